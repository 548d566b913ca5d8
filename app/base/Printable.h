// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// True for what could steer a terminal, begin a line of its own or turn the reading direction.
bool steersTheReader(QChar c);
/// Such an address or name would not look like what it is.
bool steersTheReader(const QString &text);

/// What somebody else wrote, fit for a terminal, a file and a window: such characters become
/// spaces, and it is cut at `most`.
QString printable(QString text, qsizetype most);

} // namespace keybearer
