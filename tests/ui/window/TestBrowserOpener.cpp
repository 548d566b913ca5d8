// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BrowserOpener.h"

#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

/// In place of the desktop: notes what it would have opened.
class Desktop : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// Pages go to the browser and folders to the file manager. Nothing else is opened: a file would be
/// run by whatever is meant for it.
class TestBrowserOpener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensPagesAndFoldersOnly_data();
    void opensPagesAndFoldersOnly();

private:
    Desktop m_desktop;
};

namespace {
const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
    QStringLiteral("ftp"), QStringLiteral("mailto")};
}

void TestBrowserOpener::init()
{
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &m_desktop, "open");
}

void TestBrowserOpener::cleanup()
{
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    m_desktop.opened.clear();
}

void TestBrowserOpener::opensPagesAndFoldersOnly_data()
{
    QTest::addColumn<QString>("url"); // %1: a folder with the file `record`
    QTest::addColumn<bool>("opens");
    QTest::newRow("a page") << QStringLiteral("https://app.intercom.com/") << true;
    QTest::newRow("a page of the practice workspace")
        << QStringLiteral("http://127.0.0.1:4/") << true;
    QTest::newRow("a folder") << QStringLiteral("file://%1") << true;
    QTest::newRow("a file") << QStringLiteral("file://%1/record") << false;
    QTest::newRow("a folder that is not there") << QStringLiteral("file://%1/none") << false;
    QTest::newRow("another computer's")
        << QStringLiteral("file://elsewhere.example/share") << false;
    QTest::newRow("another kind") << QStringLiteral("ftp://app.intercom.com/") << false;
    QTest::newRow("a mail") << QStringLiteral("mailto:someone@agency.example") << false;
}

void TestBrowserOpener::opensPagesAndFoldersOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("record")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QUrl wanted(url.contains(QLatin1String("%1")) ? url.arg(folder.path()) : url);
    QCOMPARE(BrowserOpener().open(wanted), opens);
    QCOMPARE(m_desktop.opened, opens ? QList<QUrl>{wanted} : QList<QUrl>());
}

QTEST_MAIN(TestBrowserOpener)
#include "TestBrowserOpener.moc"
