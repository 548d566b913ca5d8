// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Erasure.h"
#include "ui/common/FieldHint.h"
#include "ui/common/Theme.h"
#include "ui/settings/EraseReport.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace keybearer;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void textSizeIsToldAtOnceByKey();
    void presentingTellsNothing();
    void wrongBaseIsSaidAtItsFieldAndNotTold();
    void proxyIsKeptAsAWhole();
    void passwordLeavesItsField();
    void passwordOfAnotherProxyIsAskedForAgain();
    void enteredPasswordIsNotTakenAlongToAnotherProxy();
    void whatIsEnteredOutlivesAnotherChange();
    void addressIsTestedBeforeItIsKept();
    void everythingIsDeletedOnlyAfterAYes();
    void nothingIsDeletedDuringAChange();
    void whoStandsInTheWayElsewhereIsNamed();
    void reportThatDeletedNothingSaysSo();
    void reportCanBeLeftOnlyAtTheEnd();
    void searchShowsWhatHasTheWords();
    void everySectionGoesBackToItsDefault_data();
    void everySectionGoesBackToItsDefault();
    void theNetworkGoesBackAsAWhole();
    void theCommandLinesAddressIsNamed();
    void everyLibraryIsNamedWithItsVersion();

private:
    template <class T> T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    static SettingsView view();

    std::unique_ptr<SettingsPage> m_page;
};

SettingsView TestSettingsPage::view()
{
    SettingsView view;
    for (const SettingsKey key : allSettings())
        view.values.insert(key, settingsRowOf(key).other);
    return view;
}

void TestSettingsPage::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    qRegisterMetaType<SettingsKey>();
    qRegisterMetaType<NetworkDraft>();
}

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>();
    m_page->present(view());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsPage::textSizeIsToldAtOnceByKey()
{
    QSignalSpy chosen(m_page.get(), &SettingsPage::chosen);
    auto *size = find<QSlider>("textSize");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Right);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<SettingsKey>(), SettingsKey::TextPercent);
    QCOMPARE(chosen.first().at(1).toInt(), 110);
}

void TestSettingsPage::presentingTellsNothing()
{
    QSignalSpy chosen(m_page.get(), &SettingsPage::chosen);
    SettingsView other = view();
    other.values[SettingsKey::TextPercent] = 150;
    other.values[SettingsKey::Theme] = QStringLiteral("dark");
    other.values[SettingsKey::LockWithScreen] = false;
    m_page->present(other);
    QCOMPARE(find<QSlider>("textSize")->value(), 150);
    QCOMPARE(find<QComboBox>("theme")->currentData().toString(), QStringLiteral("dark"));
    QVERIFY(chosen.isEmpty());
}

void TestSettingsPage::wrongBaseIsSaidAtItsFieldAndNotTold()
{
    QSignalSpy chosen(m_page.get(), &SettingsPage::chosen);
    auto *base = find<QLineEdit>("ownApiBase");
    base->setFocus();
    QTest::keyClicks(base, QStringLiteral("http://gateway.example"));
    QTest::keyClick(base, Qt::Key_Return);
    QVERIFY(find<FieldHint>("ownApiBaseHint")->complains());
    QVERIFY(chosen.isEmpty());
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("https://gateway.example"));
    QTest::keyClick(base, Qt::Key_Return);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("https://gateway.example"));
}

void TestSettingsPage::proxyIsKeptAsAWhole()
{
    QSignalSpy kept(m_page.get(), &SettingsPage::keepWanted);
    auto *kind = find<QComboBox>("proxyKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    auto *keep = find<QPushButton>("keepNetwork");
    QTest::keyClicks(find<QLineEdit>("proxyHost"), QStringLiteral("proxy.example"));
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(kept.isEmpty());
    QVERIFY(find<FieldHint>("proxyPortHint")->complains());
    QTest::keyClicks(find<QLineEdit>("proxyPort"), QStringLiteral("3128"));
    QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().first().value<NetworkDraft>().proxy,
        QStringLiteral("http://proxy.example:3128"));
}

