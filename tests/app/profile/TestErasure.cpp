// SPDX-License-Identifier: GPL-3.0-or-later
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

class TestErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Remains>(); }
    void everythingOfOursGoes();
    void whatIsNotOursStays();
    void unreadableProfilesAreSaid();
    void onlyTheLinkGoes_data();
    void onlyTheLinkGoes();
    void linkedListIsNotWrittenThrough();
    void directoryWithANameOfOursIsSaid();
    void whatTheRunningWindowHoldsIsLeftToIt();
    void nothingGoesWhileAnotherHoldsTheDirectory();
    void filesStayForWhoBeganMeanwhile();
    void nothingIsKeptAfterwards();
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
