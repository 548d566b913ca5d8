// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace keybearer;

namespace {

/// One connection, spoken by hand: what a library would hide is what these tests are about.
struct Wire {
    explicit Wire(const QUrl &url) { socket.connectToHost(url.host(), quint16(url.port())); }

    void send(const QByteArray &head, const QByteArray &body = {})
    {
        QByteArray request = head + "\r\nAccept: application/json\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(request + "\r\n" + body);
    }
    /// Reads what has come. The status is 0 until a whole answer is there.
    int status()
    {
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        const qsizetype length = header("Content-Length").toLongLong();
        return end < 0 || received.size() < end + 4 + length ? 0 : received.mid(9, 3).toInt();
    }
    QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = received.indexOf(QByteArray("\r\n" + name + ": "));
        const qsizetype from = at + name.size() + 4;
        return at < 0 ? QByteArray() : received.mid(from, received.indexOf("\r\n", from) - from);
    }
    QJsonObject json() const
    {
        return QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
    }
    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray received;
};

QByteArray hostLine(const QUrl &url)
{
    return "Host: " + url.host().toLatin1() + ':' + QByteArray::number(url.port());
}

QJsonObject order(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestPracticeWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addressesHaveTheKeysOfTheContract();
    void takenPortIsBusy();
    void anotherStartIsAnotherWorkspace();
    void onlyThisComputersOwnPagesMayCall_data();
    void onlyThisComputersOwnPagesMayCall();
    void controlUrlTakesOrders_data();
    void controlUrlTakesOrders();
    void oneConnectionCarriesManyRequests();
    void closeIsHonoured();
    void droppedConnectionHasNoAnswer();
    void dripNeverEnds();
    void truncatedAnswerEndsEarly();
    void redirectLeadsElsewhere();
    void delayedAnswerOutlivesItsCaller();
    void stoppedApiCutsEveryConnectionAndComesBack();
    void stopOfTheWorkspaceCutsEverything();
    void scimAppliesAndDrops();
    void scimAppliesSecondsLater();
    void pipelineCountsWhatFails();
    void pipelineKnowsTheOldTokenOnly();
    void orderWaitsForTheChangeOfTheEmail();
    void resetVoidsWhatWasPutOff();
    void stateHoldsNoToken();

private:
    QByteArray get(const QString &path) const
    {
        return "GET " + path.toLatin1() + " HTTP/1.1\r\n" + hostLine(m_at.api)
            + "\r\nAuthorization: Bearer " + m_at.token;
    }
    QByteArray patch() const
    {
        const QString user =
            m_workspace->state()[QLatin1String("teammate")][QLatin1String("scim_id")].toString();
        return "PATCH /scim/v2/Users/" + user.toLatin1() + " HTTP/1.1\r\n" + hostLine(m_at.api)
            + "\r\nAuthorization: Bearer " + m_at.scimToken;
    }
    QString email() const
    {
        return m_workspace->state()[QLatin1String("teammate")][QLatin1String("email")].toString();
    }
    QJsonObject pipeline() const
    {
        return m_workspace->state()[QLatin1String("pipeline")].toObject();
    }
    int count(const char *what) const
    {
        return m_workspace->state()[QLatin1String("calls")][QLatin1String(what)].toInt();
    }
    QString tell(const QByteArray &text)
    {
        return m_workspace->control(order(text)).value(QLatin1String("error")).toString();
    }

    std::unique_ptr<PracticeWorkspace> m_workspace;
    PracticeAddresses m_at;
};

namespace {
const QByteArray newEmail =
    R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
    {"op":"replace","path":"userName","value":"new@c.example"}]})";
}

void TestPracticeWorkspace::init()
{
    m_workspace = std::make_unique<PracticeWorkspace>();
    const auto started = m_workspace->start();
    QVERIFY(started.has_value());
    m_at = *started;
}

void TestPracticeWorkspace::cleanup()
{
    m_workspace.reset();
}

