// SPDX-License-Identifier: GPL-3.0-or-later
// instance-probe DIRECTORY: says on standard output whether it is the first there; then, as the
// first, what it was told, and as another, what came of telling.
#include "ui/session/SingleInstance.h"

#include <QApplication>

#include <cstdio>

using namespace keybearer;

namespace {

void tellTest(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    SystemClock clock;
    SingleInstance instance(QString::fromLocal8Bit(argv[argc - 1]), clock);
    QObject::connect(&instance, &SingleInstance::told, qApp, [] {
        tellTest("told");
        QApplication::exit(0);
    });
    QObject::connect(&instance, &SingleInstance::gaveNoAnswer, qApp, [] {
        tellTest("no answer");
        QApplication::exit(70);
    });
    QObject::connect(
        &instance, &SingleInstance::raiseWanted, qApp, [](const RaiseRequest &request) {
            tellTest(request.practice ? "raise practice" : "raise");
        });
    if (instance.claim())
        tellTest("first");
    else
        instance.tell({true, SingleInstance::takeActivationToken()});
    return QApplication::exec();
}
