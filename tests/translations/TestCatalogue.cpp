// SPDX-License-Identifier: GPL-3.0-or-later
// TestCatalogue LANGUAGE: the rules over one finished catalogue.
#include "tests/translations/CatalogueFaults.h"

#include <QCoreApplication>
#include <QTest>

using namespace keybearer::translations;

class TestCatalogue : public QObject {
    Q_OBJECT

public:
    explicit TestCatalogue(QString language)
        : m_language(std::move(language))
    {
    }

private Q_SLOTS:
    void everyTextIsFinishedAndWhole();

private:
    QString m_language;
};

void TestCatalogue::everyTextIsFinishedAndWhole()
{
    QString problem;
    const auto catalogue = readCatalogue(m_language, problem);
    QVERIFY2(catalogue, qPrintable(problem));
    QVERIFY(catalogue->messages.size() >= 15);
    QStringList found;
    for (const Message &message : catalogue->messages) {
        for (const QString &fault : faultsOf(message, m_language))
            found.append(QStringLiteral("%1: %2: %3").arg(message.context, message.source, fault));
    }
    for (const QString &fault : std::as_const(found))
        qWarning("%s", qPrintable(fault));
    QVERIFY2(found.isEmpty(), "the texts are named above");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString language = arguments.size() > 1 ? arguments.takeAt(1) : QStringLiteral("en");
    TestCatalogue test(language);
    return QTest::qExec(&test, arguments);
}

#include "TestCatalogue.moc"
