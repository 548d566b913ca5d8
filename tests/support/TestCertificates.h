// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace keybearer {

/// Certificates made for one run by the openssl command: an authority of our own, and servers that
/// it vouches for, rightly or not. Nothing of it outlives the test.
class TestCertificates {
public:
    /// Makes the authority. problem() says why it could not: no openssl, no disk.
    TestCertificates();
    QString problem() const { return m_problem; }
    /// PEM of the authority, for NetworkSettings::caFile.
    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }

    /// A server configuration for `host` (`IP:127.0.0.1`, `DNS:other.example`), signed by the
    /// authority; with negative `days` it has expired.
    QSslConfiguration serverFor(const QString &host, int days = 2);
    /// Signed by nobody but itself.
    QSslConfiguration selfSigned();

private:
    bool openssl(const QStringList &arguments);
    QString newKey(const QString &name);
    QSslConfiguration load(const QString &name) const;

    QTemporaryDir m_dir;
    QString m_problem;
    int m_serial = 0;
};

} // namespace keybearer
