// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keybearer {

/// The files of ours in a data directory, by their names: a directory that somebody chose may hold
/// anything. Links to files are among them, directories and links to directories are not. Disk.
QStringList ownFilesIn(const QString &directory);

/// The names of everything else that lies there, but for what the running window takes with it.
QStringList othersIn(const QString &directory);

/// Where the links among the files of ours lead to: what goes when such a link goes lies there
/// still. Only what is there.
QStringList linkedFilesOf(const QString &directory);

} // namespace keybearer