void TestPracticeWorkspace::addressesHaveTheKeysOfTheContract()
{
    QStringList keys = m_at.toJson().keys();
    QStringList expected{QStringLiteral("api_url"), QStringLiteral("scim_url"),
        QStringLiteral("account_url"), QStringLiteral("control_url"), QStringLiteral("token"),
        QStringLiteral("witness_token"), QStringLiteral("scim_token"),
        QStringLiteral("teammate_id"), QStringLiteral("workspace_id")};
    expected.sort();
    QCOMPARE(keys, expected);
    QVERIFY(m_at.account.path().endsWith(QStringLiteral("/a/apps/_/account")));
    for (const QUrl &url : {m_at.api, m_at.scim, m_at.account, m_at.control})
        QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
}

void TestPracticeWorkspace::takenPortIsBusy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    PracticeWorkspace second;
    const auto started = second.start(other.serverPort());
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().kind, ErrorKind::Busy);
    QCOMPARE(started.error().subject, QString::number(other.serverPort()));
    QVERIFY(!second.isRunning());
    QCOMPARE(second.state().value(QLatin1String("running")).toBool(true), false);
    QVERIFY(second.control(order(R"({"do":"reset"})")).contains(QLatin1String("error")));
}

void TestPracticeWorkspace::anotherStartIsAnotherWorkspace()
{
    const auto again = m_workspace->start(quint16(m_at.api.port()));
    QVERIFY(again.has_value());
    QCOMPARE(again->api, m_at.api);
    QVERIFY(again->token != m_at.token);
    QVERIFY(again->account != m_at.account);
    QVERIFY(again->control.path() != m_at.control.path());
}

void TestPracticeWorkspace::onlyThisComputersOwnPagesMayCall_data()
{
    QTest::addColumn<QByteArray>("host"); // PORT stands for the port
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("welcome");
    const auto row = [](const char *name, const char *host, const char *origin, bool welcome) {
        QTest::newRow(name) << QByteArray(host) << QByteArray(origin) << welcome;
    };
    row("address", "127.0.0.1:PORT", "", true);
    row("localhost", "localhost:PORT", "", true);
    row("IPv6", "[::1]:PORT", "", true);
    row("own page", "127.0.0.1:PORT", "http://127.0.0.1:PORT", true);
    row("rebound name", "evil.example:PORT", "", false);
    row("name that begins like ours", "127.0.0.1.evil.example:PORT", "", false);
    row("without the port", "127.0.0.1", "", false);
    row("another port", "127.0.0.1:1", "", false);
    row("foreign page", "127.0.0.1:PORT", "https://evil.example", false);
    row("page of another local server", "127.0.0.1:PORT", "http://127.0.0.1:1", false);
    row("opaque page", "127.0.0.1:PORT", "null", false);
}

void TestPracticeWorkspace::onlyThisComputersOwnPagesMayCall()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(bool, welcome);
    for (const QUrl &url :
        {m_at.api.resolved(QUrl(QStringLiteral("/me"))), m_at.account, m_at.control}) {
        QByteArray head = "GET " + url.path().toLatin1() + " HTTP/1.1\r\nAuthorization: Bearer "
            + m_at.token + "\r\nHost: " + host;
        if (!origin.isEmpty())
            head += "\r\nOrigin: " + origin;
        head.replace("PORT", QByteArray::number(url.port()));
        Wire wire(url);
        wire.send(head);
        QTRY_VERIFY(wire.status() != 0);
        QCOMPARE(wire.status(), welcome ? 200 : 403);
        QVERIFY(welcome || !wire.received.contains("teammate"));
    }
}

