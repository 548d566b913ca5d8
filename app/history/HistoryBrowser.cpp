// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryBrowser.h"

#include "app/history/HistoryExport.h"
#include "app/history/HistoryView.h"

#include <QPointer>
#include <QThread>

#include <atomic>

namespace keybearer {

namespace {
constexpr int slice_ms = 12; // rows that are asked for wait until one is over
constexpr int firstSlice_ms = 3; // the first rows are wanted at once
} // namespace

/// A thread with a view. `run` is told which open() it belongs to.
class HistoryBrowser::Worker {
public:
    Worker(HistoryBrowser *browser, const QString &file)
        : m_browser(browser)
        , m_view(std::make_unique<HistoryView>(file))
    {
        m_thread.setObjectName(QStringLiteral("history view"));
        m_place.moveToThread(&m_thread);
    }
    ~Worker()
    {
        ++m_newest; // what is under way stops at its next step
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(&m_place, [this] {
            m_view.reset(); // the connection belongs to this thread
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    quint64 next() { return ++m_newest; }
    quint64 newest() const { return m_newest; }
    bool isCurrent(quint64 turn) const { return turn == m_newest; }

    void post(
        std::function<void(HistoryView &)> task, Qt::ConnectionType type = Qt::QueuedConnection)
    {
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(
            &m_place, [this, task = std::move(task)] { task(*m_view); }, type);
    }
    /// On the browser's thread, unless a newer open() came meanwhile.
    void tell(quint64 turn, std::function<void()> what)
    {
        QMetaObject::invokeMethod(
            m_browser,
            [this, turn, what = std::move(what)] {
                if (isCurrent(turn))
                    what();
            },
            Qt::QueuedConnection);
    }
    void fail(quint64 turn, const Error &error)
    {
        // Whatever is done about the file, the next time it is looked for anew.
        if (error.kind != ErrorKind::NotFound)
            post([](HistoryView &view) { view.disconnect(); });
        tell(turn, [browser = m_browser, error] {
            if (error.kind == ErrorKind::NotFound)
                Q_EMIT browser->wentStale();
            else
                Q_EMIT browser->failed(error);
        });
    }
    void count(quint64 turn)
    {
        post([this, turn](HistoryView &view) {
            if (!isCurrent(turn))
                return;
            const bool wasExact = view.extent().exact;
            const Result<bool> more = view.countOn(slice_ms);
            if (!more)
                return fail(turn, more.error());
            if (!wasExact)
                tell(turn, [browser = m_browser, extent = view.extent()] {
                    Q_EMIT browser->counted(extent);
                });
            if (*more)
                count(turn);
        });
    }

private:
    HistoryBrowser *const m_browser;
    std::unique_ptr<HistoryView> m_view; ///< touched on m_thread only
    std::atomic<quint64> m_newest = 0;
    QThread m_thread;
    QObject m_place;
};

HistoryBrowser::HistoryBrowser(HistoryStore &store, const QString &directory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_worker(std::make_unique<Worker>(this, HistoryStore::fileIn(directory)))
    , m_saver(std::make_unique<Worker>(this, HistoryStore::fileIn(directory)))
{
    connect(&store, &HistoryStore::written, this, &HistoryBrowser::lookForNew);
}

HistoryBrowser::~HistoryBrowser() = default;

void HistoryBrowser::open(const HistoryFilter &filter, int atOnce)
{
    Worker &worker = *m_worker;
    const quint64 turn = worker.next();
    m_open = m_looking = false;
    // What it takes to look at the file is made meanwhile; where that fails, open() says so.
    worker.post([&worker, turn](HistoryView &view) {
        if (worker.isCurrent(turn))
            (void)view.connect();
    });
    // Through the store first: it makes the file, or brings an older one up to date.
    m_store.ready(this, [this, &worker, turn, filter, atOnce](const Result<Done> &ready) {
        if (!worker.isCurrent(turn))
            return;
        if (!ready)
            return worker.fail(turn, ready.error());
        worker.post([this, &worker, turn, filter, atOnce](HistoryView &view) {
            if (!worker.isCurrent(turn))
                return;
            const Result<Done> done = view.open(filter);
            Result<bool> more = done ? Result<bool>(true) : Unexpected(done.error());
            if (done && !view.extent().exact)
                more = view.countOn(firstSlice_ms);
            const Result<QList<HistoryRow>> rows =
                more ? view.rows(0, atOnce) : Unexpected(more.error());
            if (!rows)
                return worker.fail(turn, rows.error());
            const auto connections = view.connections();
            worker.tell(turn, [this, extent = view.extent(), rows = *rows, connections] {
                m_open = true;
                Q_EMIT opened(extent);
                if (!rows.isEmpty())
                    Q_EMIT fetched(0, rows);
                if (connections)
                    Q_EMIT connectionsRead(*connections);
            });
            if (*more)
                worker.count(turn);
        });
    });
}

void HistoryBrowser::fetch(qint64 place, int count)
{
    Worker &worker = *m_worker;
    worker.post([this, &worker, turn = worker.newest(), place, count](HistoryView &view) {
        if (!worker.isCurrent(turn))
            return;
        const qint64 first = qMax<qint64>(0, place + view.grown());
        const qint64 last = place + view.grown() + count;
        const Result<QList<HistoryRow>> rows =
            view.rows(first, static_cast<int>(qMax<qint64>(0, last - first)));
        if (!rows)
            return worker.fail(turn, rows.error());
        worker.tell(turn,
            [this, from = first - view.grown(), rows = *rows] { Q_EMIT fetched(from, rows); });
    });
}

void HistoryBrowser::find(const QDateTime &at)
{
    Worker &worker = *m_worker;
    worker.post([this, &worker, turn = worker.newest(), at](HistoryView &view) {
        const Result<qint64> place = view.placeOf(at);
        if (!place)
            return worker.fail(turn, place.error());
        worker.tell(turn, [this, place = *place - view.grown()] { Q_EMIT found(place); });
    });
}

void HistoryBrowser::entry(qint64 seq, QObject *context, Then<ChainEntry> then)
{
    m_worker->post(
        [this, seq, guard = QPointer(context), then = std::move(then)](HistoryView &view) {
            const Result<ChainEntry> entry = view.entry(seq);
            QMetaObject::invokeMethod(this, [guard, then, entry] {
                if (guard)
                    then(entry);
            });
        });
}

void HistoryBrowser::lookForNew()
{
    Worker &worker = *m_worker;
    if (m_looking || !m_open)
        return; // what is asked already sees it
    m_looking = true;
    worker.post([this, &worker, turn = worker.newest()](HistoryView &view) {
        QMetaObject::invokeMethod(this, [this] { m_looking = false; });
        if (!worker.isCurrent(turn))
            return;
        const Result<qint64> more = view.grow();
        if (!more)
            return worker.fail(turn, more.error());
        if (*more > 0)
            worker.tell(turn, [this, rows = *more] { Q_EMIT grown(rows); });
    });
}

void HistoryBrowser::save(const HistoryFilter &filter, const Export &how)
{
    Worker &worker = *m_saver;
    const quint64 turn = worker.next();
    worker.post([this, &worker, turn, filter, how](HistoryView &view) {
        const auto report = [&](qint64 done, qint64 all) {
            QMetaObject::invokeMethod(this, [this, done, all] { Q_EMIT saving(done, all); });
            return worker.isCurrent(turn);
        };
        const Result<qint64> written = exportHistory(view, filter, how, report);
        QMetaObject::invokeMethod(this, [this, written] {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT saveFailed(written.error());
        });
    });
}

void HistoryBrowser::cancelSave()
{
    m_saver->next();
}

void HistoryBrowser::flush()
{
    m_store.flush();
    m_worker->post([](HistoryView &) {}, Qt::BlockingQueuedConnection);
}

} // namespace keybearer
