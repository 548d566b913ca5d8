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
    void read(const QString &, QObject *, Read) override { }
    void write(const QString &, SecretPtr, QObject *, Written) override { }
    void remove(const QString &key, QObject *context, Written then) override
    {
        QMetaObject::invokeMethod(
            context, [key, then] { then(Unexpected(Error::of(ErrorKind::KeychainDenied, key))); },
            Qt::QueuedConnection);
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
};

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
    Erasure erasure(directory.path(), profiles, secrets, settings);
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
    ProfileStore profiles(directory.path());
    Settings settings(directory.path());
    SessionStore secrets;
    put(directory, "thesis.odt");
    put(directory, "my-history.sqlite");
    Erasure erasure(directory.path(), profiles, secrets, settings);
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
    Refusing secrets;
    Erasure erasure(directory.path(), profiles, secrets, settings);
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
    ProfileStore profiles(directory.path());
    Settings settings(directory.path());
    SessionStore secrets;
    Erasure erasure(directory.path(), profiles, secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<Remains>().unknownTokens);
    QVERIFY(QDir(directory.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "TestErasure.moc"
