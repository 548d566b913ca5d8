// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/PictureSource.h"
#include "tests/ui/support/Fixtures.h"
#include "ui/common/Picture.h"
#include "ui/common/ProbeStrip.h"
#include "ui/common/Theme.h"
#include "ui/teammate/ChecksCard.h"
#include "ui/teammate/LatencyCard.h"
#include "ui/teammate/SampleModel.h"
#include "ui/teammate/TeammatePage.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace keybearer;

namespace {

TeammateView alive()
{
    TeammateView view;
    view.result = fixtures::checked(TokenState::Alive);
    return view;
}

template <class T> T *part(TeammatePage &page, const char *name)
{
    return page.findChild<T *>(QString::fromLatin1(name));
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Sample sample(int hour, TokenState state, qint64 identify_us)
{
    return {QStringLiteral("f"), fixtures::now().addSecs(hour * 3600), stateName(state), {},
        identify_us};
}

/// Knows one label, and leaves every other text as it is.
class OneLabel : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == QLatin1String("Identify itself")
            ? QStringLiteral("Sich ausweisen")
            : QString();
    }
};

} // namespace

class TestTeammatePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void saysSinceWhenOnlyWithEvidence();
    void anUntestedTokenHasAButtonInPlaceOfATable();
    void aHandoverThatIsFoundLaterTakesTheFocus();
    void theVerdictComesFirstOnANarrowPage();
    void tabMarksTheFirstPermission();
    void stripIsWalkedByKeyboard();
    void stripTellsGaps();
    void modelStaysAModel();
    void chartIsMadeWhenShownWithData();
    void mediansAreTakenOnBothSides();
    void changesAreOnlyThoseOfTheAddress();
    void tableTakesThePlaceOfTheStrip();
    void pictureIsOfferedAndAskedForOnce();
    void pictureComesFromOneHostOnly_data();
    void pictureComesFromOneHostOnly();
    void pictureIsDecodedWithinBounds();
    void csvNeverTranslates();
    void quotedLabelsFollowTheLanguage();
};

void TestTeammatePage::anUntestedTokenHasAButtonInPlaceOfATable()
{
    TeammatePage page;
    page.present({}, fixtures::now());
    page.show();
    QSignalSpy wanted(&page, &TeammatePage::testWanted);
    auto *const test = part<QPushButton>(page, "matrixTest");
    QVERIFY(test->isVisible());
    QVERIFY(!part<QTableView>(page, "probeTable")); // made when there is something to list
    QTest::keyClick(test, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    page.present(alive(), fixtures::now());
    QVERIFY(!test->isVisible());
    QVERIFY(part<QTableView>(page, "probeTable")->isVisible());
    page.present({}, fixtures::now()); // another connection
    QVERIFY(test->isVisible());
    QVERIFY(!part<QTableView>(page, "probeTable")->isVisible());
}

/// As at the start of the program: its history is read after the page is there.
void TestTeammatePage::aHandoverThatIsFoundLaterTakesTheFocus()
{
    TeammatePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusHandOver();
    page.present({}, fixtures::now());
    QVERIFY(part<QPushButton>(page, "testNow")->hasFocus());
    page.setHandoverOpen(true);
    QVERIFY(part<QPushButton>(page, "handOver")->hasFocus());
}

void TestTeammatePage::theVerdictComesFirstOnANarrowPage()
{
    TeammatePage page;
    page.present(alive(), fixtures::now());
    page.resize(480, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto *verdict = part<QWidget>(page, "verdict");
    const auto *card = part<QWidget>(page, "teammateCard");
    auto *evidence = part<QPushButton>(page, "showEvidence");
    QTRY_VERIFY(verdict->y() < card->y());
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("handOver"));
    page.resize(1000, 700);
    QTRY_VERIFY(verdict->y() > card->y());
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(card->isAncestorOf(page.focusWidget()));
}

/// The heading of a group is none.
void TestTeammatePage::tabMarksTheFirstPermission()
{
    TeammatePage page;
    page.present(alive(), fixtures::now());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *table = part<QTableView>(page, "probeTable");
    QVERIFY(!table->selectionModel()->hasSelection());
    table->setFocus(Qt::TabFocusReason);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(),
        QStringLiteral("Identify itself"));
}

