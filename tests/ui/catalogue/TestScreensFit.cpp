// SPDX-License-Identifier: GPL-3.0-or-later
// TestScreensFit LANGUAGE: measures every screen in the looks that the sweep has in one language,
// and keeps no picture.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/TextFit.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace keybearer;

namespace {

/// The teammate page and its matrix, wherever they stand, are being rebuilt. Nothing else may stand
/// here.
bool isKnown(const QString &screen, const Misfit &misfit)
{
    return screen.startsWith(QLatin1String("teammate-"))
        || misfit.where.endsWith(QLatin1String(" probeTable"))
        || misfit.where.endsWith(QLatin1String(" baselineTable"));
}

/// The window and the dialogs that stand over it.
QList<Misfit> allMisfitsIn(const MainWindow &window)
{
    QList<Misfit> found = misfitsIn(window);
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            found += misfitsIn(*dialog);
    }
    return found;
}

} // namespace

class TestScreensFit : public QObject {
    Q_OBJECT

public:
    TestScreensFit(QApplication &application, QString language)
        : m_dresser(application)
        , m_language(std::move(language))
    {
    }

private Q_SLOTS:
    void textsFit_data();
    void textsFit();
    void cleanupTestCase();

private:
    Dresser m_dresser;
    QString m_language;
    int m_measured = 0;
};

void TestScreensFit::textsFit_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : sweepLooks()) {
        if (look.language.endsWith(m_language))
            QTest::newRow(qPrintable(look.name())) << look;
    }
}

void TestScreensFit::textsFit()
{
    QFETCH(Look, look);
    m_dresser.wear(look);
    QStringList found;
    for (const Screen &screen : allScreens()) {
        MainWindow window;
        window.resize(look.size);
        screen.set(window);
        window.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        ++m_measured;
        const bool teammate = screen.name.startsWith(QLatin1String("teammate-"));
        if (window.size() != look.size && !teammate)
            found.append(QStringLiteral("%1: needs %2x%3")
                             .arg(screen.name)
                             .arg(window.width())
                             .arg(window.height()));
        for (const Misfit &misfit : allMisfitsIn(window)) {
            const QString line = QString(screen.name % QLatin1String(": ") % describe(misfit));
            if (isKnown(screen.name, misfit))
                qInfo("known: %s", qPrintable(line));
            else
                found.append(line);
        }
    }
    for (const QString &misfit : std::as_const(found))
        qWarning("%s", qPrintable(misfit));
    QVERIFY2(found.isEmpty(), "texts that do not fit are named above");
}

void TestScreensFit::cleanupTestCase()
{
    qInfo("screens measured: %d", m_measured);
    QVERIFY(m_measured >= 4 * 30);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const QString language = arguments.size() > 1 ? arguments.takeAt(1) : QStringLiteral("en");
    TestScreensFit test(application, language);
    return QTest::qExec(&test, arguments);
}

#include "TestScreensFit.moc"
