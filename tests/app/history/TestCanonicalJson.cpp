// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/CanonicalJson.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace keybearer;

class TestCanonicalJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytesForTheSameValue_data();
    void sameBytesForTheSameValue();
    void whatHasNoSuchBytesIsRefused_data();
    void whatHasNoSuchBytesIsRefused();
    void sixtyFourLevelsAreTheLimit();
    void halfASurrogatePairIsReplaced();
    void onlyCanonicalBytesAreParsed_data();
    void onlyCanonicalBytesAreParsed();
};

void TestCanonicalJson::sameBytesForTheSameValue_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QJsonValue(QStringLiteral("plain")) << QByteArray("\"plain\"");
    QTest::newRow("escapes") << QJsonValue(QStringLiteral("\"\\/\b\f\n\r\t\u0001\u001f\u007f"))
                             << QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"");
    QTest::newRow("nul") << QJsonValue(QString(QChar(0))) << QByteArray("\"\\u0000\"");
    QTest::newRow("beyond the plane") << QJsonValue(QStringLiteral("ü€😀")) << QByteArray("\"ü€😀\"");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("false") << QJsonValue(false) << QByteArray("false");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("zero") << QJsonValue(-0.0) << QByteArray("0");
    QTest::newRow("whole double") << QJsonValue(1e3) << QByteArray("1000");
    QTest::newRow("largest") << QJsonValue(Q_INT64_C(9007199254740991))
                             << QByteArray("9007199254740991");
    QTest::newRow("smallest") << QJsonValue(Q_INT64_C(-9007199254740991))
                              << QByteArray("-9007199254740991");
    QTest::newRow("empty") << QJsonValue(QJsonArray{QJsonObject{}, QJsonArray{}})
                           << QByteArray("[{},[]]");
    QTest::newRow("sorted by UTF-16") << QJsonValue(QJsonObject{{QStringLiteral("b"), 1},
        {QStringLiteral("\uffee"), 2}, {QStringLiteral("😀"), 3}, {QStringLiteral("B"), 4}})
                                      << QByteArray("{\"B\":4,\"b\":1,\"😀\":3,\"\uffee\":2}");
}

void TestCanonicalJson::sameBytesForTheSameValue()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> written = canonicalJson({{QStringLiteral("k"), value}});
    QVERIFY(written);
    QCOMPARE(*written, "{\"k\":" + bytes + "}");
    const std::optional<QJsonObject> read = parseCanonical(*written);
    QVERIFY(read);
    QCOMPARE(*canonicalJson(*read), *written);
}

void TestCanonicalJson::whatHasNoSuchBytesIsRefused_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("fraction") << QJsonValue(0.5);
    QTest::newRow("tiny") << QJsonValue(1e-7);
    QTest::newRow("2^53") << QJsonValue(Q_INT64_C(9007199254740992));
    QTest::newRow("2^53 + 1") << QJsonValue(Q_INT64_C(9007199254740993));
    QTest::newRow("-2^53") << QJsonValue(-9007199254740992.0);
    QTest::newRow("huge") << QJsonValue(1e300);
    QTest::newRow("NaN") << QJsonValue(std::nan(""));
    QTest::newRow("in an array") << QJsonValue(QJsonArray{1, 1.5});
}

void TestCanonicalJson::whatHasNoSuchBytesIsRefused()
{
    QFETCH(QJsonValue, value);
    QJsonObject inner{{QStringLiteral("good"), 1}};
    inner.insert(QStringLiteral("bad"), value);
    const Result<QByteArray> written = canonicalJson({{QStringLiteral("k"), inner}});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::WrongUsage);
    QCOMPARE(written.error().subject, QStringLiteral("bad"));
}

void TestCanonicalJson::sixtyFourLevelsAreTheLimit()
{
    QJsonValue nested = 1;
    for (int level = 0; level < 64; ++level)
        nested = QJsonObject{{QStringLiteral("k"), nested}};
    QVERIFY(canonicalJson(nested.toObject()));
    QVERIFY(!canonicalJson({{QStringLiteral("k"), nested}}));
    QVERIFY(!canonicalJson({{QStringLiteral("k"), QJsonArray{nested}}}));
}

void TestCanonicalJson::halfASurrogatePairIsReplaced()
{
    const QString half(QChar(0xd83d));
    const QString text = QStringLiteral("😀") % half;
    const Result<QByteArray> written = canonicalJson({{QStringLiteral("k"), text}});
    QVERIFY(written);
    QCOMPARE(*written, QByteArray("{\"k\":\"😀\xef\xbf\xbd\"}"));
    QVERIFY(parseCanonical(*written));
    QVERIFY(!canonicalJson({{half, 1}}));
}

void TestCanonicalJson::onlyCanonicalBytesAreParsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf{\"a\":1}");
    QTest::newRow("white space") << QByteArray("{\"a\": 1}");
    QTest::newRow("carriage return") << QByteArray("{\"a\":1}\r");
    QTest::newRow("NUL behind") << QByteArray("{\"a\":1}\0", 8);
    QTest::newRow("not sorted") << QByteArray("{\"b\":1,\"a\":1}");
    QTest::newRow("doubled key") << QByteArray("{\"a\":1,\"a\":1}");
    QTest::newRow("fraction") << QByteArray("{\"a\":1.0}");
    QTest::newRow("exponent") << QByteArray("{\"a\":1e1}");
    QTest::newRow("minus zero") << QByteArray("{\"a\":-0}");
    QTest::newRow("needless escape") << QByteArray("{\"a\":\"\\u0041\"}");
    QTest::newRow("escaped slash") << QByteArray("{\"a\":\"\\/\"}");
    QTest::newRow("half a pair") << QByteArray("{\"a\":\"\\ud800\"}");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("overlong") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("deep") << QByteArray(
        "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}");
    QTest::newRow("very deep") << QByteArray("{\"a\":" + QByteArray(100'000, '['));
}

void TestCanonicalJson::onlyCanonicalBytesAreParsed()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseCanonical(bytes));
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "TestCanonicalJson.moc"
