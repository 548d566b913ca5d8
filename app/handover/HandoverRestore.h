// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

/// A handover as its journal tells it; what only the server knows is not in it.
struct RestoredHandover {
    Handover handover; ///< as far as was reached for certain; what its preview sends is not there
    RestPoint rest; ///< of the change back under way
    QString fingerprint; ///< of the token it belongs to
    QString teammateId;
    QString workspaceId;
    std::optional<QUrl> apiUrl; ///< as the person chose it
    std::optional<Region> region;
    QByteArray apiVersion;
    QStringList needed;
    std::optional<QUrl> scimUrl;
    QDateTime readBefore; ///< UTC; the reading before the one of emailReadAt
    bool intentWritten = false; ///< of the newest change
    SendResult::Kind said = SendResult::Kind::Unknown; ///< what came of sending it
};

/// NotFound when there are no entries, Malformed (subject: the kind) when they can't be a
/// handover's.
Result<RestoredHandover> restoreHandover(const QList<ChainEntry> &entries);

} // namespace keybearer
