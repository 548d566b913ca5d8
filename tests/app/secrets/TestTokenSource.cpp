// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/TokenSource.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

constexpr char childMode[] = "--read-standard-input";

/// Reads its own standard input and says the size of the token, or why there is none.
int readStandardInput()
{
    const Result<SecretPtr> secret = readTokenFile(QStringLiteral("-"));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write(secret ? QByteArray::number((*secret)->size()) : secret.error().subject.toLatin1());
    return 0;
}

} // namespace

class TestTokenSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFileAsPasted_data();
    void readsTheFileAsPasted();
    void standardInputComesInPieces();
    void unreadablePlaceIsADiskError_data();
    void unreadablePlaceIsADiskError();
    void endlessFileIsTooLong();
    void environmentVariableIsTakenOut();
    void badEnvironmentVariableIsTakenOutToo();
    void missingEnvironmentVariableIsNotFound();
};

void TestTokenSource::readsTheFileAsPasted_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qsizetype>("size"); // 0: refused
    QTest::addColumn<QString>("subject");
    const auto taken = [](const char *name, QByteArray content, qsizetype size) {
        QTest::newRow(name) << content << size << QString();
    };
    const auto refused = [](const char *name, QByteArray content, const char *subject) {
        QTest::newRow(name) << content << qsizetype(0) << QString::fromLatin1(subject);
    };
    taken("token", "abc", 3);
    taken("line", "abc\n", 3);
    taken("Windows line with a mark",
        "\xef\xbb\xbf"
        "abc\r\n",
        3);
    taken("header", "Authorization: Bearer abc\n", 3);
    taken("longest with its line end", QByteArray(8192, 'a') + "\r\n", 8192);
    refused("empty", "", "token.empty");
    refused("white space", " \n", "token.empty");
    refused("two lines", "abc\ndef\n", "token.characters");
    refused("binary", QByteArray("\0\1\2", 3), "token.characters");
    refused("one too long", QByteArray(8193, 'a'), "token.too_long");
    refused("far too long", QByteArray(1 << 20, 'a'), "token.too_long");
}

void TestTokenSource::readsTheFileAsPasted()
{
    QFETCH(QByteArray, content);
    QFETCH(qsizetype, size);
    QFETCH(QString, subject);
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<SecretPtr> secret = readTokenFile(file.fileName());
    QCOMPARE(secret.has_value(), size > 0);
    if (secret) {
        QCOMPARE((*secret)->size(), size);
    } else {
        QCOMPARE(secret.error().kind, ErrorKind::WrongUsage);
        QCOMPARE(secret.error().subject, subject);
    }
    QVERIFY(file.exists());
}

void TestTokenSource::standardInputComesInPieces()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childMode)});
    QVERIFY(child.waitForStarted());
    for (const char *piece : {"Bear", "er abc", "def\n"}) {
        child.write(piece);
        QVERIFY(child.waitForBytesWritten());
    }
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(), QByteArray("6"));
}

void TestTokenSource::unreadablePlaceIsADiskError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/no/such/file");
    QTest::newRow("directory") << QDir::tempPath();
    QTest::newRow("nothing") << QString();
}

void TestTokenSource::unreadablePlaceIsADiskError()
{
    QFETCH(QString, path);
    const Result<SecretPtr> secret = readTokenFile(path);
    QVERIFY(!secret.has_value());
    QCOMPARE(secret.error().kind, ErrorKind::Disk);
    QCOMPARE(secret.error().subject, path);
}

void TestTokenSource::endlessFileIsTooLong()
{
    if (!QFile::exists(QStringLiteral("/dev/zero")))
        QSKIP("no endless file here");
    QCOMPARE(readTokenFile(QStringLiteral("/dev/zero")).error().subject,
        QStringLiteral("token.too_long"));
}

void TestTokenSource::environmentVariableIsTakenOut()
{
    qputenv(tokenVariable, "'Bearer abc'");
    const Result<SecretPtr> secret = takeTokenFromEnvironment();
    QVERIFY(secret.has_value());
    QCOMPARE((*secret)->plain(), QByteArray("abc"));
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));
}

void TestTokenSource::badEnvironmentVariableIsTakenOutToo()
{
    qputenv(tokenVariable, "two words");
    QCOMPARE(takeTokenFromEnvironment().error().kind, ErrorKind::WrongUsage);
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));
}

void TestTokenSource::missingEnvironmentVariableIsNotFound()
{
    qunsetenv(tokenVariable);
    const Result<SecretPtr> secret = takeTokenFromEnvironment();
    QCOMPARE(secret.error().kind, ErrorKind::NotFound);
    QCOMPARE(secret.error().subject, QString::fromLatin1(tokenVariable));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QLatin1String(childMode)))
        return readStandardInput();
    TestTokenSource test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestTokenSource.moc"
