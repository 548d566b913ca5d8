// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimGuard.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace keybearer;

namespace {

const QUrl base(QStringLiteral("https://scim.example/scim/v2"));

HttpRequest requestTo(
    const QByteArray &method, const QByteArray &address, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded("https://scim.example/scim/v2" + address, QUrl::StrictMode);
    request.body = body;
    request.isChange = method == "PATCH" || method == "PUT";
    return request;
}

QByteArray patch(const QByteArray &operations)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)"
        + operations + "]}";
}

/// The guard's word: empty when the request may leave.
QString wordOn(const HttpRequest &request, const QUrl &at = base)
{
    const auto allowed = guardScimRequest(at, request);
    return allowed ? QString() : allowed.error().subject;
}

} // namespace

class TestScimGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOurRequestsLeave_data();
    void onlyOurRequestsLeave();
    void noSpellingOfActiveFalseLeaves_data();
    void noSpellingOfActiveFalseLeaves();
    void onlyOurBodiesLeave_data();
    void onlyOurBodiesLeave();
    void headersCannotTurnTheMethod_data();
    void headersCannotTurnTheMethod();
    void changesAreMarkedAsSuch();
    void noOtherHostGetsIt_data();
    void noOtherHostGetsIt();
    void onlyTheJobSends();
};

void TestScimGuard::onlyOurRequestsLeave_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *method, const char *address, const char *word) {
        QTest::addRow("%s %s", method, address)
            << QByteArray(method) << QByteArray(address) << QString::fromLatin1(word);
    };
    row("GET", "/ServiceProviderConfig", "");
    row("GET", "/Schemas", "");
    row("GET", "/Users?filter=userName%20eq%20%22a%22&startIndex=3", "");
    row("GET", "/Users/7", "");
    row("GET", "/Users/a%2Fb", "");
    row("PATCH", "/Users/7", "");
    row("PUT", "/Users/7", "");
    for (const char *method : {"DELETE", "POST", "HEAD", "OPTIONS", "delete", "get", "Patch",
             "GET ", "PUT\r\nDELETE", "PURGE", ""})
        row(method, "/Users/7", "scim.method");
    row("DELETE", "/Users", "scim.method");
    row("POST", "/Bulk", "scim.method");
    row("POST", "/Users/.search", "scim.method");
    for (const char *address : {"/Groups", "/Groups/7", "/Me", "/Bulk", "/Users/", "/Users/7/",
             "/Users/7/8", "/users/7", "/Users/..", "/Users/%2e%2e", "/Users/..%2fGroups",
             "/Users/%2E%2E%5CGroups", "/Users/a%00b", "/Users/7?_method=DELETE",
             "/Users?_method=DELETE", "/Users?filter=a&count=0", "/Schemas?x=1", "/Schemas/x",
             "/../v1/Users/7", "//Users/7", "", "/Users/7#x"})
        row("GET", address, "scim.path");
    for (const char *address : {"/Users", "/ServiceProviderConfig", "/Schemas", "/Groups/7",
             "/Users/7?_method=DELETE", "/Users?filter=a", "/Bulk"})
        row("PATCH", address, "scim.path");
    row("PUT", "/Users", "scim.path");
}

void TestScimGuard::onlyOurRequestsLeave()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, address);
    QFETCH(QString, word);
    HttpRequest request = requestTo(method, address);
    if (request.isChange)
        request.body = patch(R"({"op":"replace","path":"userName","value":"b@x.example"})");
    QCOMPARE(wordOn(request), word);
}

