// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "ui/common/Theme.h"
#include "ui/probe/EvidenceDialog.h"
#include "ui/probe/PhaseBar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace keybearer;

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void beginsWithTheRowThatWasAskedFor();
    void escapeCloses();
    void allCallsAreCopiedAsText();
    void aCallThatWasNotSentHasNoPhases();
    void everyPhaseIsNamedAndSpoken();
    void theMadeUpTokenIsAmongTheCalls();
};

namespace {

template <class T> T *part(EvidenceDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

void TestEvidence::beginsWithTheRowThatWasAskedFor()
{
    EvidenceDialog dialog;
    dialog.present(fixtures::report(), QStringLiteral("read_tags"));
    QVERIFY(!dialog.isModal());
    QCOMPARE(part<QListWidget>(dialog, "evidenceCalls")->currentItem()->text(),
        QStringLiteral("Read tags"));
    const QString text = part<QPlainTextEdit>(dialog, "evidenceText")->toPlainText();
    QVERIFY(text.contains(QLatin1String("https://api.eu.intercom.io/tags")));
    part<QPushButton>(dialog, "evidenceCopyRequest")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("b2i3ri5909msvfqskol0"));
}

void TestEvidence::escapeCloses()
{
    EvidenceDialog dialog;
    dialog.present(fixtures::report(), {});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestEvidence::allCallsAreCopiedAsText()
{
    EvidenceDialog dialog;
    dialog.present(fixtures::report(), {});
    part<QPushButton>(dialog, "evidenceCopyAll")->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *piece : {"Identify itself", "/admins/activity_logs", "Read tags", "made-up"})
        QVERIFY2(text.contains(QLatin1String(piece)), piece);
}

void TestEvidence::aCallThatWasNotSentHasNoPhases()
{
    ProbeReport report = fixtures::report();
    report.rows[2].exchange = Exchange();
    EvidenceDialog dialog;
    dialog.present(report, report.rows.at(2).probe.key);
    QVERIFY(!part<PhaseBar>(dialog, "phaseBar")->isVisible());
    part<QListWidget>(dialog, "evidenceCalls")->setCurrentRow(0);
    QVERIFY(part<PhaseBar>(dialog, "phaseBar")->isVisible());
}

void TestEvidence::everyPhaseIsNamedAndSpoken()
{
    PhaseBar bar;
    Phases phases;
    phases.connect_ms = 20;
    phases.wait_ms = 55;
    phases.receive_ms = 3;
    phases.total_ms = 80;
    bar.setPhases(phases);
    const QString spoken = bar.accessibleDescription().simplified();
    for (const char *piece :
        {"Connecting", "20.0 ms", "Sending: 2.0 ms", "55.0 ms", "3.0 ms", "Together: 80.0 ms"})
        QVERIFY2(spoken.contains(QLatin1String(piece)), piece);
    phases.connect_ms.reset();
    bar.setPhases(phases);
    QVERIFY(bar.accessibleDescription().contains(QLatin1String("none: it was open")));
}

void TestEvidence::theMadeUpTokenIsAmongTheCalls()
{
    EvidenceDialog dialog;
    ProbeReport report = fixtures::report();
    const auto calls = [&dialog] { return part<QListWidget>(dialog, "evidenceCalls")->count(); };
    dialog.present(report, {});
    const int with = calls();
    report.control.reset();
    dialog.present(report, {});
    QCOMPARE(calls(), with - 1);
}

QTEST_MAIN(TestEvidence)
#include "TestEvidence.moc"
