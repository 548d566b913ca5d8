// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/NetworkAccess.h"
#include "app/scim/ScimClient.h"
#include "tests/support/StubServer.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace keybearer;

namespace {

const char user[] = R"({"id":"7","userName":"api@agency.example","active":true,
    "emails":[{"primary":true,"value":"api@agency.example"}]})";

} // namespace

/// What goes over a real socket.
class TestScimWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedInsteadOfAnAnswerSendsOnce_data();
    void closedInsteadOfAnAnswerSendsOnce();
    void slashesInIdsStayEncoded();
};

void TestScimWire::closedInsteadOfAnAnswerSendsOnce_data()
{
    QTest::addColumn<bool>("patch");
    QTest::addColumn<bool>("reused"); // the connection, by a read before
    QTest::newRow("PATCH, fresh") << true << false;
    QTest::newRow("PATCH, reused") << true << true;
    QTest::newRow("PUT, fresh") << false << false;
    QTest::newRow("PUT, reused") << false << true;
}

/// Qt by itself sends such a request again.
void TestScimWire::closedInsteadOfAnAnswerSendsOnce()
{
    QFETCH(bool, patch);
    QFETCH(bool, reused);
    StubServer server;
    if (reused)
        server.then(stub::bytes(stub::answer(200, user)));
    server.then(stub::close());
    auto network = makeNetworkAccess({});
    QVERIFY(network);
    SystemClock clock;
    HttpClient http(**network, clock, server.url(QStringLiteral("/scim/v2")));
    const ScimClient client(http, *Secret::take(QByteArray("scim-token")));
    if (reused) {
        bool read = false;
        client.readUser(QStringLiteral("7"), this, [&read](const auto &) { read = true; });
        QTRY_VERIFY(read);
    }
    ScimProvider provider;
    provider.patch = patch;
    const auto change = client.previewChange(
        provider, *parseScimUser(user), QStringLiteral("orders@customer.example"));
    std::optional<ScimSent> sent;
    client.send(*change, this, [&sent](const ScimSent &told) { sent = told; });
    QTRY_VERIFY(sent);
    QCOMPARE(sent->kind, ScimSent::Kind::OutcomeUnknown);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requestCount(), reused ? 2 : 1);
    QVERIFY(server.requests().constLast().endsWith(change->body));
}

void TestScimWire::slashesInIdsStayEncoded()
{
    StubServer server;
    server.then(stub::bytes(stub::answer(200, R"({"id":"a/b?c","userName":"x"})")));
    auto network = makeNetworkAccess({});
    QVERIFY(network);
    SystemClock clock;
    HttpClient http(**network, clock, server.url(QStringLiteral("/scim/v2")));
    const ScimClient client(http, *Secret::take(QByteArray("scim-token")));
    QString id;
    client.readUser(
        QStringLiteral("a/b?c"), this, [&id](const auto &told) { id = told ? told->id : id; });
    QTRY_COMPARE(id, QStringLiteral("a/b?c"));
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("GET /scim/v2/Users/a%2Fb%3Fc HTTP/1.1\r\n"));
}

QTEST_GUILESS_MAIN(TestScimWire)
#include "TestScimWire.moc"
