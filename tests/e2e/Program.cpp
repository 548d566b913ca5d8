// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Program.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace keybearer {

namespace {

constexpr int longestRun_ms = 60'000;

} // namespace

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.remove(QStringLiteral("KEYBEARER_TOKEN"));
    m_environment.remove(QStringLiteral("DISPLAY"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    m_environment.insert(QStringLiteral("HOME"), m_directory.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_directory.path());
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProgram(QStringLiteral(KEYBEARER_PROGRAM));
    process->setArguments(arguments);
    process->start();
    return process;
}

Ran Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return ended(*start(arguments), input);
}

Ran Program::runInShell(const QString &line, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
    return ended(process, input);
}

QString Program::path()
{
    return QStringLiteral(KEYBEARER_PROGRAM);
}

Ran Program::ended(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(longestRun_ms) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Practice::Practice(const Program &program)
    : m_process(
        program.start({QStringLiteral("practice"), QStringLiteral("--port"), QStringLiteral("0")}))
{
    // Of another process: its first line says that it listens. Bounded for one that hangs.
    while (!m_process->canReadLine() && m_process->waitForReadyRead(longestRun_ms)) { }
    m_addresses = QJsonDocument::fromJson(m_process->readLine()).object();
}

Practice::~Practice()
{
    m_process->terminate();
    m_process->waitForFinished(longestRun_ms);
}

QString Practice::text(const char *key) const
{
    return m_addresses.value(QLatin1String(key)).toString();
}

QJsonObject Practice::order(const QJsonObject &order) const
{
    return call("POST", QJsonDocument(order).toJson(QJsonDocument::Compact));
}

QJsonObject Practice::state() const
{
    return call("GET", {});
}

QJsonObject Practice::call(const QByteArray &method, const QByteArray &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(text("control_url")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, longestRun_ms))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace keybearer
