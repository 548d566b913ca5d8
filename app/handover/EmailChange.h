// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"
#include "app/history/HistoryStore.h"

namespace keybearer {

class Canary;
class HandoverJournal;

/// One change of the email, from the intent on disk to what /me says afterwards. Reads /me through
/// the canary, which the owner keeps running. Sends once; after silence it reads, for up to
/// readingLasts_ms, and says what is true now. Ends with exactly one of the signals marked *end*.
/// GUI thread only.
class EmailChange final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 readingLasts_ms = 30'000;
    static constexpr qint64 patience_ms = 600'000; ///< then the guided wait tests less often
    static constexpr int refusalsBeforeLook = 3; ///< in a row, while waiting for a person

    EmailChange(EmailChangeRoute &route, HandoverJournal &journal, Canary &canary, Clock &clock,
        ChangePreview preview, QObject *parent = nullptr);

    /// Writes the intent, wakes the canary, then sends or waits.
    void start();
    /// Goes on waiting for a person, or reading, after a restart; the intent is on disk already.
    void resumeWaiting();
    void resumeReading(SendResult::Kind said);
    /// Before anything left: ends with stayed(), cause Cancelled. While waiting: after one more
    /// read.
    void cancel();
    void doingItNow();
    bool isBack() const { return m_preview.back; }

Q_SIGNALS:
    void intentWritten();
    void sending();
    void waiting();
    void reading();
    void moved(const keybearer::Teammate &teammate); ///< end: /me shows the new address
    /// end: /me still shows the old address. `why`: Cancelled, the server's refusal, or NotFound
    /// when it was accepted and nothing changed.
    void stayed(const keybearer::Error &why);
    /// end: /me can't be read, or SCIM tells another address than /me, or the server never said
    /// what became of the change and may yet make it; `scimEmail` may be empty.
    void unclear(const QString &scimEmail, const keybearer::Error &why);

private:
    enum class Step { Idle, Writing, FirstCall, Sending, Reading, Waiting, CancelRead, Ended };

    void onWritten(const Result<ChainEntry> &written);
    void onCanary(const Called<Teammate> &called, int number);
    void sendFromThere(const Called<Teammate> &called);
    void send();
    void onSent(const SendResult &result);
    void read(SendResult::Kind said, std::optional<Error> why);
    void wait();
    void readWhileWaiting(const Called<Teammate> &called);
    void readAfterSending(const Called<Teammate> &called);
    void readToCancel(const Called<Teammate> &called);
    void giveUpReading();
    void compareWithRoute(const Result<QString> &routeEmail);
    bool showsTarget(const Called<Teammate> &called) const;
    bool showsOrigin(const Called<Teammate> &called) const;
    static bool showsNone(const Called<Teammate> &called);
    bool asksAgain(const Called<Teammate> &called);
    bool showsAnother(const Called<Teammate> &called) const;

    EmailChangeRoute &m_route;
    HandoverJournal &m_journal;
    Canary &m_canary;
    Clock &m_clock;
    ChangePreview m_preview;
    Step m_step = Step::Idle;
    int m_freshAfter = 0; // answers to calls up to this one were asked for before the change
    int m_refusalsInARow = 0;
    bool m_otherShown = false;
    int m_unread = 0; // calls that showed no address, before sending or while it is cancelled
    SendResult::Kind m_said = SendResult::Kind::Unknown; // of the change, and why
    std::optional<Error> m_why;
    std::optional<Called<Teammate>> m_lastRead;
    ClockTimer m_ceiling;
};

} // namespace keybearer
