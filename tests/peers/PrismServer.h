// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace keybearer {

/// Prism serving Intercom's own OpenAPI description on a free port of loopback. It refuses requests
/// that break the description. Reading the description takes it some seconds.
class PrismServer {
public:
    /// Random answers are made from the schemas, the same ones for the same seed; an empty seed
    /// means the description's own examples.
    explicit PrismServer(const QString &seed);
    ~PrismServer();

    QUrl url() const;
    /// True once it accepts connections; never waits.
    bool isListening() const { return m_output.contains("Prism is listening"); }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// What it printed so far.
    QByteArray output() const { return m_output; }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

} // namespace keybearer
