// SPDX-License-Identifier: GPL-3.0-or-later
// screens DIRECTORY [PART OF A NAME]: every state of every page, light and dark, as PNG.
#include "app/wording/Language.h"
#include "tests/ui/support/Catalogue.h"
#include "ui/common/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

using namespace keybearer;

namespace {

// Where they stand over the window: a picture of it does not hold them.
void paintDialogs(const MainWindow &window, QPixmap &picture)
{
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            painter.drawPixmap(dialog->pos() - window.geometry().topLeft(), dialog->grab());
    }
}

bool render(const Screen &screen, const QDir &directory, const QString &suffix, const QSize &size)
{
    MainWindow window;
    window.resize(size);
    screen.set(window);
    window.show();
    // Twice: wrapped text finds its height only after the first layout.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString file = QString(screen.name % QLatin1Char('-') % suffix % QLatin1String(".png"));
    if (QWidget *const focused = window.focusWidget())
        focused->clearFocus();
    QPixmap picture = window.grab();
    paintDialogs(window, picture);
    return picture.save(directory.filePath(file));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Translation english(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 64;
    const QDir directory(arguments.at(1));
    directory.mkpath(QStringLiteral("."));
    bool fine = true;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(application, scheme);
        const QString suffix =
            scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const Screen &screen : allScreens()) {
            if (arguments.size() > 2 && !screen.name.contains(arguments.at(2)))
                continue;
            fine = render(screen, directory, suffix, {1280, 820}) && fine;
            fine = render(screen, directory, QString(suffix % QLatin1String("-small")), {960, 605})
                && fine;
        }
    }
    return fine ? 0 : 70;
}
