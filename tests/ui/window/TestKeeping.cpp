// SPDX-License-Identifier: GPL-3.0-or-later
// When what is kept can't be written, read or deleted: nothing is lost, nothing stays unseen, and
// what happened is said.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLockFile>
#include <QTest>

using namespace keybearer;
using test::KeychainMood;
using test::WindowStage;

class TestKeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init() { m_stage = std::make_unique<WindowStage>(); }
    void cleanup() { m_stage.reset(); }

    void aTokenThatIsNotDeletedBringsItsConnectionBack_data() { addMoods(); }
    void aTokenThatIsNotDeletedBringsItsConnectionBack();
    void atTheNextStartAsWell_data() { addMoods(); }
    void atTheNextStartAsWell();
    void anOpenKeychainDeletesItAtTheNextStart();
    void aBusyFileIsWrittenLater();
    void aTokenIsNotKeptBeforeAFileNamesIt();
    void aTokenThatWasLockedAwayMeanwhileIsNotKept();
    void aRemovalThatIsNotOnDiskIsNone();
    void garbageIsKeptAsideAndSaid_data();
    void garbageIsKeptAsideAndSaid();
    void aBrokenHistoryIsSaid();

private:
    static void addMoods()
    {
        QTest::addColumn<KeychainMood>("mood");
        QTest::newRow("refuses") << KeychainMood{KeychainOutcome::Denied};
        QTest::newRow("is locked") << KeychainMood{KeychainOutcome::Failed};
        QTest::newRow("never answers") << KeychainMood{KeychainOutcome::Worked, {}, true};
        QTest::newRow("never answers a removal")
            << KeychainMood{KeychainOutcome::Worked, KeychainAction::Remove, true};
    }
    bool connects()
    {
        m_stage->connectToken(true);
        return m_stage->isTested()
            && QTest::qWaitFor([this] { return m_stage->kept.size() == 1U; });
    }
    QString said() const { return m_stage->find<QLabel>("messageText")->text(); }
    qsizetype count() const { return m_stage->workbench->book().all().size(); }
    QString path(const char *file) const
    {
        return m_stage->directory.filePath(QLatin1String(file));
    }
    void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    bool blockSaving(QLockFile &other)
    {
        other.setStaleLockTime(0);
        return QTest::qWaitFor([&other] { return other.tryLock(10); });
    }
    void settle() // what is on its way to the disk
    {
        m_stage->workbench.reset();
    }

    std::unique_ptr<WindowStage> m_stage;
};

void TestKeeping::aTokenThatIsNotDeletedBringsItsConnectionBack()
{
    QFETCH(KeychainMood, mood);
    m_stage->open();
    QVERIFY(connects());
    const QString name = m_stage->first().entry().name;
    m_stage->mood = mood;
    m_stage->workbench->book().remove(m_stage->first().id());
    QCOMPARE(count(), 0);
    QVERIFY(passes(m_stage->clock, [this] { return count() == 1; }));
    QCOMPARE(m_stage->first().entry().name, name);
    QVERIFY(said().contains(QLatin1String("still in the keychain")));
    QVERIFY(said().contains(QLatin1String("remove the connection again")));
    QCOMPARE(m_stage->kept.size(), 1U);
    m_stage->mood = {};
    m_stage->open();
    QCOMPARE(count(), 1); // on disk, too
    m_stage->workbench->book().remove(m_stage->first().id());
    QVERIFY(passes(m_stage->clock, [this] { return m_stage->kept.empty(); }));
}

void TestKeeping::atTheNextStartAsWell()
{
    QFETCH(KeychainMood, mood);
    m_stage->open();
    QVERIFY(connects());
    m_stage->workbench->book().remove(m_stage->first().id());
    settle(); // before it was too late for undo
    m_stage->mood = mood;
    m_stage->open();
    QVERIFY(passes(m_stage->clock, [this] { return count() == 1; }));
    QVERIFY(said().contains(QLatin1String("still in the keychain")));
    QCOMPARE(m_stage->first().entry().email, m_stage->intercom.email);
    QVERIFY(!m_stage->first().entry().name.contains(m_stage->first().origin().profile->id));
}

void TestKeeping::anOpenKeychainDeletesItAtTheNextStart()
{
    m_stage->open();
    QVERIFY(connects());
    m_stage->workbench->book().remove(m_stage->first().id());
    settle();
    QCOMPARE(m_stage->kept.size(), 1U);
    m_stage->open();
    QVERIFY(passes(m_stage->clock, [this] { return m_stage->kept.empty(); }));
    QCOMPARE(count(), 0);
}

