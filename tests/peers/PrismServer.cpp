// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PrismServer.h"

#include <QTcpServer>

namespace keybearer {

namespace {

/// Prism can't choose a port by itself. Another process could take this one first; then Prism ends.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

PrismServer::PrismServer(const QString &seed)
    : m_port(freePort())
{
    QStringList arguments = {QStringLiteral("mock"), QStringLiteral("--errors"),
        QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
        QString::number(m_port)};
    if (!seed.isEmpty())
        arguments << QStringLiteral("--dynamic") << QStringLiteral("--seed") << seed;
    arguments << qEnvironmentVariable("KEYBEARER_SHARED")
            + QLatin1String("/intercom/openapi-2.16.yaml");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(
        &m_process, &QProcess::readyRead, &m_process, [this] { m_output += m_process.readAll(); });
    m_process.start(
        qEnvironmentVariable("KEYBEARER_NODE_MODULES") + QLatin1String("/.bin/prism"), arguments);
}

PrismServer::~PrismServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl PrismServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

} // namespace keybearer
