// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"
#include "app/secrets/ProcessHardening.h"
#include "app/secrets/SystemKeychain.h"
#include "app/secrets/Wipe.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemoryScan.h"

#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace keybearer;

namespace {

QString key()
{
    return QStringLiteral("profile/access");
}

std::unique_ptr<KeychainStore> storeWith(Clock &clock)
{
    return std::make_unique<KeychainStore>(std::make_unique<SystemKeychain>(), clock);
}

} // namespace

/// Against a real Secret Service, which with-keyring starts.
class TestSystemKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aKeychainIsThere();
    void keepsReplacesAndForgets();
    void keepsEveryTokenExactly_data();
    void keepsEveryTokenExactly();
    void anotherStoreReadsIt();
    void stoppedKeychainTimesOutAndItsLateWriteIsTakenBack();
    void leavesNothingInMemory();

private:
    Result<SecretPtr> read(KeychainStore &store, const QString &name = key());
    Result<Done> write(KeychainStore &store, QByteArray token);
    Result<Done> remove(KeychainStore &store);

    SystemClock m_clock;
    qint64 m_daemon = 0;
};

void TestSystemKeychain::initTestCase()
{
    m_daemon = qEnvironmentVariableIntValue("KEYBEARER_KEYRING_PID");
    if (m_daemon == 0)
        QSKIP("run it through tests/app/secrets/with-keyring");
}

void TestSystemKeychain::cleanup()
{
    const auto store = storeWith(m_clock);
    QVERIFY(remove(*store).has_value());
}

Result<SecretPtr> TestSystemKeychain::read(KeychainStore &store, const QString &name)
{
    std::optional<Result<SecretPtr>> answer;
    store.read(name, this, [&answer](const Result<SecretPtr> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("the keychain did not answer");
    return *answer;
}

Result<Done> TestSystemKeychain::write(KeychainStore &store, QByteArray token)
{
    std::optional<Result<Done>> answer;
    store.write(key(), Secret::take(std::move(token)).value(), this,
        [&answer](const Result<Done> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("the keychain did not answer");
    return *answer;
}

Result<Done> TestSystemKeychain::remove(KeychainStore &store)
{
    std::optional<Result<Done>> answer;
    store.remove(key(), this, [&answer](const Result<Done> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("the keychain did not answer");
    return *answer;
}

void TestSystemKeychain::aKeychainIsThere()
{
    const auto store = storeWith(m_clock);
    std::optional<bool> told;
    store->keychainIsThere(this, [&told](bool isThere) { told = isThere; });
    QTRY_VERIFY(told.has_value());
    QVERIFY(*told);
}

void TestSystemKeychain::keepsReplacesAndForgets()
{
    const auto store = storeWith(m_clock);
    QCOMPARE(read(*store).error().kind, ErrorKind::NotFound);
    QVERIFY(write(*store, "abc").has_value());
    QCOMPARE(read(*store).value()->plain(), QByteArray("abc"));
    QVERIFY(write(*store, "def").has_value());
    QCOMPARE(read(*store).value()->plain(), QByteArray("def"));
    QCOMPARE(read(*store, QStringLiteral("profile/scim")).error().kind, ErrorKind::NotFound);
    QVERIFY(remove(*store).has_value());
    QCOMPARE(read(*store).error().kind, ErrorKind::NotFound);
    QVERIFY(remove(*store).has_value());
}

void TestSystemKeychain::keepsEveryTokenExactly_data()
{
    QTest::addColumn<QByteArray>("token");
    QByteArray all;
    for (char c = 0x21; c <= 0x7e; ++c)
        all.append(c);
    QTest::newRow("every visible character") << all;
    QTest::newRow("longest") << QByteArray(Secret::maxSize, 'a');
    QTest::newRow("one") << QByteArray("x");
}

void TestSystemKeychain::keepsEveryTokenExactly()
{
    QFETCH(QByteArray, token);
    const auto store = storeWith(m_clock);
    QVERIFY(write(*store, token).has_value());
    QCOMPARE(read(*store).value()->plain(), token);
}

void TestSystemKeychain::anotherStoreReadsIt()
{
    QVERIFY(write(*storeWith(m_clock), "abc").has_value());
    QCOMPARE(read(*storeWith(m_clock)).value()->plain(), QByteArray("abc"));
}

void TestSystemKeychain::stoppedKeychainTimesOutAndItsLateWriteIsTakenBack()
{
    FakeClock clock;
    const auto store = storeWith(clock);
    QCOMPARE(read(*store).error().kind, ErrorKind::NotFound);
    QCOMPARE(kill(static_cast<pid_t>(m_daemon), SIGSTOP), 0);
    std::optional<Result<Done>> answer;
    store->write(key(), Secret::take("abc").value(), this,
        [&answer](const Result<Done> &result) { answer = result; });
    clock.advance(KeychainStore::requestCeiling_ms);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(kill(static_cast<pid_t>(m_daemon), SIGCONT), 0);
    QCOMPARE(answer->error().kind, ErrorKind::Timeout);
    QCOMPARE(read(*store).error().kind, ErrorKind::NotFound);
}

void TestSystemKeychain::leavesNothingInMemory()
{
    if (MarkerToken().copiesInMemory() < 0)
        QSKIP("the memory of a process can't be read here");
    hardenProcess();
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    const MarkerToken marker;
    {
        const auto store = storeWith(m_clock);
        QVERIFY(write(*store, marker.plain()).has_value());
        const SecretPtr secret = read(*store).value();
        QTRY_COMPARE(marker.copiesInMemory(), 1);
    }
    QTRY_COMPARE(marker.copiesInMemory(), 0);
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "TestSystemKeychain.moc"
