// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"
#include "app/scim/ScimBase.h"
#include "app/scim/ScimClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace keybearer;

namespace {

const QString oldEmail = QStringLiteral("api@agency.example");
const QString newEmail = QStringLiteral("orders@customer.example");

/// SCIMMY behind the shared script, in one of its modes. Node looks for packages beside the script,
/// so the script is copied next to a link to them.
class Peer {
public:
    explicit Peer(const QString &mode)
    {
        const QString script = m_folder.filePath(QStringLiteral("server.mjs"));
        QFile::copy(QStringLiteral(KEYBEARER_PEER_SCRIPT), script);
        QFile::link(QStringLiteral(KEYBEARER_NODE_MODULES),
            m_folder.filePath(QStringLiteral("node_modules")));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(KEYBEARER_NODE), {script, QStringLiteral("--mode"), mode});
        std::ignore = QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30'000);
        const QJsonDocument told = QJsonDocument::fromJson(m_process.readLine());
        url = told[QStringLiteral("scim_url")].toString();
        token = told[QStringLiteral("token")].toString().toUtf8();
    }
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString url;
    QByteArray token;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestScimPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyModeIsToldAsItIs_data();
    void everyModeIsToldAsItIs();
    void unknownAddressIsNotFoundInSpiteOfRefusedFilters();
    void wrongTokenIsRefused();

private:
    template <class T> Result<T> resultOf(const std::function<void(ScimClient::Then<T>)> &call)
    {
        std::optional<Result<T>> result;
        call([&result](const Result<T> &told) { result = told; });
        const bool answered = QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
        return answered ? *result : Result<T>(Unexpected(Error::of(ErrorKind::Timeout)));
    }
    Result<ScimUser> find(const ScimClient &client, const QString &email)
    {
        return resultOf<ScimUser>([&](auto then) { client.findUser(email, this, then); });
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    SystemClock m_clock;
};

void TestScimPeer::initTestCase()
{
    auto network = makeNetworkAccess({});
    QVERIFY(network);
    m_network = std::move(network).value();
}

void TestScimPeer::everyModeIsToldAsItIs_data()
{
    using Kind = ScimSent::Kind;
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("email"); // as it is read afterwards
    QTest::newRow("plain") << QByteArray("PATCH") << Kind::Accepted << 200 << QString() << newEmail;
    QTest::newRow("put-only") << QByteArray("PUT") << Kind::Accepted << 200 << QString()
                              << newEmail;
    QTest::newRow("immutable") << QByteArray("PATCH") << Kind::Refused << 400
                               << QStringLiteral("mutability") << oldEmail;
    QTest::newRow("taken") << QByteArray("PATCH") << Kind::Refused << 409
                           << QStringLiteral("uniqueness") << oldEmail;
    QTest::newRow("ignored") << QByteArray("PATCH") << Kind::Accepted << 204 << QString()
                             << oldEmail;
}

void TestScimPeer::everyModeIsToldAsItIs()
{
    QFETCH(QByteArray, method);
    QFETCH(ScimSent::Kind, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, email);
    const Peer peer(QString::fromLatin1(QTest::currentDataTag()));
    const auto base = parseScimBase(peer.url);
    QVERIFY2(base, "the peer does not run");
    HttpClient http(*m_network, m_clock, *base);
    const ScimClient client(http, *Secret::take(QByteArray(peer.token)));

    const auto provider = resultOf<ScimProvider>([&](auto then) { client.discover(this, then); });
    QVERIFY(provider);
    QCOMPARE(provider->userName, Mutability::ReadWrite);
    const auto user = find(client, oldEmail);
    QVERIFY(user);
    const auto change = client.previewChange(*provider, *user, newEmail);
    QVERIFY(change);
    QCOMPARE(change->method, method);

    std::optional<ScimSent> sent;
    client.send(*change, this, [&sent](const ScimSent &told) { sent = told; });
    QTRY_VERIFY(sent);
    QCOMPARE(sent->kind, kind);
    QCOMPARE(sent->exchange.status, status);
    QCOMPARE(sent->error.value_or(Error()).serverCode, code);

    const auto now = resultOf<ScimUser>([&](auto then) { client.readUser(user->id, this, then); });
    QVERIFY(now);
    QCOMPARE(now->userName, email);
    QCOMPARE(now->address(), email);
    QCOMPARE(now->active, std::optional<bool>(true));
    QCOMPARE(now->displayName, user->displayName);
    QVERIFY(find(client, email));
}

void TestScimPeer::unknownAddressIsNotFoundInSpiteOfRefusedFilters()
{
    const Peer peer(QStringLiteral("plain"));
    HttpClient http(*m_network, m_clock, QUrl(peer.url));
    const auto user = find(ScimClient(http, *Secret::take(QByteArray(peer.token))), newEmail);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::NotFound);
}

void TestScimPeer::wrongTokenIsRefused()
{
    const Peer peer(QStringLiteral("plain"));
    HttpClient http(*m_network, m_clock, QUrl(peer.url));
    const auto user = find(ScimClient(http, *Secret::take(QByteArray("another"))), oldEmail);
    QVERIFY(!user);
    QCOMPARE(user.error().httpStatus, 401);
    QVERIFY(!user.error().serverMessage.isEmpty());
}

QTEST_GUILESS_MAIN(TestScimPeer)
#include "TestScimPeer.moc"
