// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimBase.h"
#include "app/scim/ScimError.h"
#include "app/scim/ScimJson.h"
#include "app/scim/ScimProvider.h"

#include <QTest>

using namespace keybearer;

namespace {

Exchange answer(int status, const QByteArray &body)
{
    Exchange exchange;
    exchange.status = status;
    exchange.body = body;
    return exchange;
}

} // namespace

class TestScimMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void basesAreHttpsOrLoopback_data();
    void basesAreHttpsOrLoopback();
    void idsStayInTheirPlaceInThePath_data();
    void idsStayInTheirPlaceInThePath();
    void namesInAnyCaseButNeverTwice_data();
    void namesInAnyCaseButNeverTwice();
    void filterValuesAreQuoted();
    void configTellsPatchOrIsMalformed_data();
    void configTellsPatchOrIsMalformed();
    void schemasTellMutability_data();
    void schemasTellMutability();
    void bothErrorEnvelopesAreRead_data();
    void bothErrorEnvelopesAreRead();
    void serverWordsCannotSteerATerminal();
    void transportErrorsPassThrough();
};

void TestScimMessages::basesAreHttpsOrLoopback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    const auto row = [](const char *name, const char *text, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("https", "https://api.intercom.io/scim/v2", "https://api.intercom.io/scim/v2");
    row("slashes and spaces", " https://api.intercom.io/scim/v2// ",
        "https://api.intercom.io/scim/v2");
    row("no path", "https://scim.example/", "https://scim.example");
    row("port", "https://scim.example:8443/x", "https://scim.example:8443/x");
    row("loopback v4", "http://127.0.0.1:8080/scim/v2", "http://127.0.0.1:8080/scim/v2");
    row("loopback v6", "http://[::1]:8080/scim", "http://[::1]:8080/scim");
    row("loopback name", "http://localhost:1/scim", "http://localhost:1/scim");
    row("plain http elsewhere", "http://api.intercom.io/scim/v2", "");
    row("loopback as a part of a name", "http://localhost.example/scim", "");
    row("loopback as a user", "http://127.0.0.1@scim.example/", "");
    row("other scheme", "ftp://scim.example/", "");
    row("no scheme", "scim.example/v2", "");
    row("user and password", "https://me:secret@scim.example/v2", "");
    row("query", "https://scim.example/v2?x=1", "");
    row("fragment", "https://scim.example/v2#x", "");
    row("line break", "https://scim.example/v2\r\nX: y", "");
    row("space inside", "https://scim.example/a b", "");
    row("dot segments", "https://scim.example/a/../b", "");
    row("encoded dots", "https://scim.example/%2e%2e/b", "");
    row("empty segment", "https://scim.example/a//b", "");
    row("nothing", "", "");
    row("only the scheme", "https://", "");
}

void TestScimMessages::basesAreHttpsOrLoopback()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto base = parseScimBase(text);
    QCOMPARE(base.has_value(), !url.isEmpty());
    if (base)
        QCOMPARE(base->toString(), url);
    else
        QCOMPARE(base.error().kind, ErrorKind::WrongUsage);
}

void TestScimMessages::idsStayInTheirPlaceInThePath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path"); // empty: not usable
    const auto row = [](const char *name, const QString &id, const char *path) {
        QTest::newRow(name) << id << QByteArray(path);
    };
    row("plain", QStringLiteral("2819c223-7f76"), "/scim/v2/Users/2819c223-7f76");
    row("slash", QStringLiteral("a/b"), "/scim/v2/Users/a%2Fb");
    row("question mark and hash", QStringLiteral("a?b#c"), "/scim/v2/Users/a%3Fb%23c");
    row("percent", QStringLiteral("%2e%2e"), "/scim/v2/Users/%252e%252e");
    row("an address", QStringLiteral("a+b@x.example"), "/scim/v2/Users/a%2Bb%40x.example");
    row("dots inside", QStringLiteral("a..b"), "/scim/v2/Users/a..b");
    row("letters", QString::fromUtf8("ä"), "/scim/v2/Users/%C3%A4");
    row("turned round", QString::fromUtf8("a\u202eb"), "");
    row("one dot", QStringLiteral("."), "");
    row("two dots", QStringLiteral(".."), "");
    row("up and across", QStringLiteral("../Groups/1"), "");
    row("in the middle", QStringLiteral("a/../../b"), "");
    row("backslashes", QStringLiteral("..\\..\\me"), "");
    row("line break", QStringLiteral("a\r\nb"), "");
    row("zero", QString(QChar(0)), "");
    row("empty", QString(), "");
    row("endless", QString(513, QLatin1Char('a')), "");
}