void TestTeammatePage::saysSinceWhenOnlyWithEvidence()
{
    TeammatePage page;
    page.present(alive(), fixtures::now());
    const auto *footnote = part<QLabel>(page, "verdictFootnote");
    QVERIFY(!footnote->text().contains(QLatin1String("Every test since")));
    page.setHistory(fixtures::history(TokenState::Alive));
    QVERIFY(footnote->text().contains(QLatin1String("Every test since")));
    page.setHistory(TeammateHistory());
    QVERIFY(!footnote->text().contains(QLatin1String("Every test since")));
}

void TestTeammatePage::stripIsWalkedByKeyboard()
{
    TeammatePage page;
    page.present(alive(), fixtures::now());
    page.setHistory(fixtures::history(TokenState::Alive));
    page.resize(1000, 700);
    page.show();
    auto *strip = part<ProbeStrip>(page, "checksStrip");
    QVERIFY(strip->focusPolicy() & Qt::TabFocus);
    const auto *detail = part<QLabel>(page, "checksDetail");
    QTest::keyClick(strip, Qt::Key_End);
    const QString last = detail->text();
    QVERIFY(last.contains(QLatin1String("works")));
    QVERIFY(strip->accessibleName().contains(last));
    QTest::keyClick(strip, Qt::Key_Left);
    QVERIFY(detail->text() != last);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(strip->current(), 0);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->current(), 0);
}

void TestTeammatePage::stripTellsGaps()
{
    const QList<StripCell> cells = stripCells({sample(0, TokenState::Alive, 1000),
        sample(1, TokenState::Limited, 1000), sample(30, TokenState::Dead, -1)});
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells.at(0).cell, ProbeStrip::Cell::Good);
    QCOMPARE(cells.at(1).cell, ProbeStrip::Cell::Limited);
    QCOMPARE(cells.at(2).cell, ProbeStrip::Cell::Gap);
    QCOMPARE(cells.at(3).cell, ProbeStrip::Cell::Refused);
    QVERIFY(cells.at(3).detail.contains(QLatin1String("no answer")));
    Sample strange = sample(31, TokenState::Alive, 5);
    strange.verdict = QStringLiteral("<b>");
    QCOMPARE(stripCells({strange}).first().cell, ProbeStrip::Cell::Unanswered);
}

void TestTeammatePage::modelStaysAModel()
{
    SampleModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(fixtures::history(TokenState::Dead));
    QVERIFY(model.rowCount() > 50);
    model.setHistory(TeammateHistory());
    QCOMPARE(model.rowCount(), 0);
}

void TestTeammatePage::chartIsMadeWhenShownWithData()
{
    TeammatePage page;
    const auto made = [&page] { return page.findChild<QWidget *>(QStringLiteral("latencyView")); };
    page.setHistory(fixtures::history(TokenState::Alive));
    QVERIFY(!made());
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(made());
}

