// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"
#include "app/profile/Erasure.h"
#include "app/profile/ProxySecret.h"
#include "app/profile/Settings.h"
#include "app/secrets/KeychainStore.h"
#include "tests/support/FakeClock.h"
#include "ui/common/Theme.h"
#include "ui/settings/SettingsDesk.h"

#include <QApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

using Kept = std::map<QString, SecretPtr>;

class MapKeychain final : public Keychain {
public:
    explicit MapKeychain(Kept &kept)
        : m_kept(kept)
    {
    }

    void run(KeychainAction action, const QString &key, QByteArray bytes, Answer answer) override
    {
        const auto found = m_kept.find(key);
        if (action == KeychainAction::Write)
            m_kept[key] = Secret::take(std::move(bytes)).value_or(nullptr);
        else if (found == m_kept.end())
            return answer(KeychainOutcome::NotFound, {});
        else if (action == KeychainAction::Read)
            return answer(KeychainOutcome::Worked, found->second->plain());
        else
            m_kept.erase(found);
        answer(KeychainOutcome::Worked, {});
    }

private:
    Kept &m_kept;
};

const QString formerKey = QLatin1String(formerProxySecretKey);

NetworkDraft draftFor(const char *proxy, const char *user, const QByteArray &password = {})
{
    NetworkDraft draft;
    draft.proxy = QLatin1String(proxy);
    draft.proxyUser = QLatin1String(user);
    draft.timeout_ms = 15'000;
    if (!password.isEmpty())
        draft.proxyPassword = Secret::take(QByteArray(password)).value();
    return draft;
}

} // namespace

class TestSettingsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keptPasswordIsNeverSentToAnotherProxy();
    void keptPasswordIsUsedAtTheNextStart();
    void keptPasswordIsForOneDirectoryProxyAndUser_data();
    void keptPasswordIsForOneDirectoryProxyAndUser();
    void passwordOfAnEarlierVersionIsNotRead();
    void passwordThatNoFileNamesIsNotKept();
    void unreadableCertificateFileLeavesTheProxyInForce();
    void commandLineWinsOverWhatIsKept();

private:
    void open(const NetworkSettings &given = {}, const QSet<SettingsKey> &overridden = {});
    void keepThere();
    QNetworkProxy proxyInForce() const;

    FakeClock m_clock;
    Kept m_kept;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<SettingsDesk> m_desk;
};

void TestSettingsDesk::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    qRegisterMetaType<NetworkDraft>();
}

void TestSettingsDesk::init()
{
    m_kept.clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->path());
    m_keychain = std::make_unique<KeychainStore>(std::make_unique<MapKeychain>(m_kept), m_clock);
}

void TestSettingsDesk::cleanup()
{
    m_desk.reset();
    m_page.reset();
    m_keychain.reset();
}

void TestSettingsDesk::open(const NetworkSettings &given, const QSet<SettingsKey> &overridden)
{
    m_desk.reset();
    m_network = makeNetworkAccess({}).value();
    m_page = std::make_unique<SettingsPage>();
    m_desk = std::make_unique<SettingsDesk>(SettingsServices{
        *m_settings, *m_keychain, *m_network, m_clock, m_directory->path(), given, overridden});
    m_desk->setPage(*m_page);
}

QNetworkProxy TestSettingsDesk::proxyInForce() const
{
    const QNetworkProxyQuery query(QUrl(QStringLiteral("https://api.intercom.io/me")));
    return m_network->proxyFactory()->queryProxy(query).value(0);
}

void TestSettingsDesk::keptPasswordIsNeverSentToAnotherProxy()
{
    open();
    Q_EMIT m_page->keepWanted(draftFor("http://proxy.example:3128", "ada", "open-sesame"));
    QCOMPARE(proxyInForce().password(), QStringLiteral("open-sesame"));
    QTRY_COMPARE(m_kept.size(), 1U);
    const QString key = m_kept.begin()->first;
    QCOMPARE(key, proxySecretKey(*m_settings));
    Q_EMIT m_page->keepWanted(draftFor("http://other.example:3128", "ada"));
    QCOMPARE(proxyInForce().hostName(), QStringLiteral("other.example"));
    QVERIFY(proxyInForce().password().isEmpty());
    QTRY_VERIFY(m_kept.empty());
    Q_EMIT m_page->keepWanted(draftFor("http://other.example:3128", "ada", "open-poppy"));
    QTRY_COMPARE(m_kept.size(), 1U);
    QVERIFY(m_kept.begin()->first != key);
}