void TestScimMessages::idsStayInTheirPlaceInThePath()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    QCOMPARE(isUsableScimId(id), !path.isEmpty());
    if (path.isEmpty())
        return;
    const QUrl base(QStringLiteral("https://scim.example/scim/v2"));
    const QByteArray whole = scimUserUrl(base, id).toEncoded();
    QCOMPARE(whole, "https://scim.example" + path);
}

void TestScimMessages::namesInAnyCaseButNeverTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject"); // empty: fine
    const auto row = [](const char *name, const QByteArray &json, const char *subject) {
        QTest::newRow(name) << json << QString::fromLatin1(subject);
    };
    row("empty object", "{}", "");
    row("other levels", R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})", "");
    row("values are no names", R"({"a":"b","b":"a","c":["a","a"]})", "");
    row("braces in text", R"({"a":"}{","b":"\"a\":"})", "");
    row("an escaped backslash at the end", R"({"a":"\\","b":1})", "");
    row("twice", R"({"a":1,"a":2})", "json.duplicate");
    row("other case", R"({"active":true,"Active":false})", "json.duplicate");
    row("escaped", R"({"active":true,"\u0061ctive":false})", "json.duplicate");
    row("space before the colon", "{\"a\" \n:1,\"a\"\t: 2}", "json.duplicate");
    row("deep inside", R"({"x":[{"y":{"id":1,"ID":2}}]})", "json.duplicate");
    row("array", "[]", "json");
    row("text", "<html>", "json");
    row("nothing", "", "json");
    row("cut off", R"({"a":1)", "json");
    row("invalid UTF-8", "{\"a\":\"\xff\xfe\"}", "json");
    row("too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), "json");
    row("too deep in an object", "{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}",
        "json");
}

void TestScimMessages::namesInAnyCaseButNeverTwice()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto object = parseScimObject(json);
    QCOMPARE(object.has_value(), subject.isEmpty());
    if (!object) {
        QCOMPARE(object.error().kind, ErrorKind::Malformed);
        QCOMPARE(object.error().subject, subject);
    }
}

void TestScimMessages::filterValuesAreQuoted()
{
    QCOMPARE(scimQuoted(QStringLiteral("a\"b\\c")), QStringLiteral("\"a\\\"b\\\\c\""));
}

void TestScimMessages::configTellsPatchOrIsMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("patch"); // -1: malformed
    QTest::newRow("yes") << QByteArray(R"({"patch":{"supported":true}})") << 1;
    QTest::newRow("no") << QByteArray(R"({"patch":{"supported":false}})") << 0;
    QTest::newRow("text") << QByteArray(R"({"Patch":{"Supported":"true"}})") << 1;
    QTest::newRow("absent") << QByteArray(R"({"filter":{"supported":true}})") << -1;
    QTest::newRow("null") << QByteArray(R"({"patch":null})") << -1;
    QTest::newRow("flat") << QByteArray(R"({"patch":true})") << -1;
    QTest::newRow("number") << QByteArray(R"({"patch":{"supported":1}})") << -1;
    QTest::newRow("twice") << QByteArray(
        R"({"patch":{"supported":false},"PATCH":{"supported":true}})")
                           << -1;
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << -1;
}

void TestScimMessages::configTellsPatchOrIsMalformed()
{
    QFETCH(QByteArray, json);
    QFETCH(int, patch);
    const auto provider = parseServiceProviderConfig(json);
    QCOMPARE(provider.has_value() ? int(provider->patch) : -1, patch);
}

void TestScimMessages::schemasTellMutability_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<Mutability>("userName");
    QTest::addColumn<Mutability>("emails");
    const auto row = [](const char *name, const char *attributes, Mutability userName,
                         Mutability emails) {
        QTest::newRow(name) << QByteArray(attributes) << userName << emails;
    };
    row("both open", R"({"name":"userName","mutability":"readWrite"},
        {"name":"emails","mutability":"readWrite"})",
        Mutability::ReadWrite, Mutability::ReadWrite);
    row("name fixed", R"({"name":"username","mutability":"Immutable"})", Mutability::Immutable,
        Mutability::Unknown);
    row("emails fixed", R"({"name":"emails","mutability":"readOnly"})", Mutability::Unknown,
        Mutability::ReadOnly);
    row("value fixed", R"({"name":"emails","mutability":"readWrite",
        "subAttributes":[{"name":"value","mutability":"readOnly"}]})",
        Mutability::Unknown, Mutability::ReadOnly);
    row("not told", R"({"name":"userName"})", Mutability::Unknown, Mutability::Unknown);
    row("a new word", R"({"name":"userName","mutability":"sometimes"})", Mutability::Unknown,
        Mutability::Unknown);
}

