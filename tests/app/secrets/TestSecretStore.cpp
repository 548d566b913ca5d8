// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"
#include "tests/support/FakeClock.h"

#include <QTest>

#include <optional>

using namespace keybearer;

namespace {

/// A keychain that answers when the test says so.
class FakeKeychain final : public Keychain {
public:
    struct Action {
        KeychainAction action;
        QString key;
        QByteArray bytes;
        Answer answer;
    };

    void run(KeychainAction action, const QString &key, QByteArray bytes, Answer answer) override
    {
        running.push_back({action, key, bytes, std::move(answer)});
        mostAtOnce = qMax(mostAtOnce, running.size());
    }

    /// Ends the oldest action.
    void end(KeychainOutcome outcome, const QByteArray &bytes = {})
    {
        QVERIFY(!running.empty());
        const Action first = running.front();
        running.erase(running.begin());
        first.answer(outcome, bytes);
    }

    std::vector<Action> running;
    std::size_t mostAtOnce = 0;
};

QString key()
{
    return QStringLiteral("profile/access");
}
SecretPtr secretOf(QByteArray bytes)
{
    return Secret::take(std::move(bytes)).value();
}

/// Collects answers.
struct Answers {
    std::vector<Result<SecretPtr>> reads;
    std::vector<Result<Done>> changes;
    SecretStore::Read read = [this](const Result<SecretPtr> &result) { reads.push_back(result); };
    SecretStore::Written change = [this](const Result<Done> &result) { changes.push_back(result); };
};

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sessionKeepsUntilCleared();
    void sessionAnswersLaterAndOnlyTheLiving();

    void firstRequestProbesFirst();
    void everyOutcomeHasItsError_data();
    void everyOutcomeHasItsError();
    void removingWhatIsNotThereIsDone();
    void notATokenIsDamaged();
    void silentProbeMeansNoKeychain();
    void silentActionTimesOut();
    void lateAnswerIsDropped();
    void lateWriteIsTakenBackBeforeTheNextWrite();
    void lateChangeBringsBackWhatWasKept_data();
    void lateChangeBringsBackWhatWasKept();
    void lateRemovalStaysDone();
    void actionsRunOneAtATimeInOrder();
    void failureMakesTheNextRequestProbeAgain();
    void deadContextHearsNothing();
    void storeMayDieInAnAnswer();
    void isThereTells_data();
    void isThereTells();
    void ceilingKeepsNoToken();

private:
    void makeThere();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<KeychainStore> m_store;
    FakeKeychain *m_keychain = nullptr; // owned by the store
    std::unique_ptr<Answers> m_answers;
    QObject m_context;
};

void TestSecretStore::init()
{
    m_store.reset();
    m_answers = std::make_unique<Answers>();
    m_clock = std::make_unique<FakeClock>();
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    m_store = std::make_unique<KeychainStore>(std::move(keychain), *m_clock);
}

void TestSecretStore::makeThere()
{
    m_store->keychainIsThere(&m_context, [](bool) {});
    m_keychain->end(KeychainOutcome::NotFound);
}

void TestSecretStore::sessionKeepsUntilCleared()
{
    SessionStore store;
    QVERIFY(!store.isPersistent());
    store.read(key(), &m_context, m_answers->read);
    store.write(key(), secretOf("abc"), &m_context, m_answers->change);
    store.read(key(), &m_context, m_answers->read);
    store.remove(key(), &m_context, m_answers->change);
    store.remove(key(), &m_context, m_answers->change);
    store.read(key(), &m_context, m_answers->read);
    store.write(key(), secretOf("abc"), &m_context, m_answers->change);
    store.clear();
    store.read(key(), &m_context, m_answers->read);
    QTRY_COMPARE(m_answers->reads.size(), std::size_t(4));
    QCOMPARE(m_answers->reads[0].error().kind, ErrorKind::NotFound);
    QVERIFY(m_answers->reads[1].value()->equals(*secretOf("abc")));
    QCOMPARE(m_answers->reads[2].error().kind, ErrorKind::NotFound);
    QCOMPARE(m_answers->reads[3].error().subject, key());
    QCOMPARE(m_answers->changes.size(), std::size_t(4));
    for (const Result<Done> &change : m_answers->changes)
        QVERIFY(change.has_value());
}

