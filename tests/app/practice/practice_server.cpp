// SPDX-License-Identifier: GPL-3.0-or-later
// Serves a practice workspace for tests in other languages: prints its addresses as one JSON line
// and ends when standard input closes.
#include "app/practice/PracticeWorkspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <memory>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    keybearer::PracticeWorkspace workspace;
    const auto addresses = workspace.start();
    if (!addresses)
        return 1;
    const QByteArray line = QJsonDocument(addresses->toJson()).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);

    const std::unique_ptr<QThread> reader(QThread::create([] {
        while (std::getchar() != EOF) { }
    }));
    QObject::connect(reader.get(), &QThread::finished, &app, &QCoreApplication::quit);
    reader->start();
    const int code = QCoreApplication::exec();
    reader->wait();
    return code;
}
