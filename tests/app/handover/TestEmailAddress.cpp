// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailAddress.h"

#include <QTest>

using namespace keybearer;

class TestEmailAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAWebFormTakes_data();
    void takesWhatAWebFormTakes();
    void refusesWhatCannotBeAnAddress_data();
    void refusesWhatCannotBeAnAddress();
    void comparesAsIntercomDoes_data();
    void comparesAsIntercomDoes();
    void findsATypingSlipInTheDomain_data();
    void findsATypingSlipInTheDomain();
    void showsWhatALookAlikeReallyIs();
};

void TestEmailAddress::takesWhatAWebFormTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << QStringLiteral("intercom-api@brightwater.example")
                           << QStringLiteral("brightwater.example");
    QTest::newRow("tag and dots") << QStringLiteral("a.b+c_d@x.y.example")
                                  << QStringLiteral("x.y.example");
    QTest::newRow("white space around")
        << QStringLiteral("  api@agency.example\n") << QStringLiteral("agency.example");
    QTest::newRow("capitals") << QStringLiteral("API@Agency.EXAMPLE")
                              << QStringLiteral("agency.example");
    QTest::newRow("umlaut domain")
        << QStringLiteral("api@b\u00fccher.example") << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("A-label domain")
        << QStringLiteral("api@xn--bcher-kva.example") << QStringLiteral("xn--bcher-kva.example");
}

void TestEmailAddress::takesWhatAWebFormTakes()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    const auto address = EmailAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->domain(), domain);
}

void TestEmailAddress::refusesWhatCannotBeAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("no at") << QStringLiteral("api.agency.example");
    QTest::newRow("no local part") << QStringLiteral("@agency.example");
    QTest::newRow("no domain") << QStringLiteral("api@");
    QTest::newRow("one label") << QStringLiteral("api@localhost");
    QTest::newRow("line break inside") << QStringLiteral("api@agency.example\r\nX: y@z.example");
    QTest::newRow("line break in local") << QStringLiteral("a\r\nb@agency.example");
    QTest::newRow("space inside") << QStringLiteral("a b@agency.example");
    QTest::newRow("two ats") << QStringLiteral("a@b@agency.example");
    QTest::newRow("dot first") << QStringLiteral(".a@agency.example");
    QTest::newRow("dots in a row") << QStringLiteral("a..b@agency.example");
    QTest::newRow("hyphen first") << QStringLiteral("a@-agency.example");
    QTest::newRow("empty label") << QStringLiteral("a@agency..example");
    QTest::newRow("ip address") << QStringLiteral("a@127.0.0.1");
    QTest::newRow("angle brackets") << QStringLiteral("Api <api@agency.example>");
    QTest::newRow("quoted") << QStringLiteral("\")a b\"@agency.example");
    QTest::newRow("too long") << QString(65, QLatin1Char('a')) + QLatin1String("@agency.example");
    QTest::newRow("nul") << QStringLiteral("a%1@agency.example").arg(QChar(0));
}

void TestEmailAddress::refusesWhatCannotBeAnAddress()
{
    QFETCH(QString, text);
    const auto address = EmailAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::WrongUsage);
    for (const QChar c : address.error().subject)
        QVERIFY2(c.category() != QChar::Other_Control, "a control character reached the error");
}

void TestEmailAddress::comparesAsIntercomDoes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QStringLiteral("a@x.example") << QStringLiteral("a@x.example")
                           << true;
    QTest::newRow("case of local")
        << QStringLiteral("Api@x.example") << QStringLiteral("aPI@x.example") << true;
    QTest::newRow("case of domain")
        << QStringLiteral("a@X.EXAMPLE") << QStringLiteral("a@x.example") << true;
    QTest::newRow("A-label") << QStringLiteral("a@b\u00fccher.example")
                             << QStringLiteral("a@XN--bcher-kva.example") << true;
    QTest::newRow("tag differs") << QStringLiteral("a+1@x.example") << QStringLiteral("a@x.example")
                                 << false;
    QTest::newRow("other domain") << QStringLiteral("a@x.example") << QStringLiteral("a@y.example")
                                  << false;
    QTest::newRow("cyrillic a") << QStringLiteral("\u0430pi@x.example")
                                << QStringLiteral("api@x.example") << false;
    QTest::newRow("kelvin sign") << QStringLiteral("\u212aey@x.example")
                                 << QStringLiteral("key@x.example") << false;
    QTest::newRow("nothing and something")
        << QStringLiteral("") << QStringLiteral("a@x.example") << false;
}

void TestEmailAddress::comparesAsIntercomDoes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(sameAddress(one, other), same);
    QCOMPARE(sameAddress(other, one), same);
}

void TestEmailAddress::findsATypingSlipInTheDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("similar");
    QTest::newRow("the same") << QStringLiteral("brightwater.example") << QStringLiteral("");
    QTest::newRow("a letter more")
        << QStringLiteral("brightwatter.example") << QStringLiteral("brightwater.example");
    QTest::newRow("a letter less")
        << QStringLiteral("brightwate.example") << QStringLiteral("brightwater.example");
    QTest::newRow("another letter")
        << QStringLiteral("brightw4ter.example") << QStringLiteral("brightwater.example");
    QTest::newRow("two swapped") << QStringLiteral("birghtwater.example")
                                 << QStringLiteral("brightwater.example");
    QTest::newRow("more at the end")
        << QStringLiteral("brightwater.examples") << QStringLiteral("brightwater.example");
    QTest::newRow("something else") << QStringLiteral("agency.example") << QStringLiteral("");
}

void TestEmailAddress::findsATypingSlipInTheDomain()
{
    QFETCH(QString, domain);
    QFETCH(QString, similar);
    QCOMPARE(lookAlikeOf(domain, {QStringLiteral("brightwater.example")}), similar);
}

void TestEmailAddress::showsWhatALookAlikeReallyIs()
{
    const auto address = EmailAddress::parse(QStringLiteral("api@\u0430gency.example"));
    QVERIFY(address);
    QVERIFY(address->hasForeignLetters());
    QVERIFY(address->asAscii().startsWith(QLatin1String("api@xn--")));
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "TestEmailAddress.moc"
