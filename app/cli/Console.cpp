// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace keybearer {

namespace {

void write(std::FILE *stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void printJson(const QJsonArray &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

void printProgress(const QString &text)
{
    write(stderr, text.toUtf8());
}

bool canAsk()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

bool ConsoleOpener::open(const QUrl &url)
{
    printProgress(
        QCoreApplication::translate("keybearer::Console", "Open this page in a browser: %1")
            .arg(url.toString()));
    return true;
}

} // namespace keybearer