void TestSettingsPage::passwordLeavesItsField()
{
    SettingsView proxied = view();
    proxied.values[SettingsKey::Proxy] = QStringLiteral("socks5://proxy.example:1080");
    m_page->present(proxied);
    QSignalSpy tested(m_page.get(), &SettingsPage::testWanted);
    auto *password = find<QLineEdit>("proxyPassword");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, QStringLiteral("open-sesame"));
    QTest::keyClick(find<QPushButton>("testNetwork"), Qt::Key_Space);
    QCOMPARE(tested.size(), 1);
    const auto draft = tested.first().first().value<NetworkDraft>();
    QVERIFY(draft.proxyPassword);
    QCOMPARE(draft.proxyPassword->plain(), QByteArray("open-sesame"));
    QVERIFY(password->text().isEmpty());
    QVERIFY(!password->isUndoAvailable());
}

void TestSettingsPage::everythingIsDeletedOnlyAfterAYes()
{
    QSignalSpy erase(m_page.get(), &SettingsPage::eraseWanted);
    connect(m_page.get(), &SettingsPage::eraseAsked, m_page.get(),
        [this] { m_page->askErase(EraseOutlook::HandoverOpen); });
    QTest::keyClick(find<QPushButton>("deleteEverything"), Qt::Key_Space);
    auto *question = find<QMessageBox>("eraseQuestion");
    QVERIFY(question);
    QVERIFY(question->informativeText().startsWith(QLatin1String("A handover is still open.")));
    QTest::keyClick(question, Qt::Key_Return); // the default keeps everything
    QTRY_VERIFY(!find<QMessageBox>("eraseQuestion"));
    QVERIFY(erase.isEmpty());
    QTest::keyClick(find<QPushButton>("deleteEverything"), Qt::Key_Space);
    QTest::keyClick(find<QPushButton>("eraseConfirm"), Qt::Key_Space);
    QCOMPARE(erase.size(), 1);
}

void TestSettingsPage::nothingIsDeletedDuringAChange()
{
    QSignalSpy erase(m_page.get(), &SettingsPage::eraseWanted);
    m_page->askErase(EraseOutlook::ChangeUnderWay);
    QVERIFY(!find<QPushButton>("eraseConfirm"));
    QTest::keyClick(find<QPushButton>("eraseUnderstood"), Qt::Key_Space);
    QTRY_VERIFY(!find<QMessageBox>("eraseRefused"));
    QVERIFY(erase.isEmpty());
}

void TestSettingsPage::whoStandsInTheWayElsewhereIsNamed()
{
    QSignalSpy erase(m_page.get(), &SettingsPage::eraseWanted);
    m_page->askErase(EraseOutlook::HandoverElsewhere, QStringLiteral("orders (4711)"));
    QVERIFY(!find<QPushButton>("eraseConfirm"));
    const auto *refused = find<QMessageBox>("eraseRefused");
    QVERIFY(refused->text().contains(QLatin1String("in another program")));
    QVERIFY(refused->informativeText().contains(QLatin1String("orders (4711)")));
    QTest::keyClick(find<QPushButton>("eraseUnderstood"), Qt::Key_Space);
    QTRY_VERIFY(!find<QMessageBox>("eraseRefused"));
    QVERIFY(erase.isEmpty());
}

void TestSettingsPage::reportThatDeletedNothingSaysSo()
{
    EraseReport report(m_page.get());
    report.open();
    Remains remains;
    remains.heldBy = QStringLiteral("orders (4711)");
    remains.isUntouched = true;
    report.present(remains);
    QCOMPARE(report.findChild<QLabel *>(QStringLiteral("eraseHeadline"))->text(),
        QStringLiteral("Nothing was deleted."));
    QVERIFY(report.findChild<QLabel *>(QStringLiteral("eraseText"))
                ->text()
                .contains(QLatin1String("orders (4711)")));
}

