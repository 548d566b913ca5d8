// SPDX-License-Identifier: GPL-3.0-or-later
// TestScreensFit LANGUAGE: measures every screen in the looks that the sweep has in one language,
// and keeps no picture.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/Settle.h"
#include "tests/ui/support/TextFit.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace keybearer;

namespace {

/// Pages that would have to be scrolled sideways to be read. Only tables of data may.
QStringList widePagesIn(const MainWindow &window)
{
    QStringList pages;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const int hidden = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && hidden > 0)
            pages.append(QStringLiteral("wide: %1 scrolls sideways by %2")
                             .arg(area->objectName(), QString::number(hidden)));
    }
    return pages;
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

QStringList allThatDoesNotFit(const QString &screen, const MainWindow &window, QSize wanted)
{
    QStringList found;
    if (window.size() != wanted)
        found.append(QStringLiteral("needs %1x%2").arg(window.width()).arg(window.height()));
    found += widePagesIn(window);
    for (const Misfit &misfit : allMisfitsIn(window))
        found.append(describe(misfit));
    for (QString &misfit : found)
        misfit.prepend(QString(screen % QLatin1String(": ")));
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
    void textsFitAfterAChangeOfLook();
    void cleanupTestCase();

private:
    QString languageOfScreens() const;

    Dresser m_dresser;
    QString m_language;
    int m_measured = 0;
};

/// Made up where the catalogue is not finished.
QString TestScreensFit::languageOfScreens() const
{
    const QStringList all = screenLanguages();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [this](const QString &language) { return language.endsWith(m_language); });
    return found == all.cend() ? m_language : *found;
}

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
        const QSize size = window.size(); // some make it smaller
        window.show();
        settle(window);
        ++m_measured;
        found += allThatDoesNotFit(screen.name, window, size);
    }
    for (const QString &misfit : std::as_const(found))
        qWarning("%s", qPrintable(misfit));
    QVERIFY2(found.isEmpty(), "texts that do not fit are named above");
}

/// Theme and text size change in front of the person, and back again.
void TestScreensFit::textsFitAfterAChangeOfLook()
{
    const Look before{Scheme::Light, languageOfScreens(), 100, QSize(1280, 820)};
    const Look after{Scheme::Dark, languageOfScreens(), 200, QSize(1280, 820)};
    QStringList found;
    for (const Screen &screen : allScreens()) {
        m_dresser.wear(before);
        MainWindow window;
        window.resize(before.size);
        screen.set(window);
        const QSize size = window.size();
        window.show();
        settle(window);
        ++m_measured;
        for (const Look &look : {after, before}) {
            m_dresser.wear(look);
            settle(window);
            found += allThatDoesNotFit(screen.name, window, size);
        }
    }
    for (const QString &misfit : std::as_const(found))
        qWarning("%s", qPrintable(misfit));
    QVERIFY2(found.isEmpty(), "texts that do not fit are named above");
}

void TestScreensFit::cleanupTestCase()
{
    qInfo("screens measured: %d", m_measured);
    QVERIFY(m_measured >= 30);
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
