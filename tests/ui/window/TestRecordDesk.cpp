// SPDX-License-Identifier: GPL-3.0-or-later
// A record that somebody was given is checked without a connection, and what it is worth is said.
#include "tests/app/record/RecordTools.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/RecordDesk.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace keybearer;
using test::WindowStage;

class TestRecordDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void whatItIsWorthIsSaid_data();
    void whatItIsWorthIsSaid();
    void whoHasNoConnectionIsAskedForTheFile();
    void anyHandoverInTheHistoryHasItsRecord();
    void whatWasSaidOfAPageStaysThere();
};

void TestRecordDesk::whatItIsWorthIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QByteArray altered = sampleRecord();
    altered.replace("not_proven", "done");
    QTest::newRow("intact") << sampleRecord() << QStringLiteral("intact");
    QTest::newRow("altered") << altered << QStringLiteral("altered or damaged");
    QTest::newRow("no record") << QByteArray("hello\n") << QStringLiteral("not a handover record");
    QTest::newRow("not there") << QByteArray() << QStringLiteral("not there");
}

void TestRecordDesk::whatItIsWorthIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    WindowStage stage;
    stage.open();
    const QString name = stage.directory.filePath(QStringLiteral("given.jsonl"));
    if (!content.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    stage.workbench->findChild<RecordDesk *>()->check(name);
    QTRY_VERIFY(stage.find<QMessageBox>("recordChecked"));
    const auto *box = stage.find<QMessageBox>("recordChecked");
    const QString all = box->text() + box->informativeText();
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY(all.contains(QLatin1String("given.jsonl")));
}

void TestRecordDesk::whoHasNoConnectionIsAskedForTheFile()
{
    WindowStage stage;
    stage.open();
    auto *const offer = stage.find<QPushButton>("checkGivenRecord");
    QVERIFY(offer->isVisible());
    QTest::keyClick(offer, Qt::Key_Space);
    QTRY_VERIFY(stage.find<QFileDialog>("openRecordDialog"));
    QVERIFY(stage.find<QFileDialog>("openRecordDialog")->isVisible());
}

void TestRecordDesk::anyHandoverInTheHistoryHasItsRecord()
{
    WindowStage stage;
    stage.open();
    stage.connectToken(false);
    QVERIFY(stage.isTested());
    QVERIFY(stage.handsOver(Route::Scim, HandoverState::FollowingUp));
    const QString id = stage.first().handover().id();
    stage.first().handover().flow()->close();
    stage.first().forgetHandover(); // nothing of it is open any more
    auto *const desk = stage.workbench->findChild<RecordDesk *>();
    desk->saveFromHistory(id);
    QTRY_VERIFY(stage.find<QFileDialog>("saveRecordDialog"));
    const QString name = stage.directory.filePath(QStringLiteral("old.jsonl"));
    Q_EMIT stage.find<QFileDialog>("saveRecordDialog")->fileSelected(name);
    QTRY_VERIFY(QFile::exists(name));
    const Result<RecordCheck> check = verifyRecordFile(name);
    QVERIFY(check && check->valid);
    QCOMPARE(check->header.handoverId, id);
    QCOMPARE(check->read.constLast().kind, QStringLiteral("closed"));
}

void TestRecordDesk::whatWasSaidOfAPageStaysThere()
{
    WindowStage stage;
    stage.open();
    stage.connectToken(false);
    QVERIFY(stage.isTested());
    QVERIFY(stage.handsOver(Route::Scim, HandoverState::FollowingUp));
    stage.window->showPage(MainWindow::Page::Handover);
    stage.find<QPushButton>("leaveOpen")->click();
    QCOMPARE(stage.window->page(), MainWindow::Page::Teammate);
    const QString said = stage.find<QLabel>("messageText")->text();
    QVERIFY2(said.startsWith(QLatin1String("The handover stays open.")), qPrintable(said));
    stage.window->showPage(MainWindow::Page::History);
    QVERIFY(!stage.window->messageBar().isVisible());
}

QTEST_MAIN(TestRecordDesk)
#include "TestRecordDesk.moc"
