// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/Layers.h"
#include "tests/arch/Rules.h"

#include <QtTest>

using namespace keybearer::arch;

namespace {

QString sourceRoot()
{
    return QStringLiteral(KEYBEARER_SOURCE_DIR);
}

QList<Rule> rules()
{
    QString problem;
    const auto read = readRules(sourceRoot() + QLatin1String("/tests/arch/rules.txt"), problem);
    if (!problem.isEmpty())
        qWarning("rules.txt: %s", qPrintable(problem));
    return read;
}

/// Shows every fault, not only the first.
void verifyNone(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

} // namespace

/// Reads our own sources and holds them against the layers and rules of the house.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = readSources(
            sourceRoot(), {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")});
        QVERIFY(m_sources.size() > 10);
    }

    void includesOnlyGoDown()
    {
        QStringList faults;
        for (const Source &source : std::as_const(m_sources))
            faults += layerFaults(source);
        verifyNone(faults);
    }

    void noFileIncludesItselfByWayOfOthers() { verifyNone(includeCycles(m_sources)); }

    void noLineBreaksARule()
    {
        QStringList faults;
        const QList<Rule> all = rules();
        for (const Source &source : std::as_const(m_sources))
            faults += ruleFaults(all, source);
        verifyNone(faults);
    }

    void noRoomIsBelowItself()
    {
        for (const QString &room : knownRooms())
            QVERIFY2(!roomsAllowedFor(room).contains(room), qPrintable(room));
    }

    void layerFaultsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *path, const char *line, bool allowed) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line)
                                << allowed;
        };
        row("own room", "app/http/A.cpp", "#include \"app/http/B.h\"", true);
        row("below", "app/http/A.cpp", "#include \"app/base/B.h\"", true);
        row("far below", "app/handover/A.cpp", "#include \"app/http/B.h\"", true);
        row("above", "app/http/A.cpp", "#include \"app/intercom/B.h\"", false);
        row("beside", "app/scim/A.cpp", "#include \"app/intercom/B.h\"", false);
        row("practice reads no parser", "app/practice/A.cpp", "#include \"app/intercom/B.h\"",
            false);
        row("practice words", "app/practice/A.cpp", "#include \"app/wording/B.h\"", true);
        row("engine has no words", "app/check/A.cpp", "#include \"app/wording/B.h\"", false);
        row("wording knows no practice", "app/wording/A.cpp", "#include \"app/practice/B.h\"",
            false);
        row("nothing includes cli", "app/handover/A.cpp", "#include \"app/cli/B.h\"", false);
        row("app knows no ui", "app/cli/A.cpp", "#include \"ui/common/B.h\"", false);
        row("app knows no tests", "app/base/A.cpp", "#  include \"tests/support/B.h\"", false);
        row("ui knows app", "ui/common/A.cpp", "#include \"app/cli/B.h\"", true);
        row("ui knows no tests", "ui/common/A.cpp", "#include \"tests/support/B.h\"", false);
        row("unknown room", "app/misc/A.cpp", "#include <QString>", false);
        row("Core", "app/base/A.cpp", "#include <QString>", true);
        row("Core by its module", "app/base/A.cpp", "#include <QtCore/QString>", true);
        row("standard library", "app/base/A.cpp", "#include <vector>", true);
        row("system", "app/secrets/A.cpp", "#include <sys/mman.h>", true);
        row("Gui", "app/base/A.cpp", "#include <QColor>", false);
        row("Gui by its module", "app/base/A.cpp", "#include <QtGui/QColor>", false);
        row("Widgets", "app/cli/A.cpp", "#include <QWidget>", false);
        row("Charts", "app/cli/A.cpp", "#include <QtCharts/QChart>", false);
        row("desktop services", "app/base/A.cpp", "#include <QDesktopServices>", false);
        row("Sql in history", "app/history/A.cpp", "#include <QSqlQuery>", true);
        row("Sql elsewhere", "app/check/A.cpp", "#include <QSqlQuery>", false);
        row("HttpServer in practice", "app/practice/A.cpp", "#include <QHttpServer>", true);
        row("HttpServer elsewhere", "app/http/A.cpp", "#include <QtHttpServer/QHttpServer>", false);
    }

    void layerFaultsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        QCOMPARE(layerFaults({path, line}).isEmpty(), allowed);
    }

    void cyclesAreFound()
    {
        const Source a{QStringLiteral("app/base/A.h"), QStringLiteral("#include \"app/base/B.h\"")};
        const Source b{QStringLiteral("app/base/B.h"), QStringLiteral("#include \"app/base/C.h\"")};
        const Source c{QStringLiteral("app/base/C.h"), QStringLiteral("#include \"app/base/B.h\"")};
        QCOMPARE(includeCycles({a, b}).size(), 0);
        QCOMPARE(includeCycles({a, b, c}).size(), 2);
    }

    void everyRuleFindsItsExample()
    {
        const QList<Rule> all = rules();
        QVERIFY(all.size() > 10);
        for (const Rule &rule : all) {
            QVERIFY2(!rule.in.pattern().isEmpty() && !rule.bad.isEmpty(), qPrintable(rule.name));
            QVERIFY2(rule.find.match(rule.bad).hasMatch(), qPrintable(rule.name));
        }
    }

    void aRuleNamesFileLineAndReason()
    {
        const Source bad{QStringLiteral("ui/common/A.cpp"),
            QStringLiteral("int a;\n// FIX"
                           "ME b\n")};
        const QStringList faults = ruleFaults(rules(), bad);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(QLatin1String("ui/common/A.cpp:2: no notes")),
            qPrintable(faults.first()));
        QCOMPARE(ruleFaults(rules(), {QStringLiteral("resources/A.cpp"), bad.text}).size(), 0);
    }

private:
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestLayers)
#include "TestLayers.moc"
