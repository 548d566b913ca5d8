// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsDefault();
    void whatIsSetIsThereTheNextTime();
    void anotherTypeGivesTheDefault();
    void damagedFileIsKeptAside();
    void missingDirectoryIsADiskError();
};

void TestSettings::everyKeyHasItsDefault()
{
    QTemporaryDir directory;
    Settings settings(directory.path());
    QVERIFY(settings.load().has_value());
    QCOMPARE(settings.text(SettingsKey::CurrentProfile), QString());
    QCOMPARE(settings.text(SettingsKey::Proxy), QStringLiteral("system"));
    QCOMPARE(settings.text(SettingsKey::CaFile), QString());
    QCOMPARE(settings.number(SettingsKey::RequestTimeout_ms), 15'000);
    QVERIFY(settings.value(SettingsKey::WindowGeometry).toByteArray().isEmpty());
    QVERIFY(settings.value(SettingsKey::WindowState).toByteArray().isEmpty());
}

void TestSettings::whatIsSetIsThereTheNextTime()
{
    QTemporaryDir directory;
    const QByteArray geometry("\0\1\xff", 3);
    {
        Settings settings(directory.path());
        settings.set(SettingsKey::Proxy, QStringLiteral("none"));
        settings.set(SettingsKey::RequestTimeout_ms, 3000);
        settings.set(SettingsKey::WindowGeometry, geometry);
        settings.set(SettingsKey::CaFile, QStringLiteral("/x"));
        settings.reset(SettingsKey::CaFile);
        QVERIFY(settings.flush().has_value());
    }
    Settings settings(directory.path());
    QCOMPARE(settings.text(SettingsKey::Proxy), QStringLiteral("none"));
    QCOMPARE(settings.number(SettingsKey::RequestTimeout_ms), 3000);
    QCOMPARE(settings.value(SettingsKey::WindowGeometry).toByteArray(), geometry);
    QCOMPARE(settings.text(SettingsKey::CaFile), QString());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(directory.filePath(QStringLiteral("settings.ini"))) & others));
}

void TestSettings::anotherTypeGivesTheDefault()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[network]\nrequest_timeout_ms=soon\nproxy=\"@Variant(\\0\\0\\0\\x7f\\xff)\"\n");
    file.close();
    Settings settings(directory.path());
    QCOMPARE(settings.number(SettingsKey::RequestTimeout_ms), 15'000);
    QCOMPARE(settings.text(SettingsKey::Proxy), QStringLiteral("system"));
}

void TestSettings::damagedFileIsKeptAside()
{
    QTemporaryDir directory;
    const QByteArray content("[network\nproxy=none\nno key here\n");
    QFile file(directory.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Settings settings(directory.path());
    const Result<Done> loaded = settings.load();
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QFile copy(loaded.error().subject);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    settings.set(SettingsKey::Proxy, QStringLiteral("none"));
    QVERIFY(settings.flush().has_value());
    QVERIFY(Settings(directory.path()).load().has_value());
}

void TestSettings::missingDirectoryIsADiskError()
{
    Settings settings(QStringLiteral("/proc/no/such"));
    settings.set(SettingsKey::Proxy, QStringLiteral("none"));
    const Result<Done> flushed = settings.flush();
    QVERIFY(!flushed.has_value());
    QCOMPARE(flushed.error().kind, ErrorKind::Disk);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "TestSettings.moc"
