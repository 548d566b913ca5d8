// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing another connection leaves nothing of the former on any page.
#include "tests/ui/support/WindowStage.h"
#include "ui/common/Theme.h"
#include "ui/handover/HandoverPage.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryPage.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace keybearer;
using test::WindowStage;

namespace {

const QString formerEmail = QStringLiteral("api@agency.example");

/// Every text and entry below a widget, hidden or not.
QString everythingIn(const QWidget &page)
{
    QString all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        all += label->text() % QLatin1Char('\n') % label->toolTip() % QLatin1Char('\n')
            % label->accessibleName() % QLatin1Char('\n');
    for (const QLineEdit *field : page.findChildren<QLineEdit *>())
        all += field->text() % QLatin1Char('\n');
    return all;
}

} // namespace

class TestOtherConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_stage = std::make_unique<WindowStage>();
        m_stage->open();
        m_stage->connectToken(false);
        QVERIFY(m_stage->isTested());
    }
    void cleanup() { m_stage.reset(); }

    void theTeammatePageForgets();
    void theHandoverPageForgets();
    void whatWasEnteredForAHandoverIsGone();
    void theEvidenceCloses();
    void theHistoryIsNotFilteredByTheFormer();
    void theHistoryFollowsARename();
    void aSavedRecordsVerdictIsThereAgain();

private:
    /// One that nothing is known of.
    Connection &addOther()
    {
        ConnectionWish wish;
        wish.check.token = secret(QByteArrayLiteral("dG9rOm90aGVy"));
        wish.check.apiUrl = FakeIntercom::api();
        wish.name = QStringLiteral("Kestrel");
        return m_stage->workbench->book().add(wish);
    }
    void choose(const Connection &connection)
    {
        m_stage->window->sidePanel().select(connection.id());
    }
    QString formerFingerprint() const { return m_stage->first().view().result->report.fingerprint; }

    std::unique_ptr<WindowStage> m_stage;
};

void TestOtherConnection::theTeammatePageForgets()
{
    const QWidget &page = *m_stage->find<QWidget>("teammatePage");
    QVERIFY(everythingIn(page).contains(formerEmail));
    choose(addOther());
    QVERIFY(!everythingIn(page).contains(formerEmail));
    QVERIFY(!everythingIn(page).contains(formerFingerprint().left(4)));
}

void TestOtherConnection::theHandoverPageForgets()
{
    QVERIFY(m_stage->handsOver(Route::Guided, HandoverState::WaitingForPerson));
    const QWidget &page = m_stage->window->handoverPage();
    m_stage->window->showPage(MainWindow::Page::Handover);
    QVERIFY(everythingIn(page).contains(QLatin1String("intercom-api@brightwater.example")));
    choose(addOther());
    m_stage->window->showPage(MainWindow::Page::Handover);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            QVERIFY2(!label->text().contains(QLatin1String("brightwater.example"))
                    && !label->text().contains(formerEmail),
                qPrintable(label->objectName()));
    }
    choose(m_stage->first());
    QCOMPARE(m_stage->window->page(), MainWindow::Page::Handover);
    QVERIFY(everythingIn(page).contains(QLatin1String("intercom-api@brightwater.example")));
}

void TestOtherConnection::whatWasEnteredForAHandoverIsGone()
{
    m_stage->window->showPage(MainWindow::Page::Handover); // makes it
    for (const char *field : {"newEmail", "scimUrl", "scimToken"})
        m_stage->find<QLineEdit>(field)->setText(QStringLiteral("https://typed.example"));
    choose(addOther());
    for (const char *field : {"newEmail", "scimUrl", "scimToken"})
        QVERIFY2(m_stage->find<QLineEdit>(field)->text().isEmpty(), field);
}

void TestOtherConnection::theEvidenceCloses()
{
    m_stage->find<QPushButton>("showEvidence")->click();
    QVERIFY(m_stage->find<QWidget>("evidenceDialog")->isVisible());
    choose(addOther());
    QVERIFY(!m_stage->find<QWidget>("evidenceDialog")->isVisible());
}

void TestOtherConnection::theHistoryIsNotFilteredByTheFormer()
{
    HistoryFilters &filters = *m_stage->window->historyPage().filters();
    m_stage->window->showPage(MainWindow::Page::History);
    auto *const box = m_stage->find<QComboBox>("historyConnection");
    QTRY_VERIFY(box->findData(formerFingerprint()) > 0);
    box->setCurrentIndex(box->findData(formerFingerprint()));
    QCOMPARE(filters.filter().fingerprint, formerFingerprint());
    choose(m_stage->first());
    QCOMPARE(filters.filter().fingerprint, formerFingerprint()); // it is its own
    choose(addOther());
    QVERIFY(filters.filter().fingerprint.isEmpty());
}

void TestOtherConnection::theHistoryFollowsARename()
{
    m_stage->window->showPage(MainWindow::Page::History);
    auto *const box = m_stage->find<QComboBox>("historyConnection");
    QTRY_VERIFY(box->findData(formerFingerprint()) > 0);
    m_stage->workbench->book().rename(m_stage->first().id(), QStringLiteral("Billing robot"));
    QVERIFY(box->itemText(box->findData(formerFingerprint()))
                .startsWith(QLatin1String("Billing robot")));
}

void TestOtherConnection::aSavedRecordsVerdictIsThereAgain()
{
    QVERIFY(m_stage->handsOver(Route::Scim, HandoverState::FollowingUp));
    const QString file = m_stage->directory.filePath(QStringLiteral("record.jsonl"));
    bool made = false;
    m_stage->first().handover().flow()->makeRecord(
        this, [&made, &file](const Result<QByteArray> &record) {
            QFile out(file);
            made = record && out.open(QIODevice::WriteOnly) && out.write(*record) > 0;
        });
    QTRY_VERIFY(made);
    HandoverPage &page = m_stage->window->handoverPage();
    page.recordSaved(file);
    const auto intact = [this] {
        return !m_stage->find<QWidget>("recordVerdict")->isHidden()
            && m_stage->find<QLabel>("recordVerdictHappened")
                   ->text()
                   .contains(QLatin1String("intact"));
    };
    QVERIFY(QTest::qWaitFor(intact));
    choose(addOther());
    QVERIFY(m_stage->find<QWidget>("recordVerdict")->isHidden());
    choose(m_stage->first());
    QVERIFY(QTest::qWaitFor(intact));
}

QTEST_MAIN(TestOtherConnection)
#include "TestOtherConnection.moc"
