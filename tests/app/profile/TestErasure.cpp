// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Erasure.h"
#include "app/profile/ProfileStore.h"
#include "app/profile/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

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

/// A keychain that says it removed everything, and still has it.
class Lying final : public SecretStore {
public:
    bool isPersistent() const override { return true; }
    void read(const QString &, QObject *context, Read then) override
    {
        QMetaObject::invokeMethod(
            context, [then] { then(Secret::take("made-up-token")); }, Qt::QueuedConnection);
    }
    void write(const QString &, SecretPtr, QObject *, Written) override { }
    void remove(const QString &, QObject *context, Written then) override
    {
        QMetaObject::invokeMethod(
            context, [then] { then(Done()); }, Qt::QueuedConnection);
    }
};

void put(const QTemporaryDir &directory, const char *name)
{
    QFile file(directory.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Remains>(); }
    void everythingOfOursGoes();
    void whatIsNotOursStays();
    void tokenThatMayBeLeftIsNamed();
    void unreadableProfilesAreSaid();
    void tokenStillReadableIsNamed();
    void removedConnectionIsSaidWithoutItsId();
    void whatWasNeverKeptIsNotNamed();
    void whatTheRunningWindowHoldsIsLeftToIt();
    void nothingIsKeptAfterwards();

private:
    Remains eraseIn(const QTemporaryDir &directory, SecretStore &secrets);
};

Remains TestErasure::eraseIn(const QTemporaryDir &directory, SecretStore &secrets)
{
    Settings settings(directory.path());
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); });
    Remains neverEnded;
    neverEnded.others.append(QStringLiteral("never ended"));
    return ended ? finished.first().first().value<Remains>() : neverEnded;
}

void TestErasure::everythingOfOursGoes()
{
    QTemporaryDir directory;
    ProfileStore profiles(directory.path());
    const Profile profile = newProfile(QStringLiteral("Acme"));
    QVERIFY(profiles.save(profile).has_value());
    Settings settings(directory.path());
    QVERIFY(settings.set(SettingsKey::TextPercent, 150));
    QVERIFY(settings.flush().has_value());
    for (const char *name : {"history.sqlite", "history.sqlite-wal", "handover-ab.lock",
             "settings.ini.0123abcd.broken"})
        put(directory, name);
    SessionStore secrets;
    const QString key = tokenKey(profile, TokenRole::Scim);
    secrets.write(key, Secret::take("made-up-token").value(), this, [](const auto &) {});
    secrets.write(QLatin1String(proxySecretKey), Secret::take("made-up-password").value(), this,
        [](const auto &) {});
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto remains = finished.first().first().value<Remains>();
    QVERIFY(remains.files.isEmpty() && remains.tokens.isEmpty() && remains.others.isEmpty());
    QVERIFY(!remains.unknownTokens && !remains.proxyPassword);
    QVERIFY(directory.isValid() && QDir(directory.path()).isEmpty());
    for (const QString &gone : {key, QString(QLatin1String(proxySecretKey))}) {
        std::optional<bool> isThere;
        secrets.read(gone, this, [&](const Result<SecretPtr> &read) { isThere = bool(read); });
        QTRY_VERIFY(isThere.has_value());
        QVERIFY(!*isThere);
    }
}

void TestErasure::whatIsNotOursStays()
{
    QTemporaryDir directory;
    Settings settings(directory.path());
    SessionStore secrets;
    put(directory, "thesis.odt");
    put(directory, "my-history.sqlite");
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Remains>().others,
        QStringList({QStringLiteral("my-history.sqlite"), QStringLiteral("thesis.odt")}));
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("thesis.odt"))));
}

void TestErasure::tokenThatMayBeLeftIsNamed()
{
    QTemporaryDir directory;
    ProfileStore profiles(directory.path());
    QVERIFY(profiles.save(newProfile(QStringLiteral("Acme"))).has_value());
    Settings settings(directory.path());
    QVERIFY(settings.set(SettingsKey::ProxyUser, QStringLiteral("ada")));
    Refusing secrets;
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto remains = finished.first().first().value<Remains>();
    QCOMPARE(remains.tokens, QStringList(QStringLiteral("Acme")));
    QVERIFY(remains.proxyPassword);
}

void TestErasure::unreadableProfilesAreSaid()
{
    QTemporaryDir directory;
    put(directory, "profiles.json");
    Settings settings(directory.path());
    SessionStore secrets;
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<Remains>().unknownTokens);
    QVERIFY(QDir(directory.path()).isEmpty());
}

// A keychain that says it removed something is not believed.
void TestErasure::tokenStillReadableIsNamed()
{
    QTemporaryDir directory;
    Profile profile = newProfile(QStringLiteral("Acme"));
    profile.keepInKeychain = false; // found there all the same
    QVERIFY(ProfileStore(directory.path()).save(profile).has_value());
    Lying secrets;
    const Remains remains = eraseIn(directory, secrets);
    QCOMPARE(remains.tokens, QStringList(QStringLiteral("Acme")));
    QVERIFY(remains.proxyPassword);
}

void TestErasure::removedConnectionIsSaidWithoutItsId()
{
    QTemporaryDir directory;
    Profile profile = newProfile(QStringLiteral("Acme"));
    profile.isRemoved = true;
    profile.name = profile.id;
    QVERIFY(ProfileStore(directory.path()).save(profile).has_value());
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(remains.removedTokens);
    QVERIFY(remains.tokens.isEmpty());
}

void TestErasure::whatWasNeverKeptIsNotNamed()
{
    QTemporaryDir directory;
    Profile profile = newProfile(QStringLiteral("Acme"));
    profile.keepInKeychain = false;
    QVERIFY(ProfileStore(directory.path()).save(profile).has_value());
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(remains.tokens.isEmpty());
    QVERIFY(!remains.proxyPassword); // no user name at a proxy, so no password either
}

void TestErasure::whatTheRunningWindowHoldsIsLeftToIt()
{
    QTemporaryDir directory;
    put(directory, "window.lock");
    SessionStore secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("window.lock"))));
    QVERIFY(remains.files.isEmpty() && remains.others.isEmpty());
}

void TestErasure::nothingIsKeptAfterwards()
{
    QTemporaryDir directory;
    {
        Settings settings(directory.path());
        QVERIFY(settings.set(SettingsKey::TextPercent, 150));
        QVERIFY(settings.flush().has_value());
        QVERIFY(settings.erase().has_value());
        QVERIFY(!settings.set(SettingsKey::TextPercent, 150));
        QVERIFY(settings.flush().has_value());
    }
    QVERIFY(QDir(directory.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "TestErasure.moc"
