// SPDX-License-Identifier: GPL-3.0-or-later
// screens DIRECTORY [PART OF A SCREEN'S NAME [PART OF A LOOK'S NAME]]: every state of every page in
// every look as PNG. A look's name is like `light-en-100-1280x820`.
#include "tests/ui/support/Catalogue.h"
#include "tests/ui/support/Look.h"
#include "tests/ui/support/Settle.h"
#include "tests/ui/support/TextFit.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTextStream>

using namespace keybearer;

namespace {

// In the middle of the window, as a window manager puts them: a picture of it does not hold them.
void paintDialogs(const MainWindow &window, QPixmap &picture)
{
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            painter.drawPixmap(window.rect().center() - dialog->rect().center(), dialog->grab());
    }
}

bool render(const Screen &screen, const QDir &directory, const Look &look)
{
    MainWindow window;
    window.resize(look.size);
    screen.set(window);
    window.show();
    settle(window);
    const QString name = QString(screen.name % QLatin1Char('-') % look.name());
    QTextStream told(stdout);
    for (const Misfit &misfit : misfitsIn(window))
        told << name << ": " << describe(misfit) << '\n';
    if (QWidget *const focused = window.focusWidget())
        focused->clearFocus();
    QPixmap picture = window.grab();
    paintDialogs(window, picture);
    return picture.save(directory.filePath(name % QLatin1String(".png")));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 64;
    const QDir directory(arguments.at(1));
    directory.mkpath(QStringLiteral("."));
    Dresser dresser(application);
    bool fine = true;
    for (const Look &look : allLooks()) {
        if (!look.name().contains(arguments.value(3)))
            continue;
        dresser.wear(look);
        for (const Screen &screen : allScreens()) {
            if (screen.name.contains(arguments.value(2)))
                fine = render(screen, directory, look) && fine;
        }
    }
    return fine ? 0 : 70;
}