void TestSecretStore::sessionAnswersLaterAndOnlyTheLiving()
{
    SessionStore store;
    auto dying = std::make_unique<QObject>();
    store.read(key(), dying.get(), m_answers->read);
    store.write(key(), secretOf("abc"), &m_context, m_answers->change);
    QVERIFY(m_answers->changes.empty());
    dying.reset();
    QTRY_COMPARE(m_answers->changes.size(), std::size_t(1));
    QVERIFY(m_answers->reads.empty());
}

void TestSecretStore::firstRequestProbesFirst()
{
    QVERIFY(m_store->isPersistent());
    m_store->write(key(), secretOf("abc"), &m_context, m_answers->change);
    QCOMPARE(m_keychain->running.size(), std::size_t(1));
    QCOMPARE(m_keychain->running[0].action, KeychainAction::Read);
    QVERIFY(m_keychain->running[0].key != key());
    m_keychain->end(KeychainOutcome::NotFound);
    QCOMPARE(m_keychain->running[0].action, KeychainAction::Write);
    QCOMPARE(m_keychain->running[0].key, key());
    QCOMPARE(m_keychain->running[0].bytes, QByteArray("abc"));
    m_keychain->end(KeychainOutcome::Worked);
    QVERIFY(m_answers->changes.empty()); // later, never at once
    m_clock->advance(0);
    QCOMPARE(m_answers->changes.size(), std::size_t(1));
    QVERIFY(m_answers->changes[0].has_value());

    m_store->read(key(), &m_context, m_answers->read);
    QCOMPARE(m_keychain->running[0].key, key()); // no second probe
    m_keychain->end(KeychainOutcome::Worked, "abc");
    m_clock->advance(0);
    QVERIFY(m_answers->reads.at(0).value()->equals(*secretOf("abc")));
}

void TestSecretStore::everyOutcomeHasItsError_data()
{
    QTest::addColumn<KeychainOutcome>("outcome");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not found") << KeychainOutcome::NotFound << ErrorKind::NotFound;
    QTest::newRow("denied") << KeychainOutcome::Denied << ErrorKind::KeychainDenied;
    QTest::newRow("anything else") << KeychainOutcome::Failed << ErrorKind::NoKeychain;
}

void TestSecretStore::everyOutcomeHasItsError()
{
    QFETCH(KeychainOutcome, outcome);
    QFETCH(ErrorKind, kind);
    makeThere();
    m_store->read(key(), &m_context, m_answers->read);
    m_keychain->end(outcome);
    m_clock->advance(0);
    QCOMPARE(m_answers->reads.at(0).error().kind, kind);
    QCOMPARE(m_answers->reads.at(0).error().subject, key());
}

void TestSecretStore::removingWhatIsNotThereIsDone()
{
    makeThere();
    m_store->remove(key(), &m_context, m_answers->change);
    m_keychain->end(KeychainOutcome::NotFound);
    m_clock->advance(0);
    QVERIFY(m_answers->changes.at(0).has_value());
}

void TestSecretStore::notATokenIsDamaged()
{
    makeThere();
    m_store->read(key(), &m_context, m_answers->read);
    m_keychain->end(KeychainOutcome::Worked, "abc\r\nX-Evil: 1");
    m_clock->advance(0);
    QCOMPARE(m_answers->reads.at(0).error().kind, ErrorKind::Damaged);
}

void TestSecretStore::silentProbeMeansNoKeychain()
{
    m_store->read(key(), &m_context, m_answers->read);
    m_store->write(key(), secretOf("abc"), &m_context, m_answers->change);
    m_clock->advance(KeychainStore::probeCeiling_ms - 1);
    QVERIFY(m_answers->reads.empty());
    m_clock->advance(1);
    QCOMPARE(m_answers->reads.at(0).error().kind, ErrorKind::NoKeychain);
    QCOMPARE(m_answers->changes.at(0).error().kind, ErrorKind::NoKeychain);

    // It hangs still: the next one waits for it no longer, and no second probe piles up.
    m_store->read(key(), &m_context, m_answers->read);
    m_clock->advance(KeychainStore::probeCeiling_ms);
    QCOMPARE(m_answers->reads.at(1).error().kind, ErrorKind::NoKeychain);
    QCOMPARE(m_keychain->running.size(), std::size_t(1));

    // It comes back: nothing that was given up is done any more, and the next one works.
    m_keychain->end(KeychainOutcome::NotFound);
    QVERIFY(m_keychain->running.empty());
    m_store->read(key(), &m_context, m_answers->read);
    m_keychain->end(KeychainOutcome::Worked, "abc");
    m_clock->advance(0);
    QVERIFY(m_answers->reads.at(2).has_value());
}

