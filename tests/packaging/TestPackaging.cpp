// SPDX-License-Identifier: GPL-3.0-or-later
// TestPackaging PREFIX: what a desktop shows of us before we are started, in every language; and
// what an installation into PREFIX put there.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString id = QStringLiteral("org.keybearer.Keybearer");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packaged(const char *suffix)
{
    return contentOf(QString(QStringLiteral(KEYBEARER_SOURCE_DIR "/resources/packaging/linux/") + id
        + QLatin1String(suffix)));
}

// What the catalogues are there for, English aside.
QStringList languages()
{
    QStringList found;
    QDirIterator files(QStringLiteral(KEYBEARER_SOURCE_DIR "/translations"),
        {QStringLiteral("keybearer_*.ts")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QString code = files.fileInfo().completeBaseName().section(QLatin1Char('_'), 1);
        if (code != QLatin1String("en"))
            found.append(code);
    }
    found.sort();
    return found;
}

/// Language -> the element's texts in their order; the empty language is English.
QHash<QString, QStringList> metainfoTexts(const QByteArray &xml, const QString &element)
{
    QHash<QString, QStringList> texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != element)
            continue;
        const QString language = reader.attributes().value(QLatin1String("xml:lang")).toString();
        texts[language].append(reader.readElementText().simplified());
    }
    return reader.hasError() ? QHash<QString, QStringList>() : texts;
}

} // namespace

class TestPackaging : public QObject {
    Q_OBJECT

public:
    explicit TestPackaging(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }

private Q_SLOTS:
    void theProjectHasItsLanguages();
    void theDesktopFileSpeaksEveryLanguage_data();
    void theDesktopFileSpeaksEveryLanguage();
    void theMetainfoSpeaksEveryLanguage_data();
    void theMetainfoSpeaksEveryLanguage();
    void anInstallationIsWhole_data();
    void anInstallationIsWhole();
    void theInstalledProgramStarts();
    void theDesktopFileStartsWhatIsInstalled();

private:
    QString m_prefix;
};

void TestPackaging::theProjectHasItsLanguages()
{
    QCOMPARE(languages().size(), 11);
}

void TestPackaging::theDesktopFileSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"GenericName", "Comment", "Keywords"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestPackaging::theDesktopFileSpeaksEveryLanguage()
{
    QFETCH(QString, key);
    const QString file = QString::fromUtf8(packaged(".desktop"));
    const auto valueOf = [&file](const QString &name) {
        const QRegularExpression line(QString(QStringLiteral("^") + QRegularExpression::escape(name)
                                          + QStringLiteral("=(.+)$")),
            QRegularExpression::MultilineOption);
        return line.match(file).captured(1);
    };
    const QString english = valueOf(key);
    QVERIFY(!english.isEmpty());
    for (const QString &language : languages()) {
        const QString text = valueOf(QString(key + QLatin1Char('[') + language + QLatin1Char(']')));
        QVERIFY2(!text.isEmpty() && text != english, qPrintable(language));
        QCOMPARE(text.endsWith(QLatin1Char(';')), english.endsWith(QLatin1Char(';')));
    }
}

void TestPackaging::theMetainfoSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("element");
    for (const char *element : {"summary", "p"})
        QTest::newRow(element) << QString::fromLatin1(element);
}

void TestPackaging::theMetainfoSpeaksEveryLanguage()
{
    QFETCH(QString, element);
    const QHash<QString, QStringList> texts = metainfoTexts(packaged(".metainfo.xml"), element);
    const QStringList english = texts.value(QString());
    QVERIFY(!english.isEmpty());
    for (const QString &language : languages()) {
        const QStringList own = texts.value(language);
        QVERIFY2(own.size() == english.size(), qPrintable(language));
        for (qsizetype i = 0; i < own.size(); ++i)
            QVERIFY2(!own.at(i).isEmpty() && own.at(i) != english.at(i), qPrintable(language));
    }
    QCOMPARE(texts.size(), languages().size() + 1);
}

void TestPackaging::anInstallationIsWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    const QString packaging = QStringLiteral("resources/packaging/linux/");
    QTest::newRow("desktop file") << QString(
        QStringLiteral("share/applications/") + id + QStringLiteral(".desktop"))
                                  << QString(packaging + id + QStringLiteral(".desktop"));
    QTest::newRow("metainfo") << QString(
        QStringLiteral("share/metainfo/") + id + QStringLiteral(".metainfo.xml"))
                              << QString(packaging + id + QStringLiteral(".metainfo.xml"));
    QTest::newRow("icon") << QString(QStringLiteral("share/icons/hicolor/scalable/apps/") + id
        + QStringLiteral(
            ".svg")) << QString(QStringLiteral("resources/icons/") + id + QStringLiteral(".svg"));
    QTest::newRow("licence") << QStringLiteral("share/doc/keybearer/LICENSE")
                             << QStringLiteral("LICENSE");
}

void TestPackaging::anInstallationIsWhole()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    const QByteArray installed = contentOf(QString(m_prefix + QLatin1Char('/') + file));
    QVERIFY(!installed.isEmpty());
    QVERIFY(installed == contentOf(QString(QStringLiteral(KEYBEARER_SOURCE_DIR "/") + source)));
}

void TestPackaging::theInstalledProgramStarts()
{
    QProcess program;
    program.start(
        QString(m_prefix + QStringLiteral("/bin/keybearer")), {QStringLiteral("--version")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith("keybearer "));
}

void TestPackaging::theDesktopFileStartsWhatIsInstalled()
{
    const QByteArray file = packaged(".desktop");
    QVERIFY(file.contains("\nExec=keybearer\n"));
    QVERIFY(file.contains(QByteArray("\nIcon=" + id.toLatin1() + '\n')));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString prefix = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    TestPackaging test(prefix);
    return QTest::qExec(&test, arguments);
}

#include "TestPackaging.moc"
