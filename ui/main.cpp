// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the window; every other command belongs to app/cli.
#include "app/base/Log.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Headless.h"
#include "app/http/NetworkAccess.h"
#include "app/profile/DataDirectory.h"
#include "app/secrets/ProcessHardening.h"
#include "app/wording/Language.h"
#include "app/wording/Wording.h"
#include "ui/common/Announced.h"
#include "ui/common/AppearanceController.h"
#include "ui/common/BusOpener.h"
#include "ui/session/SingleInstance.h"
#include "ui/window/WindowOptions.h"
#include "ui/window/WindowProgram.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace keybearer;

namespace {

class Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// On the terminal; and on the screen for whoever started it from a menu and sees none.
void complain(const QString &text)
{
    std::fprintf(stderr, "keybearer: %s\n", qUtf8Printable(text));
    const bool onScreen = QGuiApplication::platformName() != QLatin1String("offscreen");
    if (onScreen && !canAsk())
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), text);
}

int refuse(const Error &error)
{
    complain(say(error).inOneLine());
    return error.kind == ErrorKind::WrongUsage ? 64 : 70;
}

/// For a later start: the first one raises its window.
int passOn(SingleInstance &instance, const WindowOptions &options, const QString &holder)
{
    QObject::connect(&instance, &SingleInstance::told, qApp, [] { QApplication::exit(0); });
    QObject::connect(&instance, &SingleInstance::gaveNoAnswer, qApp, [&instance, holder] {
        complain(Start::tr("Keybearer is open already with this data directory, in %1, but it does "
                           "not answer. Wait a moment, or end it, and start again. If it is open "
                           "nowhere, delete the file “%2” and start again.",
            "a program and its process id, a file")
                     .arg(holder, QDir::toNativeSeparators(instance.lockName())));
        QApplication::exit(70);
    });
    instance.tell({options.practice, SingleInstance::takeActivationToken()});
    return QApplication::exec();
}

int runWindow(AppearanceController &appearance, Language &language)
{
    const auto options = parseWindowOptions(QApplication::arguments().mid(1));
    if (!options)
        return refuse(options.error());
    const auto directory = makeDataDirectory(options->dataDirectory);
    if (!directory)
        return refuse(directory.error());
    const auto network = makeNetworkAccess(options->network);
    if (!network) {
        complain(networkFault(network.error()));
        return 64; // what was entered can't be used
    }
    SystemClock clock;
    SingleInstance instance(*directory, clock);
    const Result<Done> claimed = instance.claim();
    if (!claimed && claimed.error().kind == ErrorKind::Busy)
        return passOn(instance, *options, claimed.error().subject);
    if (!claimed)
        return refuse(claimed.error());
    WindowProgram program({**network, clock, *directory, appearance, language}, *options);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &program, &WindowProgram::raise);
    program.open();
    // Once the window is painted: what draws it is loaded first.
    QTimer icon;
    icon.setSingleShot(true);
    QObject::connect(&icon, &QTimer::timeout, &program, [] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.keybearer.Keybearer.svg")));
    });
    icon.start(0);
    return QApplication::exec();
}

int runApplication(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keybearer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keybearer"));
    QApplication::setApplicationVersion(QStringLiteral(KEYBEARER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.keybearer.Keybearer"));
    Language language(application);
    language.isolateData();
    language.setLanguage(QStringLiteral("system"));
    QApplication::setLayoutDirection(language.direction());
    QObject::connect(
        &language, &Language::changed, &application, &QApplication::setLayoutDirection);
    log::keepQuiet();
    installAccessibility();
    AppearanceController appearance(application, AppearanceController::Sheet::WhenDressed);
    return runWindow(appearance, language);
}

#ifdef Q_OS_LINUX
// Qt would abort, with a message about its plugins.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    claimStandardStreams();
    if (isCommand(argc, argv))
        return runCommandLine(argc, argv);
#ifdef Q_OS_LINUX
    if (!hasDisplay()) {
        std::fputs("There is no display here, so no window can be opened. These commands work "
                   "without one: keybearer check, handover, verify, practice and demo. "
                   "keybearer --help tells more.\n",
            stderr);
        return 64;
    }
#endif
    hardenProcess();
    const int status = runApplication(argc, argv);
    // All of ours is gone and on disk; what is left would wait for the bus.
    if (isOpeningBus())
        std::_Exit(status);
    return status;
}
