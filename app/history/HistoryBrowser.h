// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"
#include "app/history/HistoryStore.h"

#include <memory>

namespace keybearer {

/// A HistoryView on a thread of its own, beside the store's, so that looking back never holds up
/// what has to be written. Every signal comes on the caller's thread and belongs to the newest
/// open(); what was asked of an older one is dropped.
class HistoryBrowser final : public QObject {
    Q_OBJECT

public:
    template <class T> using Then = std::function<void(const Result<T> &)>;

    /// `store` makes the file and outlives this.
    HistoryBrowser(HistoryStore &store, const QString &directory, QObject *parent = nullptr);
    ~HistoryBrowser() override;

    /// The newest `atOnce` rows come with it, as fetched() right after opened().
    void open(const HistoryFilter &filter, int atOnce);
    /// Places are counted from the row that was the newest when it was opened; what came since has
    /// negative ones. Answered by fetched().
    void fetch(qint64 place, int count);
    void find(const QDateTime &at); ///< answered by found()
    void entry(qint64 seq, QObject *context, Then<ChainEntry> then);
    /// Every row that fits into a file, CSV by its ending, else JSON; atomically. `line` writes one
    /// row, on another thread.
    struct Export {
        QString file;
        QByteArray head;
        QByteArray between;
        QByteArray tail;
        std::function<QByteArray(const HistoryRow &)> line;
    };
    void save(const HistoryFilter &filter, const Export &how);
    void cancelSave();
    /// Takes in what came since, also from another process; cheap when nothing did.
    void lookForNew();
    void flush(); ///< waits for what was asked; for tests and figures

Q_SIGNALS:
    void opened(const keybearer::HistoryExtent &extent);
    void counted(const keybearer::HistoryExtent &extent); ///< more is known by now
    void fetched(qint64 place, const QList<keybearer::HistoryRow> &rows);
    void grown(qint64 rows); ///< at the newest end
    void wentStale(); ///< rows went or came elsewhere: open it again
    void found(qint64 place);
    void connectionsRead(const QList<keybearer::HistoryConnection> &connections);
    void failed(const keybearer::Error &error);
    void saving(qint64 done, qint64 all);
    void saved(qint64 rows);
    void saveFailed(const keybearer::Error &error); ///< Cancelled when it was called off

private:
    class Worker;

    HistoryStore &m_store;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_saver;
    bool m_open = false; ///< what was asked for last is there
    bool m_looking = false;
};

} // namespace keybearer