void TestScimGuard::noSpellingOfActiveFalseLeaves_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("method");
    const auto row = [](const char *name, const QByteArray &body, const char *method) {
        QTest::newRow(name) << body << QByteArray(method);
    };
    const auto put = [row](const char *name, const char *body) { row(name, body, "PUT"); };
    const auto op = [row](const char *name, const char *body) { row(name, patch(body), "PATCH"); };
    put("false", R"({"userName":"b","active":false})");
    put("other case", R"({"userName":"b","ACTIVE":false})");
    put("text", R"({"active":"false"})");
    put("text true", R"({"active":"true"})");
    put("null", R"({"active":null})");
    put("zero", R"({"active":0})");
    put("one", R"({"active":1})");
    put("empty", R"({"active":[]})");
    put("in an object", R"({"active":{"value":false}})");
    put("true around a false", R"({"active":[true]})");
    put("escaped", R"({"\u0061ctive":false})");
    put("wide letters", "{\"\xef\xbd\x81\xef\xbd\x83tive\":false}");
    put("with spaces", R"({" active ":false})");
    put("with its schema", R"({"urn:ietf:params:scim:schemas:core:2.0:User:active":false})");
    put("below its schema", R"({"urn:ietf:params:scim:schemas:core:2.0:User":{"active":false}})");
    put("deep", R"({"x":[{"y":[[{"z":{"Active":false}}]]}]})");
    put("as a path in a PUT", R"({"x":{"path":"active","value":false}})");
    op("path", R"({"op":"replace","path":"active","value":false})");
    op("path, other case", R"({"op":"Replace","Path":"Active","Value":"False"})");
    op("path with its schema",
        R"({"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:active","value":false})");
    op("path, escaped", R"({"op":"replace","path":"\u0061ctive","value":false})");
    op("path with a part", R"({"op":"replace","path":"active.value","value":false})");
    op("path in a filter", R"({"op":"replace","path":"emails[active eq true].value","value":"b"})");
    op("path with spaces", R"({"op":"replace","path":" active ","value":false})");
    op("no value", R"({"op":"replace","path":"active"})");
    op("remove", R"({"op":"remove","path":"active"})");
    op("no path", R"({"op":"replace","value":{"active":false}})");
    op("no path, with its schema",
        R"({"op":"replace","value":{"urn:ietf:params:scim:schemas:core:2.0:User:active":false}})");
    op("no path, schema as an object",
        R"({"op":"replace","value":{"urn:ietf:params:scim:schemas:core:2.0:User":{"active":false}}})");
    op("the second operation", R"({"op":"replace","path":"userName","value":"b"},
        {"op":"replace","path":"active","value":false})");
    op("inside another value", R"({"op":"replace","path":"emails","value":[{"active":false}]})");
    row("beside the operations",
        R"({"active":false,"Operations":[{"op":"replace","path":"userName","value":"b"}]})",
        "PATCH");
}

void TestScimGuard::noSpellingOfActiveFalseLeaves()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, method);
    QCOMPARE(wordOn(requestTo(method, "/Users/7", body)), QStringLiteral("scim.active"));
}

void TestScimGuard::onlyOurBodiesLeave_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *method, const QByteArray &body,
                         const char *word) {
        QTest::newRow(name) << QByteArray(method) << body << QString::fromLatin1(word);
    };
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    row("PUT with active true", "PUT", R"({"userName":"b","active":true})", "");
    row("PUT without active", "PUT", R"({"userName":"active@x.example"})", "");
    row("active as a word of text", "PUT", R"({"title":"active","status":"not active"})", "");
    row("names that only hold it", "PUT", R"({"interactive":false,"activeSince":0})", "");
    row("both addresses", "PATCH", patch(R"({"op":"replace","path":"userName","value":"b"},
        {"op":"replace","path":"emails[type eq \"work\"].value","value":"b"})"),
        "");
    row("all emails", "PATCH", patch(R"({"op":"replace","path":"emails","value":[]})"), "");
    row("merge", "PATCH", patch(R"({"op":"replace","value":{"userName":"b","active":true}})"), "");
    row("empty", "PUT", "", "scim.body");
    row("empty object", "PUT", "{}", "scim.body");
    row("not JSON", "PUT", "active=false", "scim.body");
    row("a comment", "PUT", "{/*x*/\"active\":true}", "scim.body");
    row("two documents", "PUT", R"({"userName":"b"}{"active":false})", "scim.body");
    row("an array", "PUT", R"([{"active":false}])", "scim.body");
    row("invalid UTF-8", "PUT", "{\"a\":\"\xff\"}", "scim.body");
    row("twice, first false", "PUT", R"({"active":false,"active":true})", "scim.body");
    row("twice, other case", "PUT", R"({"active":true,"Active":false})", "scim.body");
    row("twice, escaped", "PUT", R"({"active":true,"\u0041ctive":false})", "scim.body");
    row("too deep to read", "PUT", "{\"a\":" + deep + "}", "scim.body");
    row("PATCH without operations", "PATCH", R"({"userName":"b"})", "scim.body");
    row("no operation", "PATCH", patch(""), "scim.body");
    row("remove", "PATCH", patch(R"({"op":"remove","path":"userName"})"), "scim.body");
    row("add", "PATCH", patch(R"({"op":"add","path":"userName","value":"b"})"), "scim.body");
    row("other attribute", "PATCH", patch(R"({"op":"replace","path":"roles","value":[]})"),
        "scim.body");
    row("two paths in one", "PATCH",
        patch(R"({"op":"replace","path":"userName\nroles","value":"b"})"), "scim.body");
    row("line end after it", "PATCH", patch(R"({"op":"replace","path":"userName\n","value":"b"})"),
        "scim.body");
    row("text without a path", "PATCH", patch(R"({"op":"replace","value":"{\"active\":false}"})"),
        "scim.body");
    row("path null", "PATCH", patch(R"({"op":"replace","path":null,"value":{"a":1}})"),
        "scim.body");
    row("not an operation", "PATCH", patch("7"), "scim.body");
    row("GET with a body", "GET", R"({"userName":"b"})", "scim.body");
}

