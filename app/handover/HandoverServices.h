// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Checkpoint.h"

#include <QString>

class QNetworkAccessManager;

namespace keybearer {

class Clock;
class DomainMail;
class HistoryStore;
class UrlOpener;

/// What a handover works with; all of it outlives the flow.
struct HandoverServices {
    QNetworkAccessManager &network;
    Clock &clock;
    HistoryStore &history;
    UrlOpener &opener;
    DomainMail &domainMail;
    QString directory; ///< the data directory: locks lie in it
    /// From the proof to the last step of the follow-up; the practice workspace's days are shorter.
    qint64 day_ms = oneDay_ms;
};

} // namespace keybearer