void TestPracticeWorkspace::controlUrlTakesOrders_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *method, const char *body, int status,
                         const char *error = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(body) << status
                            << QString::fromLatin1(error);
    };
    row("state", "GET", "", 200);
    row("order", "POST", R"({"do":"revoke_token"})", 200);
    row("help", "POST", R"({"do":"help"})", 200);
    row("later", "POST", R"({"do":"stop","after_ms":60000})", 200);
    row("unknown", "POST", R"({"do":"dance"})", 400,
        "unknown order: dance (the order \"help\" lists them all)");
    row("unknown, later", "POST", R"({"do":"dance","after_ms":5})", 400,
        "unknown order: dance (the order \"help\" lists them all)");
    row("odd moment", "POST", R"({"do":"login","when":"noon"})", 400, "wrong value: when");
    row("odd permission", "POST", R"({"do":"take_permissions","permissions":["fly"]})", 400,
        "wrong value: permissions");
    row("odd code", "POST", R"({"do":"revoke_token","code":"gone"})", 400, "wrong value: code");
    row("odd status", "POST", R"({"do":"server_error","status":200})", 400, "wrong value: status");
    row("odd mode", "POST", R"({"do":"scim","mode":"maybe"})", 400, "wrong value: mode");
    row("taken address", "POST", R"({"do":"change_email","email":"dana@harbour-supplies.example"})",
        400, "email taken");
    row("no object", "POST", "[1]", 400, "not a JSON object");
    row("no JSON", "POST", "do it", 400, "not a JSON object");
    row("odd method", "DELETE", "", 405, "GET or POST");
}

void TestPracticeWorkspace::controlUrlTakesOrders()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    Wire wire(m_at.control);
    wire.send(
        method + ' ' + m_at.control.path().toLatin1() + " HTTP/1.1\r\n" + hostLine(m_at.control),
        body);
    QTRY_COMPARE(wire.status(), status);
    QCOMPARE(wire.json().value(QLatin1String("error")).toString(), error);
    QCOMPARE(wire.json().contains(QLatin1String("teammate")), status == 200);
}

void TestPracticeWorkspace::oneConnectionCarriesManyRequests()
{
    Wire wire(m_at.api);
    for (int i = 0; i < 3; ++i) {
        wire.received.clear();
        wire.send(get(QStringLiteral("/me")));
        QTRY_COMPARE(wire.status(), 200);
    }
    QVERIFY(!wire.closed());
    QCOMPARE(count("rest"), 3);
}

void TestPracticeWorkspace::closeIsHonoured()
{
    Wire wire(m_at.api);
    wire.send(get(QStringLiteral("/me")) + "\r\nConnection: close");
    QTRY_COMPARE(wire.status(), 200);
    QTRY_VERIFY(wire.closed());
}

void TestPracticeWorkspace::droppedConnectionHasNoAnswer()
{
    QCOMPARE(tell(R"({"do":"drop"})"), QString());
    Wire wire(m_at.api);
    wire.send(get(QStringLiteral("/me")));
    QTRY_VERIFY(wire.closed());
    QCOMPARE(wire.status(), 0);
    QVERIFY(wire.received.isEmpty());
    QCOMPARE(count("rest"), 1);
}

void TestPracticeWorkspace::dripNeverEnds()
{
    QCOMPARE(tell(R"({"do":"drip"})"), QString());
    Wire wire(m_at.api);
    wire.send(get(QStringLiteral("/me")));
    QTRY_VERIFY(wire.status() == 0 && wire.received.endsWith("\r\n\r\n  "));
    QVERIFY(!wire.closed());
}

void TestPracticeWorkspace::truncatedAnswerEndsEarly()
{
    QCOMPARE(tell(R"({"do":"truncated"})"), QString());
    Wire wire(m_at.api);
    wire.send(get(QStringLiteral("/me")));
    QTRY_VERIFY(wire.closed());
    QCOMPARE(wire.status(), 0);
    QVERIFY(wire.received.startsWith("HTTP/1.1 200"));
}

void TestPracticeWorkspace::redirectLeadsElsewhere()
{
    const QJsonObject state =
        m_workspace->control({{QStringLiteral("do"), QStringLiteral("redirect")},
            {QStringLiteral("to"), QStringLiteral("http://elsewhere.example/\r\nX-Odd: 1")}});
    QVERIFY(!state.contains(QLatin1String("error")));
    Wire wire(m_at.api);
    wire.send(get(QStringLiteral("/me")));
    QTRY_COMPARE(wire.status(), 302);
    QCOMPARE(wire.header("Location"), QByteArray("http://elsewhere.example/ X-Odd: 1"));
}