void TestSettingsPage::reportCanBeLeftOnlyAtTheEnd()
{
    EraseReport report(m_page.get());
    const QSignalSpy left(&report, &QDialog::finished);
    report.open();
    QTest::keyClick(&report, Qt::Key_Escape);
    QVERIFY(report.isVisible());
    Remains remains;
    remains.tokens = {QStringLiteral("Acme")};
    report.present(remains);
    QCOMPARE(report.findChild<QLabel *>(QStringLiteral("eraseHeadline"))->text(),
        QStringLiteral("Not everything could be deleted."));
    QVERIFY(report.findChild<QLabel *>(QStringLiteral("eraseText"))
                ->text()
                .contains(QLatin1String("Acme")));
    QTest::keyClick(&report, Qt::Key_Return);
    QCOMPARE(left.size(), 1);
}

void TestSettingsPage::passwordOfAnotherProxyIsAskedForAgain()
{
    SettingsView proxied = view();
    proxied.values[SettingsKey::Proxy] = QStringLiteral("http://proxy.example:3128");
    proxied.values[SettingsKey::ProxyUser] = QStringLiteral("ada");
    proxied.hasProxyPassword = true;
    m_page->present(proxied);
    const QSignalSpy tested(m_page.get(), &SettingsPage::testWanted);
    QTest::keyClick(find<QPushButton>("testNetwork"), Qt::Key_Space);
    QCOMPARE(tested.size(), 1); // with the kept one
    find<QLineEdit>("proxyHost")->selectAll();
    QTest::keyClicks(find<QLineEdit>("proxyHost"), QStringLiteral("other.example"));
    QTest::keyClick(find<QPushButton>("testNetwork"), Qt::Key_Space);
    QCOMPARE(tested.size(), 1);
    QVERIFY(find<FieldHint>("proxyPasswordHint")->complains());
    QTest::keyClicks(find<QLineEdit>("proxyPassword"), QStringLiteral("open-sesame"));
    QTest::keyClick(find<QPushButton>("testNetwork"), Qt::Key_Space);
    QCOMPARE(tested.size(), 2);
}

void TestSettingsPage::enteredPasswordIsNotTakenAlongToAnotherProxy()
{
    SettingsView proxied = view();
    proxied.values[SettingsKey::Proxy] = QStringLiteral("http://proxy.example:3128");
    proxied.values[SettingsKey::ProxyUser] = QStringLiteral("ada");
    m_page->present(proxied);
    const QSignalSpy kept(m_page.get(), &SettingsPage::keepWanted);
    QTest::keyClicks(find<QLineEdit>("proxyPassword"), QStringLiteral("open-sesame"));
    QTest::keyClick(find<QPushButton>("testNetwork"), Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>("proxyHost"), QStringLiteral(".evil.example"));
    QTest::keyClick(find<QPushButton>("keepNetwork"), Qt::Key_Space);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept.first().first().value<NetworkDraft>().proxyPassword);
}

void TestSettingsPage::whatIsEnteredOutlivesAnotherChange()
{
    QTest::keyClicks(find<QLineEdit>("caFile"), QStringLiteral("/etc/office.pem"));
    SettingsView other = view();
    other.values[SettingsKey::TextPercent] = 150;
    m_page->present(other);
    QCOMPARE(find<QLineEdit>("caFile")->text(), QStringLiteral("/etc/office.pem"));
    other.values[SettingsKey::CaFile] = QStringLiteral("/etc/kept.pem");
    m_page->present(other);
    QCOMPARE(find<QLineEdit>("caFile")->text(), QStringLiteral("/etc/kept.pem"));
}

void TestSettingsPage::addressIsTestedBeforeItIsKept()
{
    const QSignalSpy tested(m_page.get(), &SettingsPage::testBaseWanted);
    QTest::keyClick(find<QPushButton>("testOwnApiBase"), Qt::Key_Space);
    QVERIFY(tested.isEmpty());
    QVERIFY(find<FieldHint>("ownApiBaseHint")->complains());
    QTest::keyClicks(find<QLineEdit>("ownApiBase"), QStringLiteral("https://gateway.example"));
    QTest::keyClick(find<QPushButton>("testOwnApiBase"), Qt::Key_Space);
    QCOMPARE(tested.size(), 1);
    m_page->sayBase(Glyph::Limited, {QStringLiteral("No answer."), {}, {}});
    QVERIFY(find<QWidget>("ownApiBaseSaid")->isVisible());
}