void TestSecretStore::silentActionTimesOut()
{
    makeThere();
    m_store->read(key(), &m_context, m_answers->read);
    m_clock->advance(KeychainStore::requestCeiling_ms - 1);
    QVERIFY(m_answers->reads.empty());
    m_clock->advance(1);
    QCOMPARE(m_answers->reads.at(0).error().kind, ErrorKind::Timeout);
    m_store->read(key(), &m_context, m_answers->read);
    m_clock->advance(KeychainStore::probeCeiling_ms); // soon, now that it is known to hang
    QCOMPARE(m_answers->reads.at(1).error().kind, ErrorKind::NoKeychain);
}

void TestSecretStore::lateAnswerIsDropped()
{
    makeThere();
    m_store->read(key(), &m_context, m_answers->read);
    m_clock->advance(KeychainStore::requestCeiling_ms);
    m_keychain->end(KeychainOutcome::Worked, "abc");
    m_clock->advance(KeychainStore::requestCeiling_ms);
    QCOMPARE(m_answers->reads.size(), std::size_t(1));
    QCOMPARE(m_answers->reads.at(0).error().kind, ErrorKind::Timeout);
}

void TestSecretStore::lateWriteIsTakenBackBeforeTheNextWrite()
{
    makeThere();
    m_store->write(key(), secretOf("abc"), &m_context, m_answers->change);
    m_clock->advance(KeychainStore::requestCeiling_ms - 1000);
    m_store->write(key(), secretOf("def"), &m_context, m_answers->change);
    m_clock->advance(1000);
    QCOMPARE(m_answers->changes.at(0).error().kind, ErrorKind::Timeout);
    m_keychain->end(KeychainOutcome::Worked);
    QCOMPARE(m_keychain->running[0].action, KeychainAction::Remove);
    QCOMPARE(m_keychain->running[0].key, key());
    m_keychain->end(KeychainOutcome::Worked);
    QCOMPARE(m_keychain->running[0].bytes, QByteArray("def"));
    m_keychain->end(KeychainOutcome::Worked);
    m_clock->advance(0);
    QVERIFY(m_answers->changes.at(1).has_value());
    QVERIFY(m_keychain->running.empty());
}

void TestSecretStore::lateChangeBringsBackWhatWasKept_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<KeychainAction>("action");
    QTest::newRow("write") << QByteArrayLiteral("def") << KeychainAction::Write;
    QTest::newRow("removal") << QByteArray() << KeychainAction::Remove;
}

void TestSecretStore::lateChangeBringsBackWhatWasKept()
{
    QFETCH(QByteArray, wanted);
    QFETCH(KeychainAction, action);
    makeThere();
    const SecretPtr secret = wanted.isEmpty() ? nullptr : secretOf(wanted);
    m_store->change(key(), secret, secretOf("abc"), &m_context, m_answers->change);
    QCOMPARE(m_keychain->running.at(0).action, action);
    m_clock->advance(KeychainStore::requestCeiling_ms);
    QCOMPARE(m_answers->changes.at(0).error().kind, ErrorKind::Timeout);
    m_keychain->end(KeychainOutcome::Worked);
    QCOMPARE(m_keychain->running.at(0).action, KeychainAction::Write);
    QCOMPARE(m_keychain->running.at(0).bytes, QByteArray("abc"));
    m_keychain->end(KeychainOutcome::Worked);
    QVERIFY(m_keychain->running.empty());
    QCOMPARE(m_answers->changes.size(), std::size_t(1));
}

void TestSecretStore::lateRemovalStaysDone()
{
    makeThere();
    m_store->remove(key(), &m_context, m_answers->change);
    m_clock->advance(KeychainStore::requestCeiling_ms);
    m_keychain->end(KeychainOutcome::Worked);
    QVERIFY(m_keychain->running.empty());
}

