// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/ApiBase.h"

#include <QTest>

using namespace keybearer;

class TestApiBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseIsHttpsOrLoopback_data();
    void baseIsHttpsOrLoopback();
    void regionsHaveTheirHosts();
    void unknownRegionHasNoName();
    void versionIsNumberedOrPreview_data();
    void versionIsNumberedOrPreview();
};

void TestApiBase::baseIsHttpsOrLoopback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base"); // empty: wrong usage
    const auto good = [](const char *text, const char *base) {
        QTest::newRow(QByteArray(text).simplified().constData())
            << QString::fromLatin1(text) << QString::fromLatin1(base);
    };
    good("https://api.intercom.io", "https://api.intercom.io");
    good(" https://api.intercom.io/ ", "https://api.intercom.io");
    good("HTTPS://API.intercom.IO//", "https://api.intercom.io");
    good("https://proxy.example:8443/intercom/", "https://proxy.example:8443/intercom");
    good("http://127.0.0.1:4010", "http://127.0.0.1:4010");
    good("http://127.8.9.1", "http://127.8.9.1");
    good("http://localhost:4010/", "http://localhost:4010");
    good("http://[::1]:4010", "http://[::1]:4010");
    for (const char *bad : {"", " ", "api.intercom.io", "http://api.intercom.io", "http://10.0.0.1",
             "http://127.0.0.1.evil.example", "http://localhost.evil.example",
             "http://user@127.0.0.1", "https://user:pass@api.intercom.io",
             "https://@api.intercom.io", "https://api.intercom.io?x=1",
             "https://api.intercom.io/#x", "https://", "https:///me", "ftp://127.0.0.1",
             "file:///etc/passwd", "javascript:alert(1)", "https://api.intercom.io/../x",
             "https://api.intercom.io/%2e%2e/x", "https://api.intercom.io\\@evil.example",
             "https://api.inter com.io", "https://api.intercom.io:99999",
             "https://api.intercom.io\r\nX: y"})
        good(bad, "");
}

void TestApiBase::baseIsHttpsOrLoopback()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    const auto parsed = parseApiBase(text);
    QCOMPARE(parsed ? parsed->toString() : QString(), base);
    if (!parsed)
        QCOMPARE(parsed.error().kind, ErrorKind::WrongUsage);
}

void TestApiBase::regionsHaveTheirHosts()
{
    for (const Region region : {Region::Us, Region::Eu, Region::Au}) {
        QCOMPARE(regionNamed(regionName(region)), std::optional(region));
        QVERIFY(parseApiBase(apiBaseOf(region).toString()));
        QVERIFY(accountPageOf(region).path().endsWith(QLatin1String("/account")));
    }
    QCOMPARE(apiBaseOf(Region::Eu).host(), QStringLiteral("api.eu.intercom.io"));
    QCOMPARE(accountPageOf(Region::Au).host(), QStringLiteral("app.au.intercom.com"));
}

void TestApiBase::unknownRegionHasNoName()
{
    QCOMPARE(regionNamed(QStringLiteral("eu")), std::optional(Region::Eu));
    QVERIFY(!regionNamed(QString()));
    QVERIFY(!regionNamed(QStringLiteral("MARS")));
}

void TestApiBase::versionIsNumberedOrPreview_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"2.16", "1.0", "2.18", "Preview"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "2", "2.", ".16", "2.16.1", "v2.16", " 2.16", "2.16\n", "preview",
             "2.16\r\nX: y", "99999.1"})
        QTest::newRow(QByteArray(text).toHex().constData()) << QString::fromLatin1(text) << false;
}

void TestApiBase::versionIsNumberedOrPreview()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(parseApiVersion(text).has_value(), good);
}

QTEST_GUILESS_MAIN(TestApiBase)
#include "TestApiBase.moc"
