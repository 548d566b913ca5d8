// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting everything and the keychain: which tokens are found, and what is said of those that
// stay.
#include "app/profile/OwnFiles.h"
#include "app/profile/ProfileStore.h"
#include "app/profile/ProxySecret.h"
#include "app/profile/Settings.h"
#include "tests/app/profile/ErasureStage.h"

#include <QDir>

using namespace keybearer;
using test::eraseIn;
using test::isKept;
using test::put;
using test::Refusing;

namespace {

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

const char idOfNobody[] = "0e9a1b7c-54d2-4f43-9d0e-6a3f3d1c2b4a";

/// A list of this version with one entry.
QByteArray listOf(const QByteArray &entry, const QByteArray &version = "1")
{
    return R"({"format":"keybearer-profiles","version":)" + version + R"(,"profiles":[)" + entry
        + "]}";
}

} // namespace

class TestErasedTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Remains>(); }
    void tokenThatMayBeLeftIsNamed();
    void tokenOfWhateverAListNamesGoes_data();
    void tokenOfWhateverAListNamesGoes();
    void keychainThatRefusesAnUnreadConnectionIsSaid();
    void tokenStillReadableIsNamed();
    void removedConnectionIsSaidWithoutItsId();
    void whatTheKeychainStillHasStaysFindable();
    void nothingButNumbersStays();
    void whatWasNeverKeptIsNotNamed();
    void proxyPasswordOfThisDirectoryOnlyGoes();
};

void TestErasedTokens::tokenThatMayBeLeftIsNamed()
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

void TestErasedTokens::tokenOfWhateverAListNamesGoes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("mayBeMore");
    const QString list = QStringLiteral("profiles.json");
    const QByteArray id = QByteArray(R"({"id":")") + idOfNobody + '"';
    const QByteArray good = id + R"(,"name":"Acme"})";
    const QByteArray invalid = id + R"(,"name":7})";
    QTest::newRow("an invalid entry") << list << listOf(invalid) << false;
    QTest::newRow("an entry beside one without an id")
        << list << listOf(good + R"(,{"name":"Nobody"})") << true;
    QTest::newRow("a later version") << list << listOf(good, "2") << false;
    QTest::newRow("a later version that keeps them elsewhere")
        << list << QByteArray(R"({"groups":[{"list":[)" + good + "]}]}") << true;
    QTest::newRow("cut off") << list << listOf(good).chopped(4) << true;
    QTest::newRow("larger than any list")
        << list << listOf(good) + QByteArray(5 << 20, ' ') << true;
    QTest::newRow("a broken copy")
        << QStringLiteral("profiles.json.0123abcd.broken") << listOf(invalid) << false;
    QTest::newRow("a broken copy that was cut off")
        << QStringLiteral("profiles.json.0123abcd.broken") << listOf(good).chopped(4) << true;
}

void TestErasedTokens::tokenOfWhateverAListNamesGoes()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, mayBeMore);
    QTemporaryDir directory;
    put(directory, file.toLatin1().constData(), content);
    Profile profile;
    profile.id = QLatin1String(idOfNobody);
    SessionStore secrets;
    for (const TokenRole role : {TokenRole::Access, TokenRole::Scim, TokenRole::Witness})
        secrets.write(tokenKey(profile, role), Secret::take("made-up-token").value(), this,
            [](const auto &) {});
    const Remains remains = eraseIn(directory, secrets);
    for (const TokenRole role : {TokenRole::Access, TokenRole::Scim, TokenRole::Witness})
        QVERIFY(!isKept(secrets, tokenKey(profile, role)));
    QCOMPARE(remains.unknownTokens, mayBeMore);
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestErasedTokens::keychainThatRefusesAnUnreadConnectionIsSaid()
{
    QTemporaryDir directory;
    put(directory, "profiles.json", listOf(QByteArray(R"({"id":")") + idOfNobody + R"("})"));
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(remains.unknownTokens);
    QVERIFY(remains.tokens.isEmpty());
}

// A keychain that says it removed something is not believed.
void TestErasedTokens::tokenStillReadableIsNamed()
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

void TestErasedTokens::removedConnectionIsSaidWithoutItsId()
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

void TestErasedTokens::whatTheKeychainStillHasStaysFindable()
{
    QTemporaryDir directory;
    Profile known = newProfile(QStringLiteral("Acme"));
    QVERIFY(ProfileStore(directory.path()).save(known).has_value());
    put(directory, "profiles.json.0123abcd.broken",
        listOf(QByteArray(R"({"id":")") + idOfNobody + R"("})"));
    Refusing refusing;
    const Remains remains = eraseIn(directory, refusing);
    QCOMPARE(remains.list, directory.filePath(QStringLiteral("profiles.json")));
    QVERIFY(remains.files.isEmpty());
    QCOMPARE(ownFilesIn(directory.path()), QStringList(remains.list));
    SessionStore secrets; // and the next time it lets go of them
    Profile unread;
    unread.id = QLatin1String(idOfNobody);
    for (const Profile &each : {known, unread})
        secrets.write(tokenKey(each, TokenRole::Access), Secret::take("made-up-token").value(),
            this, [](const auto &) {});
    QVERIFY(eraseIn(directory, secrets).list.isEmpty());
    for (const Profile &each : {known, unread})
        QVERIFY(!isKept(secrets, tokenKey(each, TokenRole::Access)));
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestErasedTokens::nothingButNumbersStays()
{
    QTemporaryDir directory;
    Profile profile = newProfile(QStringLiteral("Acme"));
    profile.email = QStringLiteral("ada@acme.example");
    profile.workspaceName = QStringLiteral("Acme workspace");
    profile.teammateName = QStringLiteral("Ada");
    profile.scimUrl = QUrl(QStringLiteral("https://scim.acme.example"));
    Profile other = newProfile(QStringLiteral("Acme elsewhere"));
    other.keepInKeychain = false;
    QVERIFY(ProfileStore(directory.path()).save({profile, other}).has_value());
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QFile list(remains.list);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(!list.readAll().toLower().contains("acme"));
    ProfileStore left(directory.path());
    QVERIFY(left.load().has_value());
    QCOMPARE(left.profiles().size(), 1);
    QCOMPARE(left.profiles().first().id, profile.id);
    QVERIFY(left.profiles().first().isRemoved);
}

void TestErasedTokens::whatWasNeverKeptIsNotNamed()
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

void TestErasedTokens::proxyPasswordOfThisDirectoryOnlyGoes()
{
    QTemporaryDir directory;
    QTemporaryDir other;
    SessionStore secrets;
    QStringList keys;
    for (const QTemporaryDir *each : {&directory, &other}) {
        Settings settings(each->path());
        QVERIFY(settings.set(SettingsKey::Proxy, QStringLiteral("http://proxy.example:3128")));
        QVERIFY(settings.set(SettingsKey::ProxyUser, QStringLiteral("ada")));
        keys.append(nameProxySecret(settings));
        secrets.write(keys.last(), Secret::take("open-sesame").value(), this, [](const auto &) {});
        // Edited by hand: what was kept before is found all the same.
        QVERIFY(settings.set(SettingsKey::ProxyUser, QStringLiteral("bob")));
        QVERIFY(settings.flush().has_value());
    }
    QVERIFY(!eraseIn(directory, secrets).proxyPassword);
    QVERIFY(!isKept(secrets, keys.first()));
    QVERIFY(isKept(secrets, keys.last()));
}

QTEST_GUILESS_MAIN(TestErasedTokens)
#include "TestErasedTokens.moc"
