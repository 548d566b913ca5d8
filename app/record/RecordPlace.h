// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// What a file that shall take a record is now.
enum class RecordPlace {
    Usable,
    NoFolder, ///< the folder it would be in is not there
    IsFolder,
    NotAFile, ///< a device, a pipe or a socket
    Taken, ///< it holds something else than a record of this handover
    NotWritable,
};

/// Looks at the target of a link. Leaves everything as it is. `handoverId` names the handover whose
/// record may be replaced; empty for none. An empty file may always be used.
RecordPlace recordPlace(const QString &file, const QString &handoverId);

/// Where the links from `file` lead; the last target need not exist.
QString behindLinks(const QString &file);

} // namespace keybearer