void TestSettingsDesk::keepThere()
{
    open();
    m_kept[formerKey] = Secret::take("of-an-earlier-version").value();
    Q_EMIT m_page->keepWanted(draftFor("http://proxy.example:3128", "ada", "open-sesame"));
    QTRY_VERIFY(m_kept.count(proxySecretKey(*m_settings)) == 1 && m_kept.size() == 1);
}

void TestSettingsDesk::keptPasswordIsUsedAtTheNextStart()
{
    keepThere();
    open();
    m_desk->applyKept();
    QCOMPARE(proxyInForce().hostName(), QStringLiteral("proxy.example")); // at once, not past it
    QTRY_COMPARE(proxyInForce().password(), QStringLiteral("open-sesame"));
}

void TestSettingsDesk::keptPasswordIsForOneDirectoryProxyAndUser_data()
{
    QTest::addColumn<SettingsKey>("edited");
    QTest::addColumn<QString>("to");
    QTest::newRow("another proxy") << SettingsKey::Proxy << "http://other.example:3128";
    QTest::newRow("another user") << SettingsKey::ProxyUser << "bob";
    QTest::newRow("another directory")
        << SettingsKey::ProxySecretId << "0123456789abcdef0123456789abcdef";
    QTest::newRow("a directory that kept none") << SettingsKey::ProxySecretId << "";
}

void TestSettingsDesk::keptPasswordIsForOneDirectoryProxyAndUser()
{
    QFETCH(SettingsKey, edited);
    QFETCH(QString, to);
    keepThere();
    QVERIFY(m_settings->set(edited, to));
    open();
    m_desk->applyKept();
    bool isOver = false; // the keychain answers one after the other
    m_keychain->read(QStringLiteral("last"), this, [&](const auto &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(proxyInForce().password().isEmpty());
}

void TestSettingsDesk::passwordOfAnEarlierVersionIsNotRead()
{
    m_settings->set(SettingsKey::Proxy, QStringLiteral("http://proxy.example:3128"));
    m_settings->set(SettingsKey::ProxyUser, QStringLiteral("ada"));
    m_kept[formerKey] = Secret::take("open-sesame").value();
    open();
    m_desk->applyKept();
    bool isOver = false;
    m_keychain->read(QStringLiteral("last"), this, [&](const auto &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(proxyInForce().password().isEmpty());
}

void TestSettingsDesk::passwordThatNoFileNamesIsNotKept()
{
    QVERIFY(QDir().mkdir(m_directory->filePath(QStringLiteral("settings.ini"))));
    open();
    const QSignalSpy failed(m_desk.get(), &SettingsDesk::failed);
    Q_EMIT m_page->keepWanted(draftFor("http://proxy.example:3128", "ada", "open-sesame"));
    QVERIFY(!failed.isEmpty());
    QCOMPARE(proxyInForce().password(), QStringLiteral("open-sesame")); // until the program ends
    bool isOver = false;
    m_keychain->read(QStringLiteral("last"), this, [&](const auto &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(m_kept.empty());
}

void TestSettingsDesk::unreadableCertificateFileLeavesTheProxyInForce()
{
    m_settings->set(SettingsKey::Proxy, QStringLiteral("http://proxy.example:3128"));
    m_settings->set(SettingsKey::CaFile, m_directory->filePath(QStringLiteral("gone.pem")));
    open();
    const QSignalSpy failed(m_desk.get(), &SettingsDesk::failed);
    m_desk->applyKept();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(proxyInForce().hostName(), QStringLiteral("proxy.example"));
}

void TestSettingsDesk::commandLineWinsOverWhatIsKept()
{
    NetworkSettings given;
    given.proxy = QStringLiteral("http://given.example:8080");
    open(given, {SettingsKey::Proxy});
    Q_EMIT m_page->keepWanted(draftFor("http://proxy.example:3128", "ada", "open-sesame"));
    QCOMPARE(proxyInForce().hostName(), QStringLiteral("given.example"));
    QVERIFY(proxyInForce().password().isEmpty());
}

QTEST_MAIN(TestSettingsDesk)
#include "TestSettingsDesk.moc"
