// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/DataDirectory.h"
#include "app/profile/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

constexpr auto onlyOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto everybody = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

Profile shop()
{
    Profile profile = newProfile(QStringLiteral("Shop"));
    profile.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/api"));
    profile.region = QStringLiteral("eu");
    profile.apiVersion = "2.16";
    profile.needed = QStringList{QStringLiteral("tags"), QStringLiteral("admins")};
    profile.scimUrl = QUrl(QStringLiteral("https://scim.example/v2"));
    profile.workspaceId = QStringLiteral("abc123");
    profile.teammateId = QStringLiteral("991266252");
    profile.keepInKeychain = false;
    return profile;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr QFileDevice::Permissions readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner;

// Root writes everywhere: for it the other rows stand for a directory that can't be written to.
bool rightsHoldThisUserBack()
{
    const QTemporaryDir directory;
    QFile trial(directory.filePath(QStringLiteral("trial")));
    return QFile::setPermissions(directory.path(), readOnly) && !trial.open(QIODevice::WriteOnly);
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsEmpty();
    void keepsEveryField();
    void changesAndRemoves();
    void namesAreUnique_data();
    void namesAreUnique();
    void refusedProfileChangesNothing();
    void damagedFileIsKeptAside_data();
    void damagedFileIsKeptAside();
    void savingUnreadKeepsTheDamagedFileToo();
    void whatALaterVersionAddedStays();
    void twoStoresLoseNothingOfEachOther();
    void lockedFileIsBusy();
    void unusableDirectoryIsADiskError_data();
    void unusableDirectoryIsADiskError();
    void onlyTheOwnerReadsTheFile();

    void dataDirectoryIsTheOwnersAlone();
    void chosenDirectoryKeepsItsRights();
    void dataDirectoryMayBeUnusable_data();
    void dataDirectoryMayBeUnusable();

private:
    void put(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestProfileStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("profiles.json"));
}

void TestProfileStore::put(const QByteArray &content)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestProfileStore::startsEmpty()
{
    ProfileStore store(m_directory->path());
    QVERIFY(store.load().has_value());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(store.remove(QStringLiteral("x")).error().kind, ErrorKind::NotFound);
}

void TestProfileStore::keepsEveryField()
{
    const Profile saved = shop();
    QVERIFY(ProfileStore(m_directory->path()).save(saved).has_value());
    ProfileStore store(m_directory->path());
    QVERIFY(store.load().has_value());
    QCOMPARE(store.profiles(), QList<Profile>{saved});
    QCOMPARE(store.withId(saved.id), saved);
    QCOMPARE(store.named(QStringLiteral("sHOP ")), saved);
    QVERIFY(!store.named(QStringLiteral("Shop 2")));
}

void TestProfileStore::changesAndRemoves()
{
    ProfileStore store(m_directory->path());
    Profile one = shop();
    const Profile two = newProfile(QStringLiteral("Other"));
    QVERIFY(store.save(one).has_value());
    QVERIFY(store.save(two).has_value());
    one.name = QStringLiteral("SHOP"); // its own name is not taken
    one.apiUrl.reset();
    QVERIFY(store.save(one).has_value());
    QCOMPARE(store.profiles(), (QList<Profile>{one, two}));
    QVERIFY(store.remove(one.id).has_value());
    ProfileStore again(m_directory->path());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.profiles(), QList<Profile>{two});
}

void TestProfileStore::namesAreUnique_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("same") << QStringLiteral("Shop") << true;
    QTest::newRow("case") << QStringLiteral("SHOP") << true;
    QTest::newRow("white space") << QStringLiteral(" Shop ") << true;
    QTest::newRow("full width") << QString::fromUtf8("\xef\xbc\xb3hop") << true;
    QTest::newRow("other") << QStringLiteral("Shop 2") << false;
}

void TestProfileStore::namesAreUnique()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    ProfileStore store(m_directory->path());
    QVERIFY(store.save(shop()).has_value());
    Profile other = newProfile(QStringLiteral("x"));
    other.name = name;
    const Result<Done> saved = store.save(other);
    QCOMPARE(!saved.has_value(), isTaken);
    if (!saved)
        QCOMPARE(saved.error().subject, QStringLiteral("profile.name.taken"));
    QCOMPARE(store.profiles().size(), isTaken ? 1 : 2);
}

