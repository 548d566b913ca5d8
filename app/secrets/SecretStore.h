// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secret.h"

#include <QObject>

#include <functional>
#include <map>

namespace keybearer {

/// Where tokens rest between two runs, or between two pages. Never a file. Every call answers
/// exactly once, later, on the caller's thread, unless `context` has died. GUI thread only. Errors:
/// NotFound (read only: what isn't there counts as removed), KeychainDenied (a person said no),
/// Timeout (nobody answered the keychain's question), Damaged (what is kept there is no token),
/// NoKeychain (everything else). `subject` is the key.
class SecretStore {
public:
    using Read = std::function<void(const Result<SecretPtr> &)>;
    using Written = std::function<void(const Result<Done> &)>;

    virtual ~SecretStore() = default;
    /// True when what is written outlives the program.
    virtual bool isPersistent() const = 0;
    virtual void read(const QString &key, QObject *context, Read then) = 0;
    virtual void write(const QString &key, SecretPtr secret, QObject *context, Written then) = 0;
    virtual void remove(const QString &key, QObject *context, Written then) = 0;
};

/// In memory until the program ends.
class SessionStore final : public SecretStore {
public:
    bool isPersistent() const override { return false; }
    void read(const QString &key, QObject *context, Read then) override;
    void write(const QString &key, SecretPtr secret, QObject *context, Written then) override;
    void remove(const QString &key, QObject *context, Written then) override;
    /// Forgets everything, as on lock.
    void clear() { m_secrets.clear(); }

private:
    std::map<QString, SecretPtr> m_secrets;
};

} // namespace keybearer