void TestSettingsPage::searchShowsWhatHasTheWords()
{
    QTest::keyClicks(find<QLineEdit>("searchSettings"), QStringLiteral("proxy host"));
    QVERIFY(find<QWidget>("networkCard")->isVisible());
    QVERIFY(!find<QWidget>("appearanceCard")->isVisible());
    QTest::keyClicks(find<QLineEdit>("searchSettings"), QStringLiteral("xyz"));
    QVERIFY(find<QWidget>("settingsNothing")->isVisible());
}

void TestSettingsPage::everySectionGoesBackToItsDefault_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<SettingsKey>>("keys");
    QTest::newRow("appearance") << QStringLiteral("appearanceDefault")
                                << QList{SettingsKey::Language, SettingsKey::Theme,
                                       SettingsKey::TextPercent, SettingsKey::Motion};
    QTest::newRow("Intercom") << QStringLiteral("intercomCardDefault")
                              << QList{SettingsKey::ApiVersion, SettingsKey::DefaultRegion,
                                     SettingsKey::OwnApiBase, SettingsKey::FetchAvatars};
    QTest::newRow("tokens") << QStringLiteral("tokensCardDefault")
                            << QList{SettingsKey::KeepInKeychain, SettingsKey::LockAfter_min,
                                   SettingsKey::LockWithScreen};
}

void TestSettingsPage::everySectionGoesBackToItsDefault()
{
    QFETCH(QString, button);
    QFETCH(QList<SettingsKey>, keys);
    QSignalSpy wanted(m_page.get(), &SettingsPage::defaultWanted);
    auto *back = m_page->findChild<QPushButton *>(button);
    QVERIFY(back);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QList<SettingsKey> told;
    for (const QVariantList &one : wanted)
        told.append(one.at(0).value<SettingsKey>());
    QCOMPARE(told, keys);
}

void TestSettingsPage::theNetworkGoesBackAsAWhole()
{
    SettingsView proxied = view();
    proxied.values[SettingsKey::Proxy] = QStringLiteral("http://proxy.example:3128");
    proxied.values[SettingsKey::CaFile] = QStringLiteral("/etc/extra.pem");
    m_page->present(proxied);
    QSignalSpy kept(m_page.get(), &SettingsPage::keepWanted);
    find<QPushButton>("networkCardDefault")->click();
    QCOMPARE(kept.size(), 1);
    const auto draft = kept.first().at(0).value<NetworkDraft>();
    QCOMPARE(draft.proxy, QStringLiteral("system"));
    QVERIFY(draft.caFile.isEmpty() && draft.proxyUser.isEmpty());
    QCOMPARE(draft.timeout_ms, 15'000);
    QVERIFY(find<QLineEdit>("caFile")->text().isEmpty());
}

void TestSettingsPage::theCommandLinesAddressIsNamed()
{
    QVERIFY(!find<QLabel>("ownApiBaseOverridden")->isVisible());
    SettingsView overridden = view();
    overridden.overridden = {SettingsKey::OwnApiBase};
    m_page->present(overridden);
    QVERIFY(find<QLabel>("ownApiBaseOverridden")->isVisible());
    QVERIFY(!find<QLabel>("networkOverridden")->isVisible());
}

void TestSettingsPage::everyLibraryIsNamedWithItsVersion()
{
    const QString libraries = find<QLabel>("aboutLibraries")->text();
    for (const char *name : {"SQLite", "QtKeychain", "libsodium"}) {
        const QRegularExpression version(
            QString(QLatin1String(name) % QLatin1String(" \\d+\\.\\d+")));
        QVERIFY2(libraries.contains(version), qPrintable(libraries));
    }
    QVERIFY(find<QLabel>("aboutVersion")->text().contains(QLatin1String("OpenSSL")));
}

QTEST_MAIN(TestSettingsPage)
#include "TestSettingsPage.moc"
