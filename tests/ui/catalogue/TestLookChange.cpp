// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever changes theme or text size sees the same as who began with it: nothing of the look before
// stays on any screen.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/Settle.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QTest>

using namespace keybearer;

namespace {

const QSize windowSize(1280, 820);
constexpr int mostRounds = 4;

/// Once it stays as it is.
QImage pictureOf(MainWindow &window)
{
    QImage picture;
    const auto stays = [&] {
        settle(window);
        const QImage next = window.grab().toImage();
        const bool same = next == picture;
        picture = next;
        return same;
    };
    return QTest::qWaitFor(stays) ? picture : QImage();
}

/// Shown by itself: only one window is the active one.
QImage pictureAlone(MainWindow &window)
{
    window.show();
    const QImage picture = pictureOf(window);
    window.hide();
    return picture;
}

/// The smallest rectangle around what differs; empty when nothing does.
QRect differenceOf(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return right.rect();
    QRect found;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            if (left.pixel(x, y) != right.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class TestLookChange : public QObject {
    Q_OBJECT

public:
    explicit TestLookChange(QApplication &application)
        : m_dresser(application)
    {
    }

private Q_SLOTS:
    void nothingOfTheLookBeforeStays_data();
    void nothingOfTheLookBeforeStays();

private:
    Dresser m_dresser;
};

void TestLookChange::nothingOfTheLookBeforeStays_data()
{
    QTest::addColumn<QString>("name");
    for (const Screen &screen : allScreens()) {
        // No matter of the look: the history's columns fit the rows that were in sight, and the
        // button that clears a search fades in.
        const bool settles = !screen.name.startsWith(QLatin1String("history-"))
            && screen.name != QLatin1String("settings-nothing");
        if (!screen.overWindow && settles)
            QTest::newRow(qPrintable(screen.name)) << screen.name;
    }
}

void TestLookChange::nothingOfTheLookBeforeStays()
{
    QFETCH(QString, name);
    const Look before{Scheme::Light, QStringLiteral("en"), 150, windowSize};
    const Look after{Scheme::Dark, QStringLiteral("en"), 100, windowSize};
    for (const Screen &screen : allScreens()) {
        if (screen.name != name)
            continue;
        m_dresser.wear(before);
        MainWindow changed;
        changed.resize(windowSize);
        screen.set(changed);
        const QSize size = changed.size(); // some make it smaller
        changed.show();
        settle(changed);
        m_dresser.wear(after);
        changed.resize(size);
        settle(changed);
        const QSize needed = changed.size(); // a larger text may have needed more room
        MainWindow fresh;
        screen.set(fresh);
        fresh.resize(needed);
        QImage left;
        QRect difference;
        // What really stays, stays: on a slow machine something may still be on its way.
        const auto looksAlike = [&] {
            left = pictureAlone(changed);
            difference = differenceOf(left, pictureAlone(fresh));
            return difference.isEmpty();
        };
        for (int round = 0; round < mostRounds && !looksAlike(); ++round) { }
        if (!difference.isEmpty() && qEnvironmentVariableIsSet("KEYBEARER_PICTURES")) {
            const QString stem = qEnvironmentVariable("KEYBEARER_PICTURES") + u'/' + name;
            left.save(stem + QLatin1String("-changed.png"));
            fresh.grab().save(stem + QLatin1String("-fresh.png"));
        }
        QVERIFY2(difference.isEmpty(),
            qPrintable(QStringLiteral("%1,%2 %3x%4")
                           .arg(difference.x())
                           .arg(difference.y())
                           .arg(difference.width())
                           .arg(difference.height())));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a cursor that blinks differs from itself
    TestLookChange test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "TestLookChange.moc"
