// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace keybearer {

/// A step of a handover or a change of a verdict, before it is chained.
struct NewEntry {
    QString connection; ///< the fingerprint of the token it is about
    QString handoverId; ///< empty for a verdict change outside a handover
    QString kind; ///< `intent`, `baseline`, `probe`, `outcome`, `verdict`, …
    QDateTime at; ///< UTC
    QJsonObject data; ///< integers below 2^53 and strings, no other numbers; never a token
};

/// An entry as it stands in the chain. `hash` is the SHA-256 over the bytes of `line`, in which
/// `prev` is the hash of the entry before (64 zeros at the start).
struct ChainEntry {
    qint64 seq = 0; ///< 1, 2, 3, …
    NewEntry entry;
    QByteArray line; ///< canonical JSON, the exact bytes that are hashed
    QByteArray hash; ///< 64 hex digits
};

/// One check, kept for the strip and the chart; not chained.
struct Sample {
    QString connection;
    QDateTime at; ///< UTC
    QString verdict;
    QString cause;
    qint64 identify_us = -1; ///< answer time of /me; -1 when there was none
};

struct ChainCheck {
    qint64 entries = 0; ///< before the first bad one
    QByteArray head; ///< hash of the last entry; empty without one and in a broken chain
    qint64 firstBad = 0; ///< the changed or missing seq; 0 when the chain is intact
};

/// What happened, on disk (SQLite, WAL, synchronous=FULL). Works on a thread of its own; every call
/// answers once on the caller's thread, in the order of the calls, unless `context` or the store
/// has died (no context: no answer). Call it from the thread it lives in. Entries are appended
/// under BEGIN IMMEDIATE, so that two processes keep one chain, and nothing can be changed or
/// deleted (triggers refuse it). Errors: Disk; Busy after 3 s; Damaged, with the file and what of
/// it as subject, and the file left as it is; WrongUsage, with the key as subject, for an entry
/// that has no exact bytes.
class HistoryStore final : public QObject {
    Q_OBJECT

public:
    template <class T> using Then = std::function<void(const Result<T> &)>;

    /// Opens on first use; `directory` is made when it is missing (only for this user).
    explicit HistoryStore(const QString &directory, QObject *parent = nullptr);
    /// Waits until everything that was asked for is done and on disk; what is not answered yet
    /// never is.
    ~HistoryStore() override;

    /// Opens ahead of the first use, whose answer tells when that did not work.
    void prepare();
    /// Opens if that has not happened, and answers when the file is there and of today's form.
    void ready(QObject *context, Then<Done> then);
    /// The answer means: flushed to the disk.
    void append(const NewEntry &entry, QObject *context, Then<ChainEntry> then);
    void addSample(const Sample &sample);
    /// Newest first.
    void samples(const QString &connection, int limit, QObject *context, Then<QList<Sample>> then);
    /// The newest sample of each of these connections that has one.
    void newest(
        const QStringList &connections, QObject *context, Then<QHash<QString, Sample>> then);
    /// Every entry of one handover, oldest first. Damaged when the chain does not hold from the
    /// first of them to the last.
    void entriesOf(const QString &handoverId, QObject *context, Then<QList<ChainEntry>> then);
    /// The first entries of the handovers that have no entry of kind `closed`, newest first.
    void unfinished(QObject *context, Then<QList<ChainEntry>> then);
    /// The newest entry of kind `verdict` of a connection; an entry with seq 0 when there is none.
    void lastVerdict(const QString &connection, QObject *context, Then<ChainEntry> then);
    /// The entries that saw the email of a connection change in a handover; newest first, at most
    /// 50.
    void emailChanges(const QString &connection, QObject *context, Then<QList<ChainEntry>> then);
    void verifyChain(QObject *context, Then<ChainCheck> then);
    /// Turns the checks that are older than 30 days, and outside a handover, into sums of their
    /// hour, in the background and in small steps between everything else that is asked.
    void thin(const QDateTime &now);
    /// Waits for everything asked before. For the end of the program and for tests.
    void flush();

    /// Everything asked before is done, then the file is let go of, so that it can be deleted.
    /// What is asked later is neither done nor answered.
    void close(QObject *context, std::function<void()> then);

    static QString fileIn(const QString &directory);

Q_SIGNALS:
    void written(); ///< something was added or thinned out by us

private:
    class Worker;
    void thinOn(const QDateTime &before);

    std::unique_ptr<Worker> m_worker;
};

} // namespace keybearer
