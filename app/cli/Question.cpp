// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Question.h"

#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>

#include <iostream>
#include <string>
#include <thread>

namespace keybearer {

namespace {

bool meansYes(const QString &line)
{
    //: Answers that mean yes, in lower case, with commas between them.
    const QString yes = QCoreApplication::translate("keybearer::Question", "y,yes");
    return yes.split(QLatin1Char(',')).contains(line.trimmed().toLower());
}

} // namespace

void askYesOrNo(const QString &question, QObject *context, std::function<void(bool)> then)
{
    printProgress(question);
    // A thread that may block for ever on a terminal: nobody waits for it, the program's end ends
    // it.
    std::thread([context = QPointer<QObject>(context), then = std::move(then)] {
        std::string line;
        std::getline(std::cin, line);
        const bool yes = meansYes(QString::fromStdString(line));
        QMetaObject::invokeMethod(
            qApp,
            [context, then, yes] {
                if (context)
                    then(yes);
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace keybearer
