// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keybearer {

/// The ids of connections that a data directory names, whoever wrote them down.
struct ProfileTraces {
    QStringList ids; ///< each once
    bool areAll = true; ///< false: a list may have named more of them
};

/// Looks into profiles.json and into every broken copy of it. Believes nothing but the form of an
/// id: entries that ProfileStore leaves out, lists of a later version and lists that were cut off
/// name tokens in the keychain all the same. Disk.
ProfileTraces profileTracesIn(const QString &directory);

} // namespace keybearer