void TestPracticeWorkspace::delayedAnswerOutlivesItsCaller()
{
    QCOMPARE(tell(R"({"do":"slow","ms":150})"), QString());
    {
        Wire gone(m_at.api);
        gone.send(get(QStringLiteral("/me")));
        QTRY_COMPARE(count("rest"), 1);
        gone.socket.abort();
    }
    // This one is due after the first, whose answer must have been dropped without harm.
    Wire later(m_at.api);
    later.send(get(QStringLiteral("/me")));
    QTRY_COMPARE(later.status(), 200);
    QVERIFY(m_workspace->isRunning());
}

void TestPracticeWorkspace::stoppedApiCutsEveryConnectionAndComesBack()
{
    Wire idle(m_at.api);
    idle.send(get(QStringLiteral("/me")));
    QTRY_COMPARE(idle.status(), 200);
    QCOMPARE(tell(R"({"do":"stop"})"), QString());
    QTRY_VERIFY(idle.closed());
    Wire refused(m_at.api);
    QTRY_COMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(m_workspace->state().value(QLatin1String("running")).toBool(true), false);

    Wire control(m_at.control);
    control.send(
        "POST " + m_at.control.path().toLatin1() + " HTTP/1.1\r\n" + hostLine(m_at.control),
        R"({"do":"start"})");
    QTRY_COMPARE(control.status(), 200);
    Wire again(m_at.api);
    again.send(get(QStringLiteral("/me")));
    QTRY_COMPARE(again.status(), 200);
}

