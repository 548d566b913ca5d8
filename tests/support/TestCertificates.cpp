// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

namespace keybearer {

TestCertificates::TestCertificates()
{
    newKey(QStringLiteral("ca"));
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
        QStringLiteral("-key"), QStringLiteral("ca.key"), QStringLiteral("-out"),
        QStringLiteral("ca.pem"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=Keybearer test authority")});
}

bool TestCertificates::openssl(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return false;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (program.isEmpty()) {
        m_problem = QStringLiteral("the openssl command is not installed");
        return false;
    }
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_problem = QString::fromLocal8Bit(process.readAllStandardError());
    return m_problem.isEmpty();
}

QString TestCertificates::newKey(const QString &name)
{
    openssl({QStringLiteral("ecparam"), QStringLiteral("-genkey"), QStringLiteral("-noout"),
        QStringLiteral("-name"), QStringLiteral("prime256v1"), QStringLiteral("-out"),
        QString(name + QStringLiteral(".key"))});
    return name + QStringLiteral(".key");
}

QSslConfiguration TestCertificates::serverFor(const QString &host, int days)
{
    const QString name = QStringLiteral("server%1").arg(++m_serial);
    const QString key = newKey(name);
    QFile extensions(m_dir.filePath(name + QStringLiteral(".ext")));
    if (extensions.open(QIODevice::WriteOnly))
        extensions.write("subjectAltName=" + host.toLatin1() + "\n");
    extensions.close();
    const QString csr = name + QStringLiteral(".csr");
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), key,
        QStringLiteral("-out"), csr, QStringLiteral("-subj"), QStringLiteral("/CN=stub")});
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), csr,
        QStringLiteral("-CA"), QStringLiteral("ca.pem"), QStringLiteral("-CAkey"),
        QStringLiteral("ca.key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
        QString::number(days), QStringLiteral("-extfile"), extensions.fileName(),
        QStringLiteral("-out"), QString(name + QStringLiteral(".pem"))});
    return load(name);
}

QSslConfiguration TestCertificates::selfSigned()
{
    const QString name = QStringLiteral("server%1").arg(++m_serial);
    const QString key = newKey(name);
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"),
        QStringLiteral("-key"), key, QStringLiteral("-out"), QString(name + QStringLiteral(".pem")),
        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
        QStringLiteral("/CN=stub"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=IP:127.0.0.1")});
    return load(name);
}

QSslConfiguration TestCertificates::load(const QString &name) const
{
    QFile key(m_dir.filePath(name + QStringLiteral(".key")));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(
        QSslCertificate::fromPath(m_dir.filePath(name + QStringLiteral(".pem"))));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace keybearer