void TestScimMessages::schemasTellMutability()
{
    QFETCH(QByteArray, attributes);
    QFETCH(Mutability, userName);
    QFETCH(Mutability, emails);
    ScimProvider provider;
    const QByteArray schemas =
        R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:Group"},
        {"id":"urn:ietf:params:scim:schemas:core:2.0:User","attributes":[)"
        + attributes + "]}]}";
    QVERIFY(parseSchemas(schemas, provider));
    QCOMPARE(provider.userName, userName);
    QCOMPARE(provider.emails, emails);
    QVERIFY(!parseSchemas(R"({"Resources":[]})", provider));
    QVERIFY(!parseSchemas("[]", provider));
}

void TestScimMessages::bothErrorEnvelopesAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char *name, const QByteArray &body, const char *code,
                         const char *message, const char *requestId) {
        QTest::newRow(name) << body << QString::fromLatin1(code) << QString::fromLatin1(message)
                            << QString::fromLatin1(requestId);
    };
    row("SCIM", R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409",
        "scimType":"uniqueness","detail":"Taken"})",
        "uniqueness", "Taken", "head");
    row("SCIM without a type", R"({"status":404,"detail":"No such user"})", "", "No such user",
        "head");
    row("Intercom", R"({"type":"error.list","request_id":"r1",
        "errors":[{"code":"unauthorized","message":"Access Token Invalid"}]})",
        "unauthorized", "Access Token Invalid", "r1");
    row("array in an array", R"({"errors":[[{"type":"forbidden"}]]})", "forbidden", "", "head");
    row("errors null", R"({"errors":null,"request_id":"r2"})", "", "", "r2");
    row("errors empty", R"({"errors":[]})", "", "", "head");
    row("errors as text", R"({"errors":"no"})", "", "", "head");
    row("wrong types", R"({"scimType":7,"detail":[],"request_id":{}})", "", "", "head");
    row("a page", "<html>403</html>", "", "", "head");
    row("nothing", "", "", "", "head");
    QTest::newRow("endless") << QByteArray(R"({"detail":")" + QByteArray(5000, 'x') + "\"}")
                             << QString() << QString(1000, QLatin1Char('x'))
                             << QStringLiteral("head");
}

void TestScimMessages::bothErrorEnvelopesAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QString, requestId);
    Exchange exchange = answer(409, body);
    exchange.headers = {{"X-Request-Id", "head"}, {"Retry-After", "7"}};
    const Error error = scimErrorOf(exchange);
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 409);
    QCOMPARE(error.serverCode, code);
    QCOMPARE(error.serverMessage, message);
    QCOMPARE(error.requestId, requestId);
    QCOMPARE(error.retryAfter_ms, std::optional<qint64>(7000));
}

void TestScimMessages::serverWordsCannotSteerATerminal()
{
    const QByteArray evil =
        R"(a\u001b[2Jb\u001b]0;pwn\u0007c\u009b31md\u202ee\u2066f\u2028g\u007f\r\nh)";
    const QString clean = QStringLiteral("a [2Jb ]0;pwn c 31md e f g   h");
    Exchange exchange = answer(400,
        R"({"scimType":")" + evil + R"(","detail":")" + evil + R"(","request_id":")" + evil
            + "\"}");
    const Error error = scimErrorOf(exchange);
    QCOMPARE(error.serverCode, clean);
    QCOMPARE(error.serverMessage, clean);
    QCOMPARE(error.requestId, clean);
    exchange = answer(400, R"({"errors":[{"code":")" + evil + R"(","message":")" + evil + "\"}]}");
    exchange.headers = {{"X-Request-Id", "r\x1b[2J\xc2\x9b\xe2\x80\xae"}};
    const Error intercoms = scimErrorOf(exchange);
    QCOMPARE(intercoms.serverCode, clean);
    QCOMPARE(intercoms.serverMessage, clean);
    QCOMPARE(intercoms.requestId, QStringLiteral("r [2J"));
}

void TestScimMessages::transportErrorsPassThrough()
{
    Exchange exchange = answer(200, R"({"detail":"not read"})");
    exchange.error = Error::of(ErrorKind::TlsHost, QStringLiteral("scim.example"));
    const Error error = scimErrorOf(exchange);
    QCOMPARE(error.kind, ErrorKind::TlsHost);
    QCOMPARE(error.subject, QStringLiteral("scim.example"));
    QCOMPARE(error.serverMessage, QString());
}

QTEST_APPLESS_MAIN(TestScimMessages)
#include "TestScimMessages.moc"