void TestProfileStore::refusedProfileChangesNothing()
{
    ProfileStore store(m_directory->path());
    Profile profile = shop();
    QVERIFY(store.save(profile).has_value());
    const QByteArray before = contentOf(m_path);
    profile.name = QStringLiteral("Shop\r\nX-Evil: 1");
    QCOMPARE(store.save(profile).error().kind, ErrorKind::WrongUsage);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(store.profiles().at(0).name, QStringLiteral("Shop"));
}

void TestProfileStore::damagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("believed");
    const auto row = [](const char *name, const QByteArray &content, int believed = 0) {
        QTest::newRow(name) << content << believed;
    };
    const auto list = [](const QByteArray &profiles) {
        return QByteArray(
            R"({"format":"keybearer-profiles","version":1,"profiles":[)" + profiles + "]}");
    };
    const QByteArray good = R"({"id":"0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f","name":"Good"})";
    const QByteArray begin = R"({"id":"1a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f",)";
    row("empty", "");
    row("no JSON", "hello");
    row("cut off", list(good).chopped(10));
    row("array", "[]");
    row("no list", R"({"format":"keybearer-profiles","version":1})");
    row("list of another type", R"({"format":"keybearer-profiles","version":1,"profiles":{}})");
    row("another format", R"({"format":"other","version":1,"profiles":[]})");
    row("a later version", R"({"format":"keybearer-profiles","version":2,"profiles":[]})");
    row("deep", QByteArray(100'000, '['));
    row("large", QByteArray((1 << 20) + 1, ' '));
    row("zero bytes", QByteArray(100, '\0'));
    row("invalid UTF-8", list(begin + "\"name\":\"a\xff\xfe\"}"));
    row("profile of another type", list(good + ",7,null,[]"), 1);
    row("CR LF in name", list(good + "," + begin + R"("name":"a\r\nX-Evil: 1"})"), 1);
    row("name of another type", list(good + "," + begin + R"("name":7})"), 1);
    row("no name", list(good + "," + begin + R"("region":"us"})"), 1);
    row("no id", list(good + R"(,{"name":"x"})"), 1);
    row("id leads elsewhere", list(good + R"(,{"id":"../../x","name":"x"})"), 1);
    row("id twice", list(good + "," + good), 1);
    row("name twice", list(good + "," + begin + R"("name":"gOOD"})"), 1);
    row("flag of another type", list(good + "," + begin + R"("name":"x","keep_in_keychain":"no"})"),
        1);
    row("file URL", list(good + "," + begin + R"("name":"x","api_url":"file:///etc/passwd"})"), 1);
    row("needed of another type", list(good + "," + begin + R"("name":"x","needed":[1]})"), 1);
}

void TestProfileStore::damagedFileIsKeptAside()
{
    QFETCH(QByteArray, content);
    QFETCH(int, believed);
    put(content);
    ProfileStore store(m_directory->path());
    const Result<Done> loaded = store.load();
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QCOMPARE(contentOf(loaded.error().subject), content);
    QVERIFY(loaded.error().subject != m_path);
    QCOMPARE(contentOf(m_path), content); // untouched until something is saved
    QCOMPARE(store.profiles().size(), believed);

    QVERIFY(store.save(newProfile(QStringLiteral("New"))).has_value());
    QCOMPARE(contentOf(loaded.error().subject), content);
    ProfileStore again(m_directory->path());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.profiles().size(), believed + 1);
    const QStringList copies{QStringLiteral("*.broken")};
    QCOMPARE(QDir(m_directory->path()).entryList(copies).size(), 1);
}

void TestProfileStore::savingUnreadKeepsTheDamagedFileToo()
{
    put("hello");
    QVERIFY(ProfileStore(m_directory->path()).save(shop()).has_value());
    const QDir directory(m_directory->path());
    const QStringList copies = directory.entryList({QStringLiteral("*.broken")});
    QCOMPARE(copies.size(), 1);
    QCOMPARE(contentOf(directory.filePath(copies.at(0))), QByteArray("hello"));
}

void TestProfileStore::whatALaterVersionAddedStays()
{
    put(R"({"format":"keybearer-profiles","version":1,"theme":"dark","profiles":[
        {"id":"0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f","name":"Good","colour":"blue"}]})");
    ProfileStore store(m_directory->path());
    QVERIFY(store.load().has_value());
    Profile profile = store.profiles().at(0);
    profile.name = QStringLiteral("Better");
    QVERIFY(store.save(profile).has_value());
    const QJsonDocument saved = QJsonDocument::fromJson(contentOf(m_path));
    QCOMPARE(saved[u"theme"].toString(), QStringLiteral("dark"));
    QCOMPARE(saved[u"profiles"][0][u"colour"].toString(), QStringLiteral("blue"));
    QCOMPARE(saved[u"profiles"][0][u"name"].toString(), QStringLiteral("Better"));
}

void TestProfileStore::twoStoresLoseNothingOfEachOther()
{
    ProfileStore one(m_directory->path());
    ProfileStore two(m_directory->path());
    QVERIFY(one.load().has_value());
    QVERIFY(two.load().has_value());
    QVERIFY(one.save(newProfile(QStringLiteral("One"))).has_value());
    QVERIFY(two.save(newProfile(QStringLiteral("Two"))).has_value());
    QVERIFY(one.load().has_value());
    QCOMPARE(one.profiles().size(), 2);
}

void TestProfileStore::lockedFileIsBusy()
{
    QLockFile lock(m_path % QStringLiteral(".lock"));
    QVERIFY(lock.lock());
    const Result<Done> saved = ProfileStore(m_directory->path()).save(shop());
    QCOMPARE(saved.error().kind, ErrorKind::Busy);
    QVERIFY(saved.error().subject.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(!QFile::exists(m_path));
}

void TestProfileStore::unusableDirectoryIsADiskError_data()
{
    QTest::addColumn<QString>("directory");
    // Rights do not hold root back, but these two do.
    QTest::newRow("missing") << QStringLiteral("/no/such/directory");
    QTest::newRow("made by the kernel") << QStringLiteral("/proc");
    QTest::newRow("a file") << QCoreApplication::applicationFilePath();
    if (rightsHoldThisUserBack())
        QTest::newRow("read-only") << QString();
}

void TestProfileStore::unusableDirectoryIsADiskError()
{
    QFETCH(QString, directory);
    if (directory.isEmpty()) {
        directory = m_directory->path();
        QVERIFY(QFile::setPermissions(directory, readOnly));
    }
    ProfileStore store(directory);
    const Result<Done> saved = store.save(shop());
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, ErrorKind::Disk);
    QVERIFY(saved.error().subject.startsWith(directory));
    QVERIFY(store.profiles().isEmpty());
}

void TestProfileStore::onlyTheOwnerReadsTheFile()
{
    QVERIFY(ProfileStore(m_directory->path()).save(shop()).has_value());
    QVERIFY(!(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(QFile::permissions(m_path).testFlags(onlyOwnerFile));
}

void TestProfileStore::dataDirectoryIsTheOwnersAlone()
{
    const QString chosen = m_directory->filePath(QStringLiteral("a/b"));
    const Result<QString> made = makeDataDirectory(chosen);
    QVERIFY(made.has_value());
    QCOMPARE(*made, chosen);
    QVERIFY(!(QFile::permissions(chosen) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(makeDataDirectory(chosen).value(), chosen); // again, now that it is there
}

void TestProfileStore::chosenDirectoryKeepsItsRights()
{
    const QString chosen = m_directory->path();
    QVERIFY(
        QFile::setPermissions(chosen, everybody | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(makeDataDirectory(chosen).has_value());
    QVERIFY(QFile::permissions(chosen).testFlags(everybody));
}

void TestProfileStore::dataDirectoryMayBeUnusable_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a file") << QCoreApplication::applicationFilePath();
    QTest::newRow("below a file") << QString(
        QCoreApplication::applicationFilePath() % QStringLiteral("/x"));
    QTest::newRow("made by the kernel") << QStringLiteral("/proc/x");
}

void TestProfileStore::dataDirectoryMayBeUnusable()
{
    QFETCH(QString, chosen);
    const Result<QString> made = makeDataDirectory(chosen);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, ErrorKind::Disk);
    QCOMPARE(made.error().subject, chosen);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "TestProfileStore.moc"
