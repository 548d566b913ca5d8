// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SecretStore.h"

namespace keybearer {

namespace {

template <class T>
void answerLater(
    QObject *context, std::function<void(const Result<T> &)> then, const Result<T> &result)
{
    const auto answer = [then = std::move(then), result] { then(result); };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

} // namespace

void SessionStore::read(const QString &key, QObject *context, Read then)
{
    const auto found = m_secrets.find(key);
    if (found != m_secrets.end()) {
        answerLater<SecretPtr>(context, std::move(then), found->second);
        return;
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.subject = key;
    answerLater<SecretPtr>(context, std::move(then), Unexpected(error));
}

void SessionStore::write(const QString &key, SecretPtr secret, QObject *context, Written then)
{
    m_secrets[key] = std::move(secret);
    answerLater<Done>(context, std::move(then), Done());
}

void SessionStore::remove(const QString &key, QObject *context, Written then)
{
    m_secrets.erase(key);
    answerLater<Done>(context, std::move(then), Done());
}

} // namespace keybearer
