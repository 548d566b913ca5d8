// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Settings.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryPage.h"
#include "ui/session/WindowLock.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PlaceKeeper.h"

#include <QApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

/// One run of the program, as far as its window goes.
struct Run {
    explicit Run(const QTemporaryDir &directory)
        : settings(directory.path())
    {
        [[maybe_unused]] const Result<Done> read = settings.load();
        window.showPage(MainWindow::Page::Teammate); // a connection is chosen
        keeper.restore();
        window.show();
    }
    ~Run() { keeper.keep(); }
    Q_DISABLE_COPY_MOVE(Run)

    QSplitter &splitter() const
    {
        return *window.findChild<QSplitter *>(QStringLiteral("sideSplitter"));
    }
    QHeaderView &header(const char *table) const
    {
        return *window.findChild<QTableView *>(QLatin1String(table))->horizontalHeader();
    }
    QByteArray kept() const { return settings.value(SettingsKey::WindowGeometry).toByteArray(); }

    Settings settings;
    MainWindow window;
    PlaceKeeper keeper{window, settings};
};

constexpr QRect place(20, 30, 760, 560);

} // namespace

class TestPlaceKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void everythingIsBackOnTheSameScreens();
    void aScreenThatIsGoneKeepsItsOwnAndIsNotUsed();
    void aPlaceThatNoScreenShowsIsNotTaken();
    void aWindowThatIsClosedLockedIsKeptToo();
    void damagedStatesAreNone();

private:
    void leave(MainWindow::Page page)
    {
        Run run(*m_directory);
        run.window.setGeometry(place);
        run.window.showPage(MainWindow::Page::History); // makes it
        run.splitter().setSizes({300, 460});
        run.header("historyTable").resizeSection(0, 211);
        TeammateView tested; // makes the permissions' table
        tested.checking = true;
        run.window.teammatePage().present(tested, QDateTime::currentDateTimeUtc());
        run.header("probeTable").resizeSection(1, 133);
        run.window.showPage(page);
        m_side = run.splitter().sizes().first();
        m_columns = run.window.historyPage().columns();
        m_probes = run.window.teammatePage().columns();
    }
    /// What is kept, as if it had been on other screens.
    void moveTo(const QString &arrangement, const QRect &rect)
    {
        Settings settings(m_directory->path());
        QVERIFY(settings.load());
        const WindowPlacement kept(settings.value(SettingsKey::WindowGeometry).toByteArray());
        auto here = kept.placeFor(WindowPlacement::arrangementNow());
        QVERIFY(here);
        here->rect = rect;
        WindowPlacement moved;
        moved.setPlace(arrangement, *here);
        settings.set(SettingsKey::WindowGeometry, moved.toKeep());
        QVERIFY(settings.flush());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    int m_side = 0;
    QByteArray m_columns;
    QByteArray m_probes;
};

void TestPlaceKeeper::everythingIsBackOnTheSameScreens()
{
    leave(MainWindow::Page::History);
    const Run again(*m_directory);
    QCOMPARE(again.window.geometry(), place);
    QCOMPARE(again.splitter().sizes().first(), m_side);
    QCOMPARE(again.window.historyPage().columns(), m_columns);
    QCOMPARE(again.window.teammatePage().columns(), m_probes);
    QCOMPARE(again.window.page(), MainWindow::Page::History);
}

void TestPlaceKeeper::aScreenThatIsGoneKeepsItsOwnAndIsNotUsed()
{
    const QString gone = QStringLiteral("DP-7 5120x2880+0+0");
    leave(MainWindow::Page::Handover);
    moveTo(gone, place);
    {
        const Run elsewhere(*m_directory);
        QVERIFY(elsewhere.window.geometry() != place);
        QCOMPARE(elsewhere.window.historyPage().columns(), m_columns); // had last anywhere
        QCOMPARE(elsewhere.window.page(), MainWindow::Page::Handover);
    }
    const Run later(*m_directory);
    const WindowPlacement kept(later.kept());
    QCOMPARE(kept.placeFor(gone)->rect, place); // for when it is back
    QVERIFY(kept.placeFor(WindowPlacement::arrangementNow()));
}

void TestPlaceKeeper::aPlaceThatNoScreenShowsIsNotTaken()
{
    leave(MainWindow::Page::Teammate);
    moveTo(WindowPlacement::arrangementNow(), QRect(9'000, 9'000, 760, 560));
    const Run again(*m_directory);
    QVERIFY(again.window.geometry().topLeft() != QPoint(9'000, 9'000));
    QCOMPARE(again.window.historyPage().columns(), m_columns);
}

void TestPlaceKeeper::aWindowThatIsClosedLockedIsKeptToo()
{
    leave(MainWindow::Page::Handover);
    {
        Run locked(*m_directory);
        locked.splitter().setSizes({320, 440});
        m_side = locked.splitter().sizes().first();
        locked.window.lock().lock();
    }
    const Run again(*m_directory);
    QCOMPARE(again.splitter().sizes().first(), m_side);
    QCOMPARE(again.window.geometry(), place);
    QCOMPARE(again.window.page(), MainWindow::Page::Handover);
}

void TestPlaceKeeper::damagedStatesAreNone()
{
    leave(MainWindow::Page::History);
    Settings settings(m_directory->path());
    QVERIFY(settings.load());
    settings.set(SettingsKey::WindowGeometry, QByteArray("noise"));
    settings.set(SettingsKey::HistoryColumns, QByteArray("noise"));
    settings.set(SettingsKey::LastPage, QStringLiteral("nowhere"));
    QVERIFY(settings.flush());
    const Run again(*m_directory);
    QCOMPARE(again.window.page(), MainWindow::Page::Teammate);
    QVERIFY(again.splitter().childrenCollapsible() == false);
}

QTEST_MAIN(TestPlaceKeeper)
#include "TestPlaceKeeper.moc"
