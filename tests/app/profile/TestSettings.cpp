// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/SettingsTable.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsDefault();
    void whatIsSetIsThereTheNextTime();
    void anotherTypeGivesTheDefault();
    void tableIsInTheOrderOfItsKeys();
    void whatASettingCantBeIsNeitherKeptNorBelieved_data();
    void whatASettingCantBeIsNeitherKeptNorBelieved();
    void resetIsTheDefaultAgain();
    void erasedSettingsLeaveNoFile();
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

void TestSettings::tableIsInTheOrderOfItsKeys()
{
    QSet<QString> names;
    int index = 0;
    for (const SettingsKey key : allSettings()) {
        QCOMPARE(static_cast<int>(key), index++);
        const SettingsRow row = settingsRowOf(key);
        QVERIFY2(row.isFit(row.other), qPrintable(row.name));
        names.insert(row.name);
    }
    QCOMPARE(names.size(), index);
    QCOMPARE(index, static_cast<int>(SettingsKey::HistoryTime) + 1);
}

void TestSettings::whatASettingCantBeIsNeitherKeptNorBelieved_data()
{
    QTest::addColumn<SettingsKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    const auto row = [](SettingsKey key, const char *value, bool isGood) {
        QTest::addRow("%s: %s", qPrintable(settingsRowOf(key).name), value)
            << key << QString::fromLatin1(value) << isGood;
    };
    row(SettingsKey::ApiVersion, "2.14", true);
    row(SettingsKey::ApiVersion, "Preview", true);
    row(SettingsKey::ApiVersion, "2", false);
    row(SettingsKey::ApiVersion, "2.16\n", false);
    row(SettingsKey::ApiVersion, "preview", false);
    row(SettingsKey::DefaultRegion, "eu", true);
    row(SettingsKey::DefaultRegion, "own", true);
    row(SettingsKey::DefaultRegion, "mars", false);
    row(SettingsKey::OwnApiBase, "https://gateway.example/intercom", true);
    row(SettingsKey::OwnApiBase, "gateway.example", false);
    row(SettingsKey::OwnApiBase, "https://me:you@gateway.example", false);
    row(SettingsKey::OwnApiBase, "ftp://gateway.example", false);
    row(SettingsKey::Proxy, "none", true);
    row(SettingsKey::Proxy, "socks5://proxy.example:1080", true);
    row(SettingsKey::Proxy, "http://proxy.example", false);
    row(SettingsKey::Proxy, "http://me:you@proxy.example:3128", false);
    row(SettingsKey::ProxyUser, "me\n", false);
    row(SettingsKey::RequestTimeout_ms, "1000", true);
    row(SettingsKey::RequestTimeout_ms, "999", false);
    row(SettingsKey::RequestTimeout_ms, "120001", false);
    row(SettingsKey::Language, "pt_BR", true);
    row(SettingsKey::Language, "../de", false);
    row(SettingsKey::Theme, "high_contrast", true);
    row(SettingsKey::Theme, "pink", false);
    row(SettingsKey::Motion, "reduced", true);
    row(SettingsKey::Motion, "", false);
    row(SettingsKey::TextPercent, "200", true);
    row(SettingsKey::TextPercent, "99", false);
    row(SettingsKey::TextPercent, "201", false);
    row(SettingsKey::LockAfter_min, "0", true);
    row(SettingsKey::LockAfter_min, "-1", false);
    row(SettingsKey::LockWithScreen, "false", true);
    row(SettingsKey::LockWithScreen, "maybe", false);
    row(SettingsKey::FetchAvatars, "perhaps", false);
    row(SettingsKey::HistoryTime, "utc", true);
    row(SettingsKey::HistoryTime, "cet", false);
}

void TestSettings::whatASettingCantBeIsNeitherKeptNorBelieved()
{
    QFETCH(SettingsKey, key);
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    QTemporaryDir directory;
    Settings settings(directory.path());
    QCOMPARE(settings.set(key, value), isGood);
    const QVariant kept = settings.value(key);
    QCOMPARE(kept.metaType(), settingsRowOf(key).other.metaType());
    QCOMPARE(kept.toString(), isGood ? value : settingsRowOf(key).other.toString());
    {
        QSettings file(directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        file.setValue(settingsRowOf(key).name, value);
    }
    Settings again(directory.path());
    QCOMPARE(again.value(key).toString(), kept.toString());
}

void TestSettings::resetIsTheDefaultAgain()
{
    QTemporaryDir directory;
    Settings settings(directory.path());
    QVERIFY(settings.isDefault(SettingsKey::TextPercent));
    QVERIFY(settings.set(SettingsKey::TextPercent, 150));
    QVERIFY(!settings.isDefault(SettingsKey::TextPercent));
    settings.reset(SettingsKey::TextPercent);
    QVERIFY(settings.isDefault(SettingsKey::TextPercent));
    QCOMPARE(settings.number(SettingsKey::TextPercent), 100);
}

void TestSettings::erasedSettingsLeaveNoFile()
{
    QTemporaryDir directory;
    Settings settings(directory.path());
    QVERIFY(settings.set(SettingsKey::TextPercent, 150));
    QVERIFY(settings.flush().has_value());
    QVERIFY(settings.erase().has_value());
    QVERIFY(!QFile::exists(directory.filePath(QStringLiteral("settings.ini"))));
    QVERIFY(settings.isDefault(SettingsKey::TextPercent));
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
