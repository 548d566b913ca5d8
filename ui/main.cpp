// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the window; every other command belongs to app/cli.
#include "app/cli/CommandLine.h"
#include "app/handover/DomainMail.h"
#include "app/history/HistoryStore.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/DataDirectory.h"
#include "app/secrets/ProcessHardening.h"
#include "app/wording/Language.h"
#include "app/wording/Wording.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Theme.h"
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

int runWindow()
{
    const auto options = parseWindowOptions(QApplication::arguments().mid(1));
    if (!options)
        return refuse(options.error());
    const auto directory = makeDataDirectory(options->dataDirectory);
    if (!directory)
        return refuse(directory.error());
    const auto network = makeNetworkAccess(options->network);
    if (!network)
        return refuse(network.error());

    // Everything that the flows use outlives them: the order here is the order of their lives.
    SystemClock clock;
    HistoryStore history(*directory);
    BrowserOpener opener;
    DnsDomainMail domainMail(clock);
    PracticeWorkspace practice;
    MainWindow window;
    Workbench workbench(
        window, {**network, clock, history, opener, domainMail, *directory}, practice);
    if (options->apiUrl)
        window.connectPage().setApiUrl(*options->apiUrl);
    window.show();
    if (options->practice)
        workbench.openPractice();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (isCommand(argc, argv))
        return runCommandLine(argc, argv);
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keybearer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keybearer"));
    QApplication::setApplicationVersion(QStringLiteral(KEYBEARER_VERSION));
    const Translation english(application);
    MessageBar::announceRole();
    applyTheme(application, schemeOf(QApplication::palette()));
    return runWindow();
}
