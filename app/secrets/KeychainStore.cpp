// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"

#include "app/secrets/Wipe.h"

#include <QPointer>

namespace keybearer {

/// Lives until it has been answered and its action, if one was started, is over.
struct KeychainStore::Request {
    KeychainAction action = KeychainAction::Read;
    QString key;
    SecretPtr secret; ///< to write
    QPointer<QObject> context;
    Read then; ///< null once answered; of a change, the secret is null
    SecretPtr before = nullptr; ///< of a change: to be kept again when it is done too late

    bool isOpen() const { return then != nullptr; }
    /// A read for nobody would only make the keychain ask questions; a change is done all the same.
    bool isWanted() const { return isOpen() && (context || action != KeychainAction::Read); }

    void answer(const Result<SecretPtr> &result)
    {
        if (!isOpen())
            return;
        // Queued, so that a receiver may do anything, also delete the store.
        if (context)
            QMetaObject::invokeMethod(
                context.data(), [receiver = then, result] { receiver(result); },
                Qt::QueuedConnection);
        then = nullptr;
        secret.reset();
    }

    void fail(ErrorKind kind)
    {
        Error error;
        error.kind = kind;
        error.subject = key;
        answer(Unexpected(error));
    }
};

namespace {

/// An entry that nobody writes: reading it never makes the keychain ask for a permission.
QString probeKey()
{
    return QStringLiteral("is-a-keychain-there");
}

SecretStore::Read ignoringSecret(SecretStore::Written then)
{
    return [then = std::move(then)](const Result<SecretPtr> &result) {
        if (result)
            then(Done());
        else
            then(Unexpected(result.error()));
    };
}

} // namespace

KeychainStore::KeychainStore(std::unique_ptr<Keychain> keychain, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
    , m_clock(clock)
    , m_probeCeiling(clock, nullptr)
{
    connect(&m_probeCeiling, &ClockTimer::timedOut, this, [this] { concludeProbe(false); });
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &key, QObject *context, Read then)
{
    submit(std::make_shared<Request>(
        Request{KeychainAction::Read, key, nullptr, context, std::move(then)}));
}

void KeychainStore::write(const QString &key, SecretPtr secret, QObject *context, Written then)
{
    submit(std::make_shared<Request>(Request{
        KeychainAction::Write, key, std::move(secret), context, ignoringSecret(std::move(then))}));
}

void KeychainStore::remove(const QString &key, QObject *context, Written then)
{
    submit(std::make_shared<Request>(
        Request{KeychainAction::Remove, key, nullptr, context, ignoringSecret(std::move(then))}));
}

void KeychainStore::change(
    const QString &key, SecretPtr secret, SecretPtr before, QObject *context, Written then)
{
    const KeychainAction action = secret ? KeychainAction::Write : KeychainAction::Remove;
    submit(std::make_shared<Request>(Request{action, key, std::move(secret), context,
        ignoringSecret(std::move(then)), std::move(before)}));
}

void KeychainStore::keychainIsThere(QObject *context, std::function<void(bool)> then)
{
    m_askers.emplace_back([receiver = QPointer(context), then = std::move(then)](bool isThere) {
        if (receiver)
            QMetaObject::invokeMethod(
                receiver.data(), [then, isThere] { then(isThere); }, Qt::QueuedConnection);
    });
    startProbe();
}

void KeychainStore::submit(RequestPtr request)
{
    if (m_isThere) {
        admit(request);
        runNext();
    } else {
        m_unadmitted.push_back(std::move(request));
        startProbe();
    }
}

/// From here on the request has its own ceiling, also while others are before it.
void KeychainStore::admit(const RequestPtr &request)
{
    m_ready.push_back(request);
    const std::weak_ptr<Request> waiting =
        request; // its token must not stay for the ceiling's sake
    m_clock.after(requestCeiling_ms, this, [this, waiting] {
        const RequestPtr late = waiting.lock();
        if (!late || !late->isOpen())
            return;
        m_isThere = false;
        late->fail(ErrorKind::Timeout);
    });
}

void KeychainStore::startProbe()
{
    if (m_isProbing)
        return;
    m_isProbing = true;
    m_isThere = false;
    m_probeCeiling.start(probeCeiling_ms);
    // While an action runs, its end tells as much.
    if (!m_isBusy)
        run(KeychainAction::Read, probeKey(), {}, nullptr);
}

void KeychainStore::concludeProbe(bool isThere)
{
    m_isProbing = false;
    m_isThere = isThere;
    m_probeCeiling.stop();
    for (const auto &tell : std::exchange(m_askers, {}))
        tell(isThere);
    for (const RequestPtr &request : std::exchange(m_unadmitted, {})) {
        if (isThere)
            admit(request);
        else
            request->fail(ErrorKind::NoKeychain);
    }
}

void KeychainStore::runNext()
{
    while (!m_isBusy && !m_ready.empty()) {
        const RequestPtr next = m_ready.front();
        m_ready.pop_front();
        if (!next->isWanted())
            continue;
        m_running = next; // whoever loses the answer must not lose the ceiling with it
        run(next->action, next->key, next->secret ? next->secret->plain() : QByteArray(),
            [this, next](KeychainOutcome outcome, QByteArray bytes) {
                m_running.reset();
                complete(next, outcome, std::move(bytes));
            });
    }
}

void KeychainStore::run(
    KeychainAction action, const QString &key, QByteArray bytes, Keychain::Answer then)
{
    m_isBusy = true;
    m_keychain->run(action, key, std::move(bytes),
        [this, then = std::move(then)](KeychainOutcome outcome, QByteArray read) {
            m_isBusy = false;
            const bool isThere = outcome != KeychainOutcome::Failed;
            if (then)
                then(outcome, std::move(read));
            if (m_isProbing)
                concludeProbe(isThere);
            else
                m_isThere = isThere;
            runNext();
        });
}

void KeychainStore::complete(const RequestPtr &request, KeychainOutcome outcome, QByteArray bytes)
{
    if (!request->isOpen()) {
        wipe(bytes);
        if (outcome == KeychainOutcome::Worked)
            takeBack(*request);
        return;
    }
    request->before.reset();
    switch (outcome) {
    case KeychainOutcome::Worked:
        if (request->action != KeychainAction::Read) {
            request->answer(SecretPtr());
        } else if (const auto secret = Secret::take(std::move(bytes))) {
            request->answer(secret);
        } else {
            request->fail(ErrorKind::Damaged);
        }
        return;
    case KeychainOutcome::NotFound:
        if (request->action == KeychainAction::Remove)
            request->answer(SecretPtr());
        else
            request->fail(ErrorKind::NotFound);
        return;
    case KeychainOutcome::Denied:
        request->fail(ErrorKind::KeychainDenied);
        return;
    case KeychainOutcome::Failed:
        request->fail(ErrorKind::NoKeychain);
        return;
    }
}

/// Before anything else that waits: a later write of the same key must win.
void KeychainStore::takeBack(const Request &late)
{
    const bool isWrite = late.action == KeychainAction::Write;
    if (!late.before && !isWrite)
        return; // it was to go
    const auto nobody = [](const Result<SecretPtr> &) {};
    const KeychainAction back = late.before ? KeychainAction::Write : KeychainAction::Remove;
    m_ready.push_front(
        std::make_shared<Request>(Request{back, late.key, late.before, nullptr, nobody}));
}

} // namespace keybearer
