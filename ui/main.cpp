// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the window; every other command belongs to app/cli.
#include "app/base/Log.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Headless.h"
#include "app/handover/DomainMail.h"
#include "app/history/HistoryStore.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/DataDirectory.h"
#include "app/profile/Settings.h"
#include "app/secrets/ProcessHardening.h"
#include "app/wording/Language.h"
#include "app/wording/Wording.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
#include "ui/session/IdleWatch.h"
#include "ui/session/ScreenLockWatch.h"
#include "ui/session/SingleInstance.h"
#include "ui/session/WindowLock.h"
#include "ui/session/WindowPlacement.h"
#include "ui/window/BrowserOpener.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/WindowOptions.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace keybearer;

namespace {

int refuse(const Error &error)
{
    std::fprintf(stderr, "keybearer: %s\n", qUtf8Printable(say(error).inOneLine()));
    return error.kind == ErrorKind::WrongUsage ? 64 : 70;
}

int passOn(SingleInstance &instance, const WindowOptions &options)
{
    QObject::connect(&instance, &SingleInstance::told, qApp, [] { QApplication::exit(0); });
    QObject::connect(&instance, &SingleInstance::gaveNoAnswer, qApp, [] {
        const QString sentence = QCoreApplication::translate("keybearer",
            "Keybearer is open already with this data directory, but it does not answer. Wait a "
            "moment, or end it, and start again.");
        std::fprintf(stderr, "keybearer: %s\n", qUtf8Printable(sentence));
        QApplication::exit(70);
    });
    instance.tell({options.practice, SingleInstance::takeActivationToken()});
    return QApplication::exec();
}

/// When the window locks and what that does to it.
void linkLock(WindowLock &lock, MainWindow &window, IdleWatch &idle)
{
    QObject::connect(&idle, &IdleWatch::idled, &lock, &WindowLock::lock);
    QObject::connect(
        makeScreenLockWatch(&window), &ScreenLockWatch::screenLocked, &lock, &WindowLock::lock);
    QObject::connect(&lock, &WindowLock::lockWanted, &window.messageBar(), &MessageBar::dismiss);
    QObject::connect(&lock, &WindowLock::unlockWanted, &lock, &WindowLock::showUnlocked);
}

void restorePlace(MainWindow &window, const Settings &settings)
{
    const WindowPlacement kept(settings.value(SettingsKey::WindowGeometry).toByteArray());
    if (const auto place = kept.placeFor(WindowPlacement::arrangementNow()))
        WindowPlacement::apply(*place, window);
}

void keepPlace(const MainWindow &window, Settings &settings)
{
    WindowPlacement kept(settings.value(SettingsKey::WindowGeometry).toByteArray());
    kept.setPlace(WindowPlacement::arrangementNow(), WindowPlacement::placeOf(window));
    settings.set(SettingsKey::WindowGeometry, kept.toKeep());
    // Without it the next window opens at its usual place: nothing to trouble anyone with now.
    [[maybe_unused]] const Result<Done> flushed = settings.flush();
}

int runWindow()
{
    const auto options = parseWindowOptions(QApplication::arguments().mid(1));
    if (!options)
        return refuse(options.error());
    const auto directory = makeDataDirectory(options->dataDirectory);
    if (!directory)
        return refuse(directory.error());
    const auto network = makeNetworkAccess(options->network);
    if (!network) {
        std::fprintf(stderr, "keybearer: %s\n", qUtf8Printable(networkFault(network.error())));
        return 64; // what was entered can't be used
    }

    // Everything that the flows use outlives them: the order here is the order of their lives.
    SystemClock clock;
    SingleInstance instance(*directory, clock);
    if (!instance.claim())
        return passOn(instance, *options);
    HistoryStore history(*directory);
    BrowserOpener opener;
    DnsDomainMail domainMail(clock);
    PracticeWorkspace practice;
    MainWindow window;
    Workbench workbench(
        window, {**network, clock, history, opener, domainMail, *directory}, practice);
    if (options->apiUrl)
        window.connectPage().setApiUrl(*options->apiUrl);
    WindowLock &lock = window.lock();
    IdleWatch idle(clock, &window);
    linkLock(lock, window, idle);
    QObject::connect(
        &instance, &SingleInstance::raiseWanted, &window, [&](const RaiseRequest &request) {
            raiseWindow(window, request.activationToken);
            if (request.practice && !lock.isLocked())
                workbench.openPractice();
        });
    Settings settings(*directory);
    restorePlace(window, settings);
    window.show();
    if (options->practice)
        workbench.openPractice();
    const int code = QApplication::exec();
    keepPlace(window, settings);
    return code;
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
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keybearer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keybearer"));
    QApplication::setApplicationVersion(QStringLiteral(KEYBEARER_VERSION));
    const Translation english(application);
    log::keepQuiet();
    MessageBar::announceRole();
    applyTheme(application, schemeOf(QApplication::palette()));
    return runWindow();
}