void TestSecretStore::actionsRunOneAtATimeInOrder()
{
    for (const char *token : {"a", "b", "c"})
        m_store->write(key(), secretOf(token), &m_context, m_answers->change);
    m_keychain->end(KeychainOutcome::NotFound);
    for (const char *token : {"a", "b", "c"}) {
        QCOMPARE(m_keychain->running.at(0).bytes, QByteArray(token));
        m_keychain->end(KeychainOutcome::Worked);
    }
    m_clock->advance(0);
    QCOMPARE(m_answers->changes.size(), std::size_t(3));
    QCOMPARE(m_keychain->mostAtOnce, std::size_t(1));
}

void TestSecretStore::failureMakesTheNextRequestProbeAgain()
{
    makeThere();
    m_store->read(key(), &m_context, m_answers->read);
    m_store->read(key(), &m_context, m_answers->read); // waits already: has its own try
    m_keychain->end(KeychainOutcome::Failed);
    QCOMPARE(m_keychain->running.at(0).key, key());
    m_keychain->end(KeychainOutcome::Failed);
    m_store->read(key(), &m_context, m_answers->read);
    QVERIFY(m_keychain->running.at(0).key != key());
    m_keychain->end(KeychainOutcome::Failed);
    m_clock->advance(0);
    QCOMPARE(m_answers->reads.size(), std::size_t(3));
    for (const Result<SecretPtr> &read : m_answers->reads)
        QCOMPARE(read.error().kind, ErrorKind::NoKeychain);
}

void TestSecretStore::deadContextHearsNothing()
{
    makeThere();
    auto dying = std::make_unique<QObject>();
    m_store->read(key(), dying.get(), m_answers->read);
    m_store->read(key(), dying.get(), m_answers->read);
    m_store->write(key(), secretOf("abc"), dying.get(), m_answers->change);
    dying.reset();
    m_keychain->end(KeychainOutcome::Worked, "abc");
    // The second read has nobody to be for; the write was asked for and is done.
    QCOMPARE(m_keychain->running.at(0).action, KeychainAction::Write);
    m_keychain->end(KeychainOutcome::Worked);
    m_clock->advance(2 * KeychainStore::requestCeiling_ms);
    QVERIFY(m_answers->reads.empty());
    QVERIFY(m_answers->changes.empty());
}

void TestSecretStore::storeMayDieInAnAnswer()
{
    makeThere();
    int answered = 0;
    for (int i = 0; i < 2; ++i) {
        m_store->read(key(), &m_context, [&](const Result<SecretPtr> &) {
            ++answered;
            m_store.reset();
        });
    }
    m_keychain->end(KeychainOutcome::NotFound);
    m_clock->advance(2 * KeychainStore::requestCeiling_ms);
    QCOMPARE(answered, 1);
    QVERIFY(!m_store);
}

void TestSecretStore::isThereTells_data()
{
    QTest::addColumn<std::optional<KeychainOutcome>>("outcome");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, std::optional<KeychainOutcome> outcome, bool isThere) {
        QTest::newRow(name) << outcome << isThere;
    };
    row("not found", KeychainOutcome::NotFound, true);
    row("denied", KeychainOutcome::Denied, true);
    row("failed", KeychainOutcome::Failed, false);
    row("silent", std::nullopt, false);
}

void TestSecretStore::isThereTells()
{
    QFETCH(std::optional<KeychainOutcome>, outcome);
    QFETCH(bool, isThere);
    QList<bool> told;
    m_store->keychainIsThere(&m_context, [&told](bool answer) { told.append(answer); });
    m_store->keychainIsThere(&m_context, [&told](bool answer) { told.append(answer); });
    QCOMPARE(m_keychain->running.size(), std::size_t(1));
    if (outcome)
        m_keychain->end(*outcome);
    m_clock->advance(KeychainStore::probeCeiling_ms);
    QCOMPARE(told, (QList<bool>{isThere, isThere}));
}

void TestSecretStore::ceilingKeepsNoToken()
{
    makeThere();
    SecretPtr secret = secretOf("abc");
    const std::weak_ptr<const Secret> watch = secret;
    const SecretPtr before = secretOf("def");
    m_store->change(key(), std::move(secret), before, &m_context, m_answers->change);
    m_keychain->end(KeychainOutcome::Worked);
    m_clock->advance(0);
    QVERIFY(watch.expired());
    QCOMPARE(before.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "TestSecretStore.moc"