void TestKeeping::aBusyFileIsWrittenLater()
{
    m_stage->open();
    QVERIFY(connects());
    QLockFile other(path("profiles.json.lock"));
    QVERIFY(blockSaving(other));
    m_stage->workbench->book().rename(m_stage->first().id(), QStringLiteral("Kestrel"));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("not on disk yet")), 10'000);
    QCOMPARE(m_stage->first().entry().name, QStringLiteral("Kestrel"));
    other.unlock();
    m_stage->clock.advance(30'000);
    settle();
    m_stage->open();
    QCOMPARE(m_stage->first().entry().name, QStringLiteral("Kestrel"));
}

// Else a token would lie in the keychain that "Delete everything" can't know of.
void TestKeeping::aTokenIsNotKeptBeforeAFileNamesIt()
{
    QLockFile other(path("profiles.json.lock"));
    QVERIFY(blockSaving(other));
    m_stage->open();
    m_stage->connectToken(true);
    QVERIFY(m_stage->isTested());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("not on disk yet")), 10'000);
    QVERIFY(m_stage->kept.empty());
    QVERIFY(m_stage->first().hasToken());
    other.unlock();
    m_stage->clock.advance(30'000);
    QTRY_COMPARE(m_stage->kept.size(), 1U);
    QVERIFY(m_stage->first().keepsToken());
}

void TestKeeping::aTokenThatWasLockedAwayMeanwhileIsNotKept()
{
    QLockFile other(path("profiles.json.lock"));
    QVERIFY(blockSaving(other));
    m_stage->open();
    m_stage->connectToken(true);
    QVERIFY(m_stage->isTested());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("not on disk yet")), 10'000);
    m_stage->workbench->lock();
    QVERIFY(!m_stage->first().hasToken());
    other.unlock();
    m_stage->clock.advance(30'000);
    QTRY_VERIFY(!m_stage->first().keepsToken());
    QVERIFY(m_stage->kept.empty());
}

void TestKeeping::aRemovalThatIsNotOnDiskIsNone()
{
    m_stage->open();
    QVERIFY(connects());
    QLockFile other(path("profiles.json.lock"));
    QVERIFY(blockSaving(other));
    m_stage->workbench->book().remove(m_stage->first().id());
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, 10'000);
    QVERIFY(said().contains(QLatin1String("was not removed")));
    QVERIFY(m_stage->first().hasToken());
    other.unlock();
    m_stage->clock.advance(ConnectionBook::undo_ms);
    QCOMPARE(m_stage->kept.size(), 1U);
}

void TestKeeping::garbageIsKeptAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("\x00\xff{[", 4);
    QTest::newRow("another format") << QByteArray(R"({"format":"else","version":1})");
    QTest::newRow("cut off") << QByteArray(R"({"format":"keybearer-profiles","version":1,"prof)");
}

void TestKeeping::garbageIsKeptAsideAndSaid()
{
    QFETCH(QByteArray, bytes);
    write(path("profiles.json"), bytes);
    m_stage->open();
    QCOMPARE(count(), 0);
    QTRY_VERIFY2(said().contains(QLatin1String("can't be trusted")), qPrintable(said()));
    QVERIFY(
        m_stage->find<QLabel>("messageText")->isVisible()); // what the start shows left it there
    const QStringList copies =
        QDir(m_stage->directory.path()).entryList({QStringLiteral("profiles.json.*.broken")});
    QCOMPARE(copies.size(), 1);
    QFile copy(m_stage->directory.filePath(copies.first()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    QVERIFY(connects()); // and it goes on
    m_stage->open();
    QCOMPARE(count(), 1);
}

void TestKeeping::aBrokenHistoryIsSaid()
{
    WindowStage before;
    before.open();
    before.connectToken(true);
    QVERIFY(before.isTested());
    before.workbench.reset();
    QVERIFY(QFile::copy(
        before.directory.filePath(QStringLiteral("profiles.json")), path("profiles.json")));
    write(path("history.sqlite"), QByteArray(8'192, 'x'));
    m_stage->open();
    QCOMPARE(count(), 1);
    QTRY_VERIFY2(!said().isEmpty(), "nothing said");
    QVERIFY2(said().contains(QLatin1String("can't be trusted")), qPrintable(said()));
}

QTEST_MAIN(TestKeeping)
#include "TestKeeping.moc"
