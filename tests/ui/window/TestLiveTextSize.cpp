// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Fixtures.h"
#include "tests/ui/support/Settle.h"
#include "ui/common/Theme.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace keybearer;

/// The text grows while the window is open, as from the settings.
class TestLiveTextSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Scheme::Light); }
    void nothingInTheSidePanelIsCut_data();
    void nothingInTheSidePanelIsCut();
};

void TestLiveTextSize::nothingInTheSidePanelIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1024, 640);
    QTest::newRow("usual") << QSize(1280, 820);
}

void TestLiveTextSize::nothingInTheSidePanelIsCut()
{
    QFETCH(QSize, size);
    applyTheme(*qApp, Scheme::Light);
    MainWindow window;
    window.resize(size);
    window.connections().put({7, QStringLiteral("Brightwater Foods"), {}, Glyph::Alive, {}, {}});
    window.sidePanel().select(7);
    TeammateView view;
    view.result = fixtures::checked(TokenState::Alive);
    window.teammatePage().present(view, fixtures::now());
    window.showPage(MainWindow::Page::Teammate);
    window.show();
    settle(window);
    window.openSettings();
    settle(window);
    for (const int percent : {200, 100, 200}) {
        applyTheme(*qApp, Scheme::Light, percent);
        settle(window);
        for (const auto *button : window.sidePanel().findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestLiveTextSize)
#include "TestLiveTextSize.moc"