void TestTeammatePage::mediansAreTakenOnBothSides()
{
    TeammateHistory history;
    QCOMPARE(latencySentence(history), QStringLiteral("No answer time is kept yet."));
    history.samples = {sample(0, TokenState::Alive, 10'000)};
    QCOMPARE(latencySentence(history).simplified(), QStringLiteral("It took 10 ms."));
    history.samples = {sample(0, TokenState::Alive, 10'000), sample(1, TokenState::Alive, 30'000),
        sample(2, TokenState::Unknown, -1), sample(2, TokenState::Alive, 20'000),
        sample(4, TokenState::Alive, 50'000), sample(5, TokenState::Alive, 50'000)};
    history.emailChanges = {fixtures::now().addSecs(3 * 3600)};
    QVERIFY(
        latencySentence(history).simplified().contains(QLatin1String("30 ms"))); // two tell nothing
    QVERIFY(!latencySentence(history).contains(QLatin1String("before")));
    history.samples.append(sample(6, TokenState::Alive, 50'000));
    QVERIFY(latencySentence(history).simplified().contains(QLatin1String("20 ms before")));
    QVERIFY(latencySentence(history).simplified().contains(QLatin1String("50 ms after")));
    history.emailChanges = {fixtures::now().addDays(-3)}; // nothing before: no comparison
    QVERIFY(!latencySentence(history).contains(QLatin1String("before")));
}

void TestTeammatePage::changesAreOnlyThoseOfTheAddress()
{
    const auto seen = [](int hour, const char *email) {
        ChainEntry entry;
        entry.entry.at = fixtures::now().addSecs(hour * 3600);
        entry.entry.data = {{QStringLiteral("email"), QString::fromLatin1(email)}};
        return entry;
    };
    const QList<QDateTime> times =
        timesOfChange({seen(3, "a@x.example"), seen(2, "b@x.example"), seen(1, "b@x.example")});
    QCOMPARE(times,
        QList<QDateTime>({fixtures::now().addSecs(3600), fixtures::now().addSecs(3 * 3600)}));
    ChainEntry asBefore = seen(1, "b@x.example"); // read after a restart
    asBefore.entry.data.insert(QStringLiteral("email_changed"), false);
    QCOMPARE(timesOfChange({seen(3, "a@x.example"), asBefore}),
        QList<QDateTime>({fixtures::now().addSecs(3 * 3600)}));
}

void TestTeammatePage::tableTakesThePlaceOfTheStrip()
{
    TeammatePage page;
    page.present(alive(), fixtures::now());
    page.setHistory(fixtures::history(TokenState::Alive));
    page.resize(1000, 700);
    page.show();
    part<QPushButton>(page, "checksSwap")->click();
    QVERIFY(part<QTableView>(page, "checksTable")->isVisible());
    QVERIFY(!part<QWidget>(page, "checksStrip")->isVisible());
    part<QPushButton>(page, "checksSwap")->click();
    QVERIFY(part<QWidget>(page, "checksStrip")->isVisible());
}

void TestTeammatePage::pictureIsOfferedAndAskedForOnce()
{
    TeammatePage page;
    page.show();
    const QSignalSpy given(&page, &TeammatePage::pictureConsentGiven);
    auto *offer = part<QPushButton>(page, "showPicture");
    QVERIFY(!offer->isVisible());
    page.offerPicture(pictureHost());
    QVERIFY(offer->isVisible());
    QVERIFY(offer->text().contains(pictureHost()));
    offer->click();
    QCOMPARE(given.count(), 1);
    QVERIFY(!offer->isVisible());
}

void TestTeammatePage::pictureComesFromOneHostOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *url, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(url) << allowed;
    };
    row("theirs", "https://static.intercomassets.com/avatars/1/a.jpg?x=1", true);
    row("other host", "https://static.intercomassets.com.evil.example/a.png", false);
    row("user", "https://static.intercomassets.com@evil.example/a.png", false);
    row("password", "https://a:b@static.intercomassets.com/a.png", false);
    row("plain", "http://static.intercomassets.com/a.png", false);
    row("port", "https://static.intercomassets.com:8443/a.png", false);
    row("file", "file:///etc/passwd", false);
    row("nothing", "", false);
    row("no path", "https://static.intercomassets.com/", false);
}

void TestTeammatePage::pictureComesFromOneHostOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const std::optional<QUrl> found = pictureUrl(url);
    QCOMPARE(found.has_value(), allowed);
    if (!found)
        return;
    const HttpRequest request = pictureRequest(*found);
    QVERIFY(!request.token);
    QVERIFY(!request.retry);
    QCOMPARE(request.bodyCap, qint64(256 * 1024));
}

void TestTeammatePage::pictureIsDecodedWithinBounds()
{
    QCOMPARE(decodedPicture(png({64, 64}), 32).size(), QSize(32, 32));
    QVERIFY(decodedPicture(png({2000, 2}), 32).isNull());
    QVERIFY(decodedPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", 32).isNull());
    QVERIFY(decodedPicture(png({64, 64}).left(60), 32).isNull());
    QVERIFY(decodedPicture({}, 32).isNull());
}

void TestTeammatePage::csvNeverTranslates()
{
    SampleModel model;
    TeammateHistory history;
    Sample hostile = sample(0, TokenState::Alive, 61'250);
    hostile.cause = QStringLiteral("=1+1");
    history.samples = {hostile};
    history.emailChanges = {fixtures::now().addSecs(60)};
    model.setHistory(history);
    const QByteArray csv = model.csv();
    QVERIFY(csv.startsWith("at_utc,event,verdict,cause,identify_ms\r\n"));
    QVERIFY(csv.contains("email_changed"));
    QVERIFY(csv.contains("\"alive\",\"'=1+1\",61.250\r\n"));
}

void TestTeammatePage::quotedLabelsFollowTheLanguage()
{
    OneLabel translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString line = lineOf(sample(0, TokenState::Dead, -1));
    SampleModel model;
    LatencyCard card(&model);
    const QString heading =
        card.findChild<QWidget *>(QStringLiteral("latencyChart"))->accessibleName();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(line.contains(QLatin1String("Sich ausweisen")), qPrintable(line));
    QVERIFY2(heading.contains(QLatin1String("Sich ausweisen")), qPrintable(heading));
}

QTEST_MAIN(TestTeammatePage)
#include "TestTeammatePage.moc"
