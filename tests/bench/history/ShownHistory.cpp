// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history/ShownHistory.h"

#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace keybearer::bench {
namespace {

constexpr qint64 patience_ms = 30'000;
constexpr int jumps = 60;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Turns the program's loop until `done`; false when that never was.
template <class Done> bool wait(Done done)
{
    QElapsedTimer spent;
    spent.start();
    bool isDone = false;
    QTimer look; // not idle: a thread of high priority that never rests is held up by the system
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        isDone = done();
        if (isDone || spent.hasExpired(patience_ms))
            QCoreApplication::exit();
    });
    look.start(1);
    QCoreApplication::exec();
    return isDone;
}

} // namespace

ShownHistory::ShownHistory(const QString &directory)
    : m_store(directory)
    , m_model(m_page.findChild<HistoryModel *>())
    , m_table(m_page.findChild<HistoryTable *>(QStringLiteral("historyTable")))
    , m_filters(m_page.findChild<HistoryFilters *>())
{
    QObject::connect(
        m_model, &QAbstractItemModel::modelReset, &m_page, [this] { m_wasReset = true; });
    // The page waits until nothing more is typed; from here on it works.
    QObject::connect(m_filters, &HistoryFilters::changed, &m_page, [this] { m_timer.restart(); });
    m_page.resize(1280, 820);
    m_page.open(m_store, directory);
}

ShownHistory::Opened ShownHistory::open()
{
    m_store.prepare();
    m_store.flush();
    m_timer.start();
    m_page.show();
    const bool shown = wait([this] {
        return m_wasReset && (m_model->extent().exact || rows() > 0) && (rows() == 0 || isThere(0));
    });
    m_table->viewport()->repaint();
    Opened opened;
    opened.first_ms = shown ? msOf(m_timer) : -1;
    QElapsedTimer turn;
    turn.start();
    const bool whole = wait([&] {
        opened.longestGap_ms = qMax(opened.longestGap_ms, msOf(turn));
        turn.restart();
        return isWhole();
    });
    opened.whole_ms = whole ? msOf(m_timer) : -1;
    return opened;
}

int ShownHistory::rows() const
{
    return m_model->rowCount();
}

bool ShownHistory::isWhole() const
{
    return m_model->extent().exact && rows() == m_model->extent().found;
}

bool ShownHistory::isThere(int row) const
{
    return m_model->rowAt(row).has_value();
}

void ShownHistory::showAll()
{
    m_wasReset = false;
    m_filters->clearAll();
    wait([this] { return m_wasReset && isWhole() && isThere(0); });
}

ShownHistory::Filtered ShownHistory::measure(const std::function<void()> &act)
{
    showAll();
    Filtered result;
    m_wasReset = false;
    m_timer.start();
    act();
    QElapsedTimer turn;
    turn.start();
    const bool counted = wait([&] {
        if (!m_wasReset) {
            turn.restart();
            return false;
        }
        result.longestGap_ms = qMax(result.longestGap_ms, msOf(turn));
        turn.restart();
        const bool exact = m_model->extent().exact;
        if (result.first_ms < 0 && (rows() > 0 ? isThere(0) : exact))
            result.first_ms = msOf(m_timer);
        return exact && result.first_ms >= 0;
    });
    result.exact_ms = counted ? msOf(m_timer) : -1;
    wait([this] { return isWhole(); });
    result.rows = rows();
    result.longestJump_ms = longestJump();
    return result;
}

ShownHistory::Filtered ShownHistory::search(const QString &text)
{
    return measure(
        [&] { m_page.findChild<QLineEdit *>(QStringLiteral("historySearch"))->setText(text); });
}

ShownHistory::Filtered ShownHistory::choose(const char *field, const QVariant &data)
{
    auto *box = m_page.findChild<QComboBox *>(QLatin1String(field));
    return choosePlace(field, box->findData(data));
}

ShownHistory::Filtered ShownHistory::choosePlace(const char *field, int place)
{
    auto *box = m_page.findChild<QComboBox *>(QLatin1String(field));
    return measure([&] { box->setCurrentIndex(place); });
}

double ShownHistory::longestJump()
{
    double longest = 0;
    for (int i = 1; i <= jumps && rows() > 0; ++i) {
        const int row = static_cast<int>(qint64(rows() - 1) * (i * 37 % (jumps + 1)) / jumps);
        m_timer.restart();
        m_table->jumpTo(row);
        if (!wait([&] { return isThere(row); }))
            return -1;
        m_table->viewport()->repaint();
        longest = qMax(longest, msOf(m_timer));
    }
    return longest;
}

double ShownHistory::jumpToDay(const QDate &day)
{
    showAll();
    m_table->jumpTo(0);
    m_page.findChild<QDateEdit *>(QStringLiteral("historyDay"))->setDate(day);
    m_timer.restart();
    m_page.findChild<QPushButton *>(QStringLiteral("historyJump"))->click();
    const bool jumped = wait([this] {
        const int row = m_table->currentIndex().row();
        return row > 0 && isThere(row);
    });
    m_table->viewport()->repaint();
    return jumped ? msOf(m_timer) : -1;
}

double ShownHistory::newRow(const QString &fingerprint)
{
    showAll();
    const int before = rows();
    m_timer.restart();
    m_store.addSample({fingerprint, QDateTime::currentDateTimeUtc(), QStringLiteral("alive"),
        QStringLiteral("ok"), 1000});
    return wait([&] { return rows() > before; }) ? msOf(m_timer) : -1;
}

} // namespace keybearer::bench
