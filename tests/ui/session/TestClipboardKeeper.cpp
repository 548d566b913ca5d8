// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeClock.h"
#include "ui/common/ClipboardKeeper.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace keybearer;

namespace {

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestClipboardKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextStays();
    void concealedTextCarriesTheHintAndIsCleared();
    void whatSomebodyElseCopiedStays();
    void itIsClearedAtOnceWhenAsked();
    void itIsClearedWithTheProgram();
};

void TestClipboardKeeper::plainTextStays()
{
    FakeClock clock;
    {
        ClipboardKeeper keeper(clock);
        ClipboardKeeper::copy(QStringLiteral("0123"));
        clock.advance(60'000);
        keeper.clear();
    }
    QCOMPARE(onClipboard(), QStringLiteral("0123"));
}

void TestClipboardKeeper::concealedTextCarriesTheHintAndIsCleared()
{
    FakeClock clock;
    ClipboardKeeper keeper(clock);
    QSignalSpy counted(&keeper, &ClipboardKeeper::countedDown);
    keeper.copyConcealed(QStringLiteral("hidden"), 3);
#if defined(Q_OS_LINUX)
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
#endif
    clock.advance(2'999);
    QCOMPARE(onClipboard(), QStringLiteral("hidden"));
    QCOMPARE(counted.count(), 3);
    clock.advance(1);
    QVERIFY(onClipboard().isEmpty());
}

void TestClipboardKeeper::whatSomebodyElseCopiedStays()
{
    FakeClock clock;
    ClipboardKeeper keeper(clock);
    keeper.copyConcealed(QStringLiteral("hidden"), 3);
    QGuiApplication::clipboard()->setText(QStringLiteral("theirs"));
    clock.advance(10'000);
    QCOMPARE(onClipboard(), QStringLiteral("theirs"));
}

void TestClipboardKeeper::itIsClearedAtOnceWhenAsked()
{
    FakeClock clock;
    ClipboardKeeper keeper(clock);
    keeper.copyConcealed(QStringLiteral("hidden"));
    keeper.clear();
    QVERIFY(onClipboard().isEmpty());
}

void TestClipboardKeeper::itIsClearedWithTheProgram()
{
    FakeClock clock;
    {
        ClipboardKeeper keeper(clock);
        keeper.copyConcealed(QStringLiteral("hidden"));
    }
    QVERIFY(onClipboard().isEmpty());
}

QTEST_MAIN(TestClipboardKeeper)
#include "TestClipboardKeeper.moc"
