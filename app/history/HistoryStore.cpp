// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryStore.h"

#include "app/base/Log.h"
#include "app/history/HistoryDatabase.h"

#include <QDir>
#include <QPointer>
#include <QThread>

namespace keybearer {
namespace {

constexpr qint64 daysKeptWhole = 30;

} // namespace

/// The thread and what lives on it. Tasks run in the order in which they were posted.
class HistoryStore::Worker {
public:
    Worker(HistoryStore *store, const QString &file)
        : m_store(store)
        , m_database(file)
    {
        m_thread.setObjectName(QStringLiteral("history"));
        m_place.moveToThread(&m_thread);
    }

    ~Worker()
    {
        if (!m_thread.isRunning())
            return;
        m_isClosed = false;
        // Behind every other task: QThread::quit() from outside would leave them undone.
        post([this] {
            m_database.close();
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    template <class Task> void post(Task task, Qt::ConnectionType type = Qt::QueuedConnection)
    {
        Q_ASSERT(m_store->thread() == QThread::currentThread());
        if (m_isClosed)
            return;
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(&m_place, std::move(task), type);
    }

    template <class T, class Work> void ask(QObject *context, Then<T> then, Work work)
    {
        const QPointer<QObject> guard(context);
        // The store outlives its thread, so the answer may go through it; its death drops the
        // answer.
        post([this, guard, then = std::move(then), work = std::move(work)] {
            const Result<T> result = work(m_database);
            leaveDamaged(result);
            QMetaObject::invokeMethod(
                m_store,
                [guard, then, result] {
                    if (guard && then)
                        then(result);
                },
                Qt::QueuedConnection);
        });
    }

    /// Who moves a damaged file away gets a new one with the next task.
    template <class T> void leaveDamaged(const Result<T> &result)
    {
        if (!result && result.error().kind == ErrorKind::Damaged)
            m_database.close();
    }

    void close(QObject *context, std::function<void()> then)
    {
        const QPointer<QObject> guard(context);
        post([this, guard, then = std::move(then)] {
            m_database.close();
            QMetaObject::invokeMethod(
                m_store,
                [guard, then] {
                    if (guard)
                        then();
                },
                Qt::QueuedConnection);
        });
        m_isClosed = true;
    }

    bool isIdle() const { return !m_thread.isRunning(); }
    HistoryDatabase &database() { return m_database; }

private:
    HistoryStore *const m_store;
    HistoryDatabase m_database; ///< touched on m_thread only
    bool m_isClosed = false;
    QThread m_thread;
    QObject m_place; ///< lives on m_thread; what is posted to it runs there
};

HistoryStore::HistoryStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, fileIn(directory)))
{
}

HistoryStore::~HistoryStore() = default;

QString HistoryStore::fileIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("history.sqlite"));
}

void HistoryStore::prepare()
{
    m_worker->post([&database = m_worker->database()] { (void)database.open(); });
}

void HistoryStore::ready(QObject *context, Then<Done> then)
{
    m_worker->ask(
        context, std::move(then), [](HistoryDatabase &database) { return database.open(); });
}

void HistoryStore::append(const NewEntry &entry, QObject *context, Then<ChainEntry> then)
{
    m_worker->ask(context, std::move(then), [this, entry](HistoryDatabase &database) {
        const Result<ChainEntry> appended = database.append(entry);
        if (appended)
            Q_EMIT written(); // reaches the receivers queued, on their own thread
        return appended;
    });
}

void HistoryStore::addSample(const Sample &sample)
{
    m_worker->post([this, &database = m_worker->database(), sample] {
        const Result<Done> kept = database.addSample(sample);
        m_worker->leaveDamaged(kept);
        if (kept)
            Q_EMIT written();
        else
            qCWarning(log::history) << "a sample was not kept";
    });
}

void HistoryStore::samples(
    const QString &connection, int limit, QObject *context, Then<QList<Sample>> then)
{
    m_worker->ask(context, std::move(then), [connection, limit](HistoryDatabase &database) {
        return database.samples(connection, limit);
    });
}

void HistoryStore::newest(
    const QStringList &connections, QObject *context, Then<QHash<QString, Sample>> then)
{
    m_worker->ask(context, std::move(then),
        [connections](HistoryDatabase &database) -> Result<QHash<QString, Sample>> {
            QHash<QString, Sample> newest;
            for (const QString &connection : connections) {
                const Result<QList<Sample>> found = database.samples(connection, 1);
                if (!found)
                    return Unexpected(found.error());
                if (!found->isEmpty())
                    newest.insert(connection, found->first());
            }
            return newest;
        });
}

void HistoryStore::entriesOf(
    const QString &handoverId, QObject *context, Then<QList<ChainEntry>> then)
{
    m_worker->ask(context, std::move(then),
        [handoverId](HistoryDatabase &database) { return database.entriesOf(handoverId); });
}

void HistoryStore::unfinished(QObject *context, Then<QList<ChainEntry>> then)
{
    m_worker->ask(
        context, std::move(then), [](HistoryDatabase &database) { return database.unfinished(); });
}

void HistoryStore::lastVerdict(const QString &connection, QObject *context, Then<ChainEntry> then)
{
    m_worker->ask(context, std::move(then),
        [connection](HistoryDatabase &database) { return database.lastVerdict(connection); });
}

void HistoryStore::emailChanges(
    const QString &connection, QObject *context, Then<QList<ChainEntry>> then)
{
    m_worker->ask(context, std::move(then),
        [connection](HistoryDatabase &database) { return database.emailChanges(connection); });
}

void HistoryStore::verifyChain(QObject *context, Then<ChainCheck> then)
{
    m_worker->ask(
        context, std::move(then), [](HistoryDatabase &database) { return database.verifyChain(); });
}

void HistoryStore::thin(const QDateTime &now)
{
    thinOn(now.addDays(-daysKeptWhole));
}

void HistoryStore::thinOn(const QDateTime &before)
{
    m_worker->ask<bool>(
        this,
        [this, before](const Result<bool> &more) {
            if (!more)
                qCWarning(log::history) << "the history was not thinned out";
            else if (*more)
                thinOn(before);
            else
                Q_EMIT written();
        },
        [before](HistoryDatabase &database) { return database.thin(before); });
}

void HistoryStore::close(QObject *context, std::function<void()> then)
{
    m_worker->close(context, std::move(then));
}

void HistoryStore::flush()
{
    if (!m_worker->isIdle())
        m_worker->post([] {}, Qt::BlockingQueuedConnection);
}

} // namespace keybearer
