// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/Erasure.h"
#include "app/profile/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace keybearer::test {

/// A keychain that says no to everything.
class Refusing final : public SecretStore {
public:
    bool isPersistent() const override { return true; }
    void read(const QString &key, QObject *context, Read then) override
    {
        QMetaObject::invokeMethod(
            context, [key, then] { then(Unexpected(Error::of(ErrorKind::KeychainDenied, key))); },
            Qt::QueuedConnection);
    }
    void write(const QString &, SecretPtr, QObject *, Written) override { }
    void remove(const QString &key, QObject *context, Written then) override
    {
        QMetaObject::invokeMethod(
            context, [key, then] { then(Unexpected(Error::of(ErrorKind::KeychainDenied, key))); },
            Qt::QueuedConnection);
    }
};

inline void put(const QTemporaryDir &directory, const char *name, const QByteArray &content = "x")
{
    QFile file(directory.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What is left after everything in the directory was to be deleted.
inline Remains eraseIn(
    const QTemporaryDir &directory, SecretStore &secrets, const Erasure::Holder &holder = {})
{
    Settings settings(directory.path());
    Erasure erasure(directory.path(), secrets, settings);
    if (holder)
        erasure.setHolder(holder);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); });
    Remains neverEnded;
    neverEnded.others.append(QStringLiteral("never ended"));
    return ended ? finished.first().first().value<Remains>() : neverEnded;
}

inline bool isKept(SecretStore &secrets, const QString &key)
{
    QObject here;
    std::optional<bool> isThere;
    secrets.read(key, &here, [&](const Result<SecretPtr> &read) { isThere = bool(read); });
    return QTest::qWaitFor([&] { return isThere.has_value(); }) && *isThere;
}

} // namespace keybearer::test
