// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/TokenSource.h"

#include "app/secrets/Wipe.h"

#include <QFile>

#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace keybearer {

namespace {

constexpr int standardInput = 0; // the descriptor, the same on every system
/// The longest token with what people put around it; what is longer is no token.
constexpr qsizetype readLimit = Secret::maxSize + 256;

Unexpected<Error> failure(ErrorKind kind, const QString &subject)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    return Unexpected(error);
}

/// Unbuffered, so that no buffer of Qt's or of stdio's keeps a copy.
bool openForReading(QFile &file, const QString &path)
{
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (path == QLatin1String("-"))
        return file.open(standardInput, mode);
    file.setFileName(path);
    return file.open(mode);
}

} // namespace

Result<SecretPtr> readTokenFile(const QString &path)
{
    QFile file;
    if (!openForReading(file, path))
        return failure(ErrorKind::Disk, path);
    QByteArray bytes(readLimit, '\0'); // never grows: growing would leave copies behind
    qsizetype size = 0;
    qint64 got = 0;
    do {
        got = file.read(bytes.data() + size, bytes.size() - size);
        size += qMax<qint64>(0, got);
    } while (got > 0 && size < bytes.size());
    if (got < 0) {
        wipe(bytes);
        return failure(ErrorKind::Disk, path);
    }
    bytes.truncate(size);
    if (size == readLimit) {
        wipe(bytes);
        return failure(ErrorKind::WrongUsage, QStringLiteral("token.too_long"));
    }
    return Secret::fromPasted(std::move(bytes));
}

Result<SecretPtr> takeTokenFromEnvironment()
{
    if (!qEnvironmentVariableIsSet(tokenVariable))
        return failure(ErrorKind::NotFound, QString::fromLatin1(tokenVariable));
    Result<SecretPtr> secret = Secret::fromPasted(qgetenv(tokenVariable));
#if defined(Q_OS_UNIX)
    // Unsetting only drops the pointer: the text would stay, readable in /proc/PID/environ.
    if (char *value = std::getenv(tokenVariable))
        sodium_memzero(value, std::strlen(value));
#endif
    qunsetenv(tokenVariable);
    return secret;
}

} // namespace keybearer
