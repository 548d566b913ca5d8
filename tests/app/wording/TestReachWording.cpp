// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/ReachTest.h"
#include "app/wording/Wording.h"

#include <QTest>

using namespace keybearer;

class TestReachWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReachIsSaid_data();
    void everyReachIsSaid();
    void aReachNamesNoTokenAndTheHost();
};

void TestReachWording::everyReachIsSaid_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<QString>("happened");
    const auto row = [](const char *name, bool fromIntercom, bool verifiedTls,
                         std::optional<Error> error, const char *happened) {
        Reach reach;
        reach.exchange.url = QUrl(QStringLiteral("https://api.eu.intercom.io/me"));
        reach.exchange.status = error ? 0 : 401;
        reach.exchange.verifiedTls = verifiedTls;
        reach.exchange.error = std::move(error);
        reach.answer.fromIntercom = fromIntercom;
        QTest::newRow(name) << reach << QString::fromLatin1(happened);
    };
    row("Intercom", true, true, std::nullopt, "Intercom answers.");
    row("practice", true, false, std::nullopt, "A local server answers as Intercom does.");
    row("a sign-in page", false, true, std::nullopt, "Something else than Intercom answered.");
    const Error proxy = Error::of(ErrorKind::Proxy);
    row("the proxy refused", false, false, proxy, qPrintable(say(proxy).happened));
    row("an answer that broke off", true, true, proxy, qPrintable(say(proxy).happened));
}

void TestReachWording::everyReachIsSaid()
{
    QFETCH(Reach, reach);
    QFETCH(QString, happened);
    const Said said = say(reach);
    QVERIFY(!said.means.isEmpty());
    QCOMPARE(said.happened, happened);
    QCOMPARE(said.again().inOneLine(), said.inOneLine());
}

void TestReachWording::aReachNamesNoTokenAndTheHost()
{
    Reach reach;
    reach.exchange.url = QUrl(QStringLiteral("https://api.eu.intercom.io/me"));
    reach.exchange.status = 302;
    for (const bool fromIntercom : {true, false}) {
        reach.answer.fromIntercom = fromIntercom;
        const QString told = say(reach).inOneLine();
        QVERIFY(told.contains(QStringLiteral("api.eu.intercom.io")));
        QVERIFY(told.contains(QStringLiteral("No token was sent.")));
        QCOMPARE(told.contains(QStringLiteral("302")), !fromIntercom);
    }
}

QTEST_APPLESS_MAIN(TestReachWording)
#include "TestReachWording.moc"
