// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace keybearer::bench {

/// Makes a data directory as an agency has it: a connection for each fingerprint, in the list and
/// in the history, one of them chosen last. Their tokens rest in no keychain; they take turns with
/// the `apis`.
bool makeDirectory(const QString &directory, const QStringList &fingerprints, qint64 rows,
    const QList<QUrl> &apis = {});
/// What the window opens on: `teammate` or `history`.
bool setLastPage(const QString &directory, const QString &page);

} // namespace keybearer::bench
