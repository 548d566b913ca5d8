// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Erasure.h"
#include "app/profile/OwnFiles.h"
#include "app/profile/ProfileStore.h"
#include "app/profile/ProxySecret.h"
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

void put(const QTemporaryDir &directory, const char *name, const QByteArray &content = "x")
{
    QFile file(directory.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

const char idOfNobody[] = "0e9a1b7c-54d2-4f43-9d0e-6a3f3d1c2b4a";

/// A list of this version with one entry.
QByteArray listOf(const QByteArray &entry, const QByteArray &version = "1")
{
    return R"({"format":"keybearer-profiles","version":)" + version + R"(,"profiles":[)" + entry
        + "]}";
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
    void tokenOfWhateverAListNamesGoes_data();
    void tokenOfWhateverAListNamesGoes();
    void keychainThatRefusesAnUnreadConnectionIsSaid();
    void tokenStillReadableIsNamed();
    void removedConnectionIsSaidWithoutItsId();
    void whatTheKeychainStillHasStaysFindable();
    void nothingButNumbersStays();
    void whatWasNeverKeptIsNotNamed();
    void onlyTheLinkGoes_data();
    void onlyTheLinkGoes();
    void linkedListIsNotWrittenThrough();
    void directoryWithANameOfOursIsSaid();
    void whatTheRunningWindowHoldsIsLeftToIt();
    void proxyPasswordOfThisDirectoryOnlyGoes();
    void nothingGoesWhileAnotherHoldsTheDirectory();
    void filesStayForWhoBeganMeanwhile();
    void nothingIsKeptAfterwards();

private:
    Remains eraseIn(
        const QTemporaryDir &directory, SecretStore &secrets, const Erasure::Holder &holder = {});
    bool isKept(SecretStore &secrets, const QString &key);
};

Remains TestErasure::eraseIn(
    const QTemporaryDir &directory, SecretStore &secrets, const Erasure::Holder &holder)
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

bool TestErasure::isKept(SecretStore &secrets, const QString &key)
{
    std::optional<bool> isThere;
    secrets.read(key, this, [&](const Result<SecretPtr> &read) { isThere = bool(read); });
    return QTest::qWaitFor([&] { return isThere.has_value(); }) && *isThere;
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
    QVERIFY(settings.set(SettingsKey::ProxyUser, QStringLiteral("ada")));
    const QString ofProxy = nameProxySecret(settings);
    const QString former = QLatin1String(formerProxySecretKey);
    for (const QString &each : {ofProxy, former})
        secrets.write(each, Secret::take("made-up-password").value(), this, [](const auto &) {});
    Erasure erasure(directory.path(), secrets, settings);
    QSignalSpy finished(&erasure, &Erasure::finished);
    erasure.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto remains = finished.first().first().value<Remains>();
    QVERIFY(remains.files.isEmpty() && remains.tokens.isEmpty() && remains.others.isEmpty());
    QVERIFY(!remains.unknownTokens && !remains.proxyPassword);
    QVERIFY(directory.isValid() && QDir(directory.path()).isEmpty());
    QVERIFY(!isKept(secrets, key));
    QVERIFY(!isKept(secrets, ofProxy));
    QVERIFY(!isKept(secrets, former));
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

void TestErasure::tokenOfWhateverAListNamesGoes_data()
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

void TestErasure::tokenOfWhateverAListNamesGoes()
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

void TestErasure::keychainThatRefusesAnUnreadConnectionIsSaid()
{
    QTemporaryDir directory;
    put(directory, "profiles.json", listOf(QByteArray(R"({"id":")") + idOfNobody + R"("})"));
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(remains.unknownTokens);
    QVERIFY(remains.tokens.isEmpty());
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

void TestErasure::whatTheKeychainStillHasStaysFindable()
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

void TestErasure::nothingButNumbersStays()
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

void TestErasure::onlyTheLinkGoes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"settings.ini", "history.sqlite", "profiles.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestErasure::onlyTheLinkGoes()
{
    QFETCH(QString, name);
    QTemporaryDir directory;
    QTemporaryDir elsewhere;
    const QByteArray content("[appearance]\ntext_percent=150\n");
    put(elsewhere, "kept", content);
    QFile target(QFileInfo(elsewhere.filePath(QStringLiteral("kept"))).canonicalFilePath());
    QVERIFY(QFile::link(target.fileName(), directory.filePath(name)));
    SessionStore secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(QDir(directory.path()).isEmpty());
    QCOMPARE(remains.linked, QStringList(target.fileName()));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content);
}

// The list that names what stayed is a file of its own.
void TestErasure::linkedListIsNotWrittenThrough()
{
    QTemporaryDir directory;
    QTemporaryDir elsewhere;
    QVERIFY(ProfileStore(elsewhere.path()).save(newProfile(QStringLiteral("Acme"))).has_value());
    QFile target(elsewhere.filePath(QStringLiteral("profiles.json")));
    QVERIFY(target.open(QIODevice::ReadOnly));
    const QByteArray content = target.readAll();
    target.close();
    QVERIFY(QFile::link(target.fileName(), directory.filePath(QStringLiteral("profiles.json"))));
    Refusing secrets;
    const Remains remains = eraseIn(directory, secrets);
    QVERIFY(!QFileInfo(remains.list).isSymLink());
    QCOMPARE(remains.linked.size(), 1);
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content);
}

void TestErasure::directoryWithANameOfOursIsSaid()
{
    QTemporaryDir directory;
    QTemporaryDir elsewhere;
    QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("history.sqlite.d")));
    QVERIFY(QFile::link(elsewhere.path(), directory.filePath(QStringLiteral("settings.ini-dir"))));
    SessionStore secrets;
    const Remains remains = eraseIn(directory, secrets);
    QCOMPARE(remains.others,
        QStringList({QStringLiteral("history.sqlite.d"), QStringLiteral("settings.ini-dir")}));
    QVERIFY(remains.files.isEmpty() && remains.linked.isEmpty());
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

void TestErasure::proxyPasswordOfThisDirectoryOnlyGoes()
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

void TestErasure::nothingGoesWhileAnotherHoldsTheDirectory()
{
    QTemporaryDir directory;
    const Profile profile = newProfile(QStringLiteral("Acme"));
    QVERIFY(ProfileStore(directory.path()).save(profile).has_value());
    put(directory, "settings.ini", "[appearance]\ntext_percent=150\n");
    SessionStore secrets;
    const QString key = tokenKey(profile, TokenRole::Access);
    secrets.write(key, Secret::take("made-up-token").value(), this, [](const auto &) {});
    const QStringList before = ownFilesIn(directory.path());
    const Remains remains = eraseIn(
        directory, secrets, [](const QString &) { return QStringLiteral("orders (4711)"); });
    QCOMPARE(remains.heldBy, QStringLiteral("orders (4711)"));
    QVERIFY(remains.isUntouched);
    QVERIFY(isKept(secrets, key));
    QCOMPARE(ownFilesIn(directory.path()), before);
    QCOMPARE(Settings(directory.path()).number(SettingsKey::TextPercent), 150);
}

void TestErasure::filesStayForWhoBeganMeanwhile()
{
    QTemporaryDir directory;
    QVERIFY(ProfileStore(directory.path()).save(newProfile(QStringLiteral("Acme"))).has_value());
    SessionStore secrets;
    const QStringList before = ownFilesIn(directory.path());
    int asked = 0;
    const Remains remains = eraseIn(directory, secrets, [&asked](const QString &) {
        return ++asked == 1 ? std::nullopt : std::optional(QStringLiteral("orders (4711)"));
    });
    QCOMPARE(remains.heldBy, QStringLiteral("orders (4711)"));
    QVERIFY(!remains.isUntouched);
    QCOMPARE(ownFilesIn(directory.path()), before);
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