void TestPracticeWorkspace::stopOfTheWorkspaceCutsEverything()
{
    Wire idle(m_at.api);
    Wire control(m_at.control);
    idle.send(get(QStringLiteral("/me")));
    QTRY_COMPARE(idle.status(), 200);
    QTRY_COMPARE(control.socket.state(), QAbstractSocket::ConnectedState);
    m_workspace->stop();
    QTRY_VERIFY(idle.closed() && control.closed());
    Wire refused(m_at.control);
    QTRY_COMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPracticeWorkspace::scimAppliesAndDrops()
{
    QCOMPARE(tell(R"({"do":"scim","mode":"drop"})"), QString());
    Wire wire(m_at.api);
    wire.send(patch(), newEmail);
    QTRY_VERIFY(wire.closed());
    QVERIFY(wire.received.isEmpty());
    QCOMPARE(email(), QStringLiteral("new@c.example"));
    QCOMPARE(count("scim_writes"), 1);
}

void TestPracticeWorkspace::scimAppliesSecondsLater()
{
    QCOMPARE(tell(R"({"do":"scim","mode":"delayed","ms":200})"), QString());
    Wire wire(m_at.api);
    wire.send(patch(), newEmail);
    QTRY_COMPARE(wire.status(), 200);
    QVERIFY(
        wire.json().value(QLatin1String("userName")).toString() != QStringLiteral("new@c.example"));
    QTRY_COMPARE(email(), QStringLiteral("new@c.example"));
}

void TestPracticeWorkspace::pipelineCountsWhatFails()
{
    QCOMPARE(tell(R"({"do":"pipeline","interval_ms":20})"), QString());
    QTRY_VERIFY(pipeline().value(QLatin1String("calls")).toInt() >= 3);
    QCOMPARE(pipeline().value(QLatin1String("failures")).toInt(), 0);
    QVERIFY(m_workspace->state().value(QLatin1String("orders")).toInt() >= 3);
    QCOMPARE(count("rest"), 0);

    QCOMPARE(tell(R"({"do":"revoke_token"})"), QString());
    QTRY_VERIFY(pipeline().value(QLatin1String("failures_in_a_row")).toInt() >= 3);
    QCOMPARE(
        pipeline().value(QLatin1String("last_code")).toString(), QStringLiteral("token_revoked"));
    QCOMPARE(pipeline().value(QLatin1String("last_status")).toInt(), 401);

    QCOMPARE(tell(R"({"do":"restore_token"})"), QString());
    QTRY_COMPARE(pipeline().value(QLatin1String("failures_in_a_row")).toInt(), 0);
    QVERIFY(pipeline().value(QLatin1String("failures")).toInt() >= 3);
    QVERIFY(pipeline().value(QLatin1String("longest_gap_ms")).toInt() >= 60);
}

void TestPracticeWorkspace::pipelineKnowsTheOldTokenOnly()
{
    QCOMPARE(tell(R"({"do":"pipeline","interval_ms":20})"), QString());
    const QJsonObject regenerated = m_workspace->control(order(R"({"do":"regenerate"})"));
    const QByteArray token = regenerated.value(QLatin1String("new_token")).toString().toLatin1();
    QVERIFY(!token.isEmpty() && token != m_at.token);
    QTRY_VERIFY(pipeline().value(QLatin1String("failures_in_a_row")).toInt() >= 2);
    QCOMPARE(tell(R"({"do":"pipeline","new_token":true})"), QString());
    QTRY_COMPARE(pipeline().value(QLatin1String("failures_in_a_row")).toInt(), 0);
}

void TestPracticeWorkspace::orderWaitsForTheChangeOfTheEmail()
{
    QCOMPARE(tell(R"({"do":"revoke_token","when":"email_changed"})"), QString());
    QCOMPARE(
        m_workspace->state().value(QLatin1String("token")).toString(), QStringLiteral("works"));
    Wire wire(m_at.api);
    wire.send("POST " + m_at.account.path().toLatin1() + "/email HTTP/1.1\r\n" + hostLine(m_at.api)
            + "\r\nContent-Type: application/x-www-form-urlencoded",
        "email=new%40c.example");
    QTRY_COMPARE(wire.status(), 303);
    QCOMPARE(email(), QStringLiteral("new@c.example"));
    QCOMPARE(m_workspace->state().value(QLatin1String("token")).toString(),
        QStringLiteral("token_revoked"));
}

void TestPracticeWorkspace::resetVoidsWhatWasPutOff()
{
    QCOMPARE(tell(R"({"do":"change_email","email":"new@c.example"})"), QString());
    QCOMPARE(tell(R"({"do":"take_permissions"})"), QString());
    QCOMPARE(tell(R"({"do":"delete_teammate","after_ms":200})"), QString());
    QCOMPARE(tell(R"({"do":"revoke_token","when":"email_changed"})"), QString());
    QCOMPARE(tell(R"({"do":"stop"})"), QString());
    QCOMPARE(tell(R"({"do":"reset"})"), QString());
    QCOMPARE(tell(R"({"do":"change_email","email":"other@c.example"})"), QString());
    QCOMPARE(tell(R"({"do":"login","after_ms":300})"), QString());
    const auto newest = [this] {
        return m_workspace->state()[QLatin1String("log")][0][QLatin1String("type")].toString();
    };
    QTRY_COMPARE(newest(), QStringLiteral("admin_login_success"));
    const QJsonObject state = m_workspace->state();
    QCOMPARE(state.value(QLatin1String("running")).toBool(), true);
    QCOMPARE(state.value(QLatin1String("token")).toString(), QStringLiteral("works"));
    QVERIFY(state[QLatin1String("permissions")][QLatin1String("taken")].toArray().isEmpty());
}

void TestPracticeWorkspace::stateHoldsNoToken()
{
    const QByteArray state = QJsonDocument(m_workspace->state()).toJson();
    for (const QByteArray &token : {m_at.token, m_at.witnessToken, m_at.scimToken})
        QVERIFY(!state.contains(token));
}

QTEST_GUILESS_MAIN(TestPracticeWorkspace)
#include "TestPracticeWorkspace.moc"
