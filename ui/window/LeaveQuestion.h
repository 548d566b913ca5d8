// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace keybearer {

class Connection;

/// What is lost by quitting, said before: nothing, but a practice workspace is gone with us. Empty
/// when there is nothing to say.
QString leaveQuestion(const QList<Connection *> &connections);

} // namespace keybearer
