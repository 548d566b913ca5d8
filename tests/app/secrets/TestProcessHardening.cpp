// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Sanitizer.h"
#include "app/secrets/ProcessHardening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

using namespace keybearer;

class TestProcessHardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsInForce();
    void newFilesAreTheUsersOnly();
};

void TestProcessHardening::saysWhatIsInForce()
{
    const Hardening hardening = hardenProcess();
#if defined(Q_OS_UNIX)
    rlimit core{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QVERIFY(hardening.noCoreDumps);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0)); // nobody raises it again
#endif
#if defined(Q_OS_LINUX)
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), hardening.noForeignReaders ? 0 : 1);
#if !defined(KEYBEARER_SANITIZED)
    QVERIFY(hardening.noForeignReaders);
#endif
#endif
#if defined(__GLIBC__) && !defined(KEYBEARER_SANITIZED)
    QVERIFY(hardening.freedMemoryOverwritten);
#endif
}

void TestProcessHardening::newFilesAreTheUsersOnly()
{
    if (!hardenProcess().privateFiles)
        QSKIP("there are no permissions for groups and others to take away here");
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("new")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(file.permissions() & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "TestProcessHardening.moc"
