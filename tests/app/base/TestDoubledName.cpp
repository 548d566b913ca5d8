// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/DoubledName.h"

#include <QTest>

using namespace keybearer;

class TestDoubledName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameCountsTwiceOnlyInOneObject_data();
    void nameCountsTwiceOnlyInOneObject();
};

namespace {

QString lowerButSkipped(const QString &name)
{
    return name == QLatin1String("skipped") ? QString() : name.toLower();
}

} // namespace

void TestDoubledName::nameCountsTwiceOnlyInOneObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("doubled");
    const auto row = [](const char *name, const QByteArray &json, const char *doubled = "") {
        QTest::newRow(name) << json << QString::fromLatin1(doubled);
    };
    row("empty", "");
    row("once", R"({"id":1,"name":2})");
    row("twice", R"({"id":1,"id":2})", "id");
    row("twice, alike to the caller", R"({"ID":1,"id":2})", "id");
    row("twice, but does not count", R"({"skipped":1,"skipped":2})");
    row("twice, one in escapes", R"({"\u0069d":1,"id":2})", "id");
    row("in sister objects", R"([{"id":1},{"id":1}])");
    row("in a child", R"({"id":1,"child":{"id":2}})");
    row("around a child", R"({"id":1,"child":{"id":2},"id":3})", "id");
    row("deep", R"({"a":[{"b":{"id":1,"c":[],"id":2}}]})", "id");
    row("name and value", R"({"id":"id","list":["id","id"]})");
    row("inside a text", R"({"id":1,"text":"{\"id\":2,\"id\":3}"})");
    row("text that ends in a backslash", R"({"id":"\\","id":"\\"})", "id");
    row("space before the colon", "{\"id\" \t\r\n:1,\"id\"\n:2}", "id");
}

void TestDoubledName::nameCountsTwiceOnlyInOneObject()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, doubled);
    QCOMPARE(doubledName(json, lowerButSkipped), doubled);
}

QTEST_GUILESS_MAIN(TestDoubledName)
#include "TestDoubledName.moc"