void TestScimGuard::onlyOurBodiesLeave()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    QCOMPARE(wordOn(requestTo(method, "/Users/7", body)), word);
}

void TestScimGuard::headersCannotTurnTheMethod_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("word");
    for (const char *name : {"Accept", "content-type", "If-Match"})
        QTest::newRow(name) << QByteArray(name) << QString();
    for (const char *name : {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method",
             "x-http-method-override", "Authorization", "Host", "Content-Length", ""})
        QTest::addRow("'%s'", name) << QByteArray(name) << QStringLiteral("scim.header");
}

void TestScimGuard::headersCannotTurnTheMethod()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, word);
    HttpRequest request = requestTo("PUT", "/Users/7", R"({"userName":"b"})");
    request.headers.append(HttpHeader{name, "DELETE"});
    QCOMPARE(wordOn(request), word);
}

void TestScimGuard::changesAreMarkedAsSuch()
{
    HttpRequest change = requestTo("PUT", "/Users/7", R"({"userName":"b"})");
    change.isChange = false;
    QCOMPARE(wordOn(change), QStringLiteral("scim.change"));
}

void TestScimGuard::noOtherHostGetsIt_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
        {"http://scim.example/scim/v2/Users/7", "https://evil.example/scim/v2/Users/7",
            "https://scim.example:8443/scim/v2/Users/7", "https://scim.example/Users/7",
            "https://me@scim.example/scim/v2/Users/7", "https://scim.example/scim/v2x/Users/7",
            "https://scim.example.evil.example/scim/v2/Users/7", "/scim/v2/Users/7"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestScimGuard::noOtherHostGetsIt()
{
    QFETCH(QString, url);
    HttpRequest request;
    request.url = QUrl(url);
    QCOMPARE(wordOn(request), QStringLiteral("scim.path"));
}

/// The guard is worth nothing beside another way out.
void TestScimGuard::onlyTheJobSends()
{
    QStringList senders;
    QDirIterator files(QStringLiteral(KEYBEARER_SOURCE_DIR "/app/scim"),
        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        ++read;
        QVERIFY2(
            !text.contains("DELETE") || file.fileName().endsWith(QLatin1String("ScimGuard.cpp")),
            qPrintable(file.fileName()));
        for (const char *way :
            {"ttp.send(", "ttp->send(", "QNetworkAccessManager", "QNetworkRequest", "QTcpSocket"}) {
            if (text.contains(way))
                senders.append(files.fileName());
        }
    }
    QVERIFY(read > 10);
    QCOMPARE(senders, QStringList{QStringLiteral("ScimJob.cpp")});
}

QTEST_APPLESS_MAIN(TestScimGuard)
#include "TestScimGuard.moc"
