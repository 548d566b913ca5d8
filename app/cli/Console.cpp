// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keybearer {

namespace {

bool write(std::FILE *stream, QByteArray line)
{
    line.append('\n');
    const auto size = static_cast<size_t>(line.size());
    const bool written = std::fwrite(line.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && written;
}

} // namespace

void claimStandardStreams()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest free number is the one that is missing. Only for reading: writing to a
        // standard output that was closed must not seem to work.
        [[maybe_unused]] const int taken = ::open("/dev/null", O_RDONLY);
    }
#endif
}

bool printLine(const QString &text)
{
    return write(stdout, text.toUtf8());
}

bool printJson(const QJsonObject &document)
{
    return write(stdout, jsonLine(QJsonDocument(document)));
}

bool printJson(const QJsonArray &document)
{
    return write(stdout, jsonLine(QJsonDocument(document)));
}

QByteArray jsonLine(const QJsonDocument &document)
{
    // Inside of a text the quotation mark after the name would have a backslash before it.
    static const QRegularExpression whole(QStringLiteral(R"("((?:duration_)?ms":-?\d+)(?=[,}]))"));
    QString json = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return json.replace(whole, QStringLiteral(R"("\1.0)")).toUtf8();
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
