// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// Where a dialog for files begins: the folder used last, while it is there, else the person's
/// documents. Never the working directory, which a person knows nothing of.
QString startFolder(const QString &usedLast = {});

} // namespace keybearer
