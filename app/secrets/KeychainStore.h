// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/secrets/Keychain.h"
#include "app/secrets/SecretStore.h"

#include <deque>
#include <vector>

namespace keybearer {

/// Tokens in the system's keychain. Before the first request, and after every failure, it asks
/// whether a keychain is there at all; without an answer in 5 s there is none (NoKeychain). Each
/// request then has 60 s, since the keychain may be asking the person for a password. An answer
/// that comes later is dropped, and what was changed too late is changed back: it was reported as
/// not done.
class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    static constexpr qint64 probeCeiling_ms = 5'000;
    static constexpr qint64 requestCeiling_ms = 60'000;

    /// The clock must outlive the store.
    KeychainStore(std::unique_ptr<Keychain> keychain, Clock &clock, QObject *parent = nullptr);
    ~KeychainStore() override;

    bool isPersistent() const override { return true; }
    void read(const QString &key, QObject *context, Read then) override;
    void write(const QString &key, SecretPtr secret, QObject *context, Written then) override;
    void remove(const QString &key, QObject *context, Written then) override;
    /// As write(), or as remove() for no `secret`. `before` is what is kept now: done too late, it
    /// is kept again.
    void change(
        const QString &key, SecretPtr secret, SecretPtr before, QObject *context, Written then);
    /// Tells later, within probeCeiling_ms, whether there is a keychain; unless `context` has died.
    void keychainIsThere(QObject *context, std::function<void(bool isThere)> then);

private:
    struct Request;
    using RequestPtr = std::shared_ptr<Request>;

    void submit(RequestPtr request);
    void admit(const RequestPtr &request);
    void startProbe();
    void concludeProbe(bool isThere);
    void runNext();
    void run(KeychainAction action, const QString &key, QByteArray bytes, Keychain::Answer then);
    void complete(const RequestPtr &request, KeychainOutcome outcome, QByteArray bytes);
    void takeBack(const Request &late);

    std::unique_ptr<Keychain> m_keychain;
    Clock &m_clock;
    ClockTimer m_probeCeiling;
    std::vector<RequestPtr> m_unadmitted; ///< wait for the probe
    std::deque<RequestPtr> m_ready;
    RequestPtr m_running;
    std::vector<std::function<void(bool)>> m_askers;
    bool m_isThere = false; ///< known to answer
    bool m_isProbing = false;
    bool m_isBusy = false; ///< an action runs; it may have been given up
};

} // namespace keybearer
