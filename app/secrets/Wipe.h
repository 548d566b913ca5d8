// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keybearer {

/// Overwrites what `text` holds and empties it, in a way that no optimizer drops. Data that is
/// shared with another QByteArray or QString (or a literal) is only let go: writing would detach,
/// which means one copy more.
void wipe(QByteArray &text);
void wipe(QString &text);

} // namespace keybearer
