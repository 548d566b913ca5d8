// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimClient.h"

#include "app/scim/ScimBase.h"
#include "app/scim/ScimError.h"
#include "app/scim/ScimSearch.h"

#include <tuple>

namespace keybearer {

namespace {

class Discovery final : public ScimJob {
public:
    Discovery(HttpClient &http, SecretPtr token, qint64 deadline_ms, QObject *context,
        ScimClient::Then<ScimProvider> then)
        : ScimJob(http, std::move(token), deadline_ms, context)
        , m_then(std::move(then))
    {
    }
    void start() { get(scimUrl(base(), QByteArrayLiteral("/ServiceProviderConfig"))); }

protected:
    void answered(const Exchange &exchange) override
    {
        if (m_provider)
            takeSchemas(exchange);
        else
            takeConfig(exchange);
    }

private:
    void takeConfig(const Exchange &exchange)
    {
        if (exchange.error || exchange.status != 200)
            return fail(scimErrorOf(exchange));
        const auto provider = parseServiceProviderConfig(exchange.body);
        if (!provider)
            return fail(provider.error());
        m_provider = *provider;
        get(scimUrl(base(), QByteArrayLiteral("/Schemas")));
    }

    /// Schemas only tell beforehand what the provider would say to the change, so an answer without
    /// them is no obstacle. No answer at all is.
    void takeSchemas(const Exchange &exchange)
    {
        if (exchange.error && exchange.error->kind != ErrorKind::TooLarge
            && exchange.error->kind != ErrorKind::Redirect)
            return fail(*exchange.error);
        if (!exchange.error && exchange.status == 200)
            std::ignore = parseSchemas(exchange.body, *m_provider);
        end(m_then, Result<ScimProvider>(*m_provider));
    }

    void fail(const Error &error) { end(m_then, Result<ScimProvider>(Unexpected(error))); }

    ScimClient::Then<ScimProvider> m_then;
    std::optional<ScimProvider> m_provider;
};

class UserReading final : public ScimJob {
public:
    UserReading(HttpClient &http, SecretPtr token, qint64 deadline_ms, const QString &id,
        QObject *context, ScimClient::Then<ScimUser> then)
        : ScimJob(http, std::move(token), deadline_ms, context)
        , m_id(id)
        , m_then(std::move(then))
    {
    }
    void start() { get(scimUserUrl(base(), m_id)); }

protected:
    void answered(const Exchange &exchange) override { end(m_then, read(exchange)); }

private:
    Result<ScimUser> read(const Exchange &exchange) const
    {
        if (exchange.error || exchange.status != 200)
            return Unexpected(scimErrorOf(exchange));
        auto user = parseScimUser(exchange.body);
        if (user && user->id != m_id)
            return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("id")));
        return user;
    }

    QString m_id;
    ScimClient::Then<ScimUser> m_then;
};

class ChangeSending final : public ScimJob {
public:
    ChangeSending(HttpClient &http, SecretPtr token, qint64 deadline_ms, const ScimChange &change,
        QObject *context, std::function<void(const ScimSent &)> then)
        : ScimJob(http, std::move(token), deadline_ms, context)
        , m_change(change)
        , m_then(std::move(then))
    {
    }

    void start()
    {
        HttpRequest request;
        request.method = m_change.method;
        request.url = m_change.url;
        request.body = m_change.body;
        request.isChange = true;
        if (!m_change.version.isEmpty())
            request.headers.append(HttpHeader{"If-Match", m_change.version});
        ask(std::move(request));
    }

protected:
    void answered(const Exchange &exchange) override
    {
        end(m_then, readScimSent(exchange, m_change.userId));
    }

private:
    ScimChange m_change;
    std::function<void(const ScimSent &)> m_then;
};

/// Statuses with which a server says that it did not do it. Of a 408 and the 5xx, which may come
/// from a machine in front or from half-way through, nobody knows.
bool saysNo(int status)
{
    return (status >= 400 && status < 500 && status != 408) || status == 501;
}

template <class Job> ScimJob *started(Job *job)
{
    job->start();
    return job;
}

} // namespace

ScimSent readScimSent(const Exchange &exchange, const QString &userId)
{
    ScimSent sent;
    sent.exchange = exchange;
    if (exchange.error && !exchange.left) {
        sent.kind = ScimSent::Kind::NotSent;
        sent.error = exchange.error;
        return sent;
    }
    const bool success = exchange.status >= 200 && exchange.status < 300;
    if (exchange.error || !success) {
        sent.error = scimErrorOf(exchange);
        if (!exchange.error && saysNo(exchange.status))
            sent.kind = ScimSent::Kind::Refused;
        return sent;
    }
    if (exchange.body.isEmpty()) {
        sent.kind = ScimSent::Kind::Accepted;
        return sent;
    }
    // A page of something in between also comes as a 200.
    const auto user = parseScimUser(exchange.body);
    if (user && user->id == userId) {
        sent.kind = ScimSent::Kind::Accepted;
        sent.user = *user;
    } else {
        sent.error = user ? Error::of(ErrorKind::Malformed, QStringLiteral("id")) : user.error();
    }
    return sent;
}

ScimClient::ScimClient(HttpClient &http, SecretPtr token, qint64 deadline_ms)
    : m_http(&http)
    , m_token(std::move(token))
    , m_deadline_ms(deadline_ms)
{
}

ScimJob *ScimClient::discover(QObject *context, Then<ScimProvider> then) const
{
    return started(new Discovery(*m_http, m_token, m_deadline_ms, context, std::move(then)));
}

ScimJob *ScimClient::findUser(const QString &email, QObject *context, Then<ScimUser> then) const
{
    return started(
        new ScimSearch(*m_http, m_token, m_deadline_ms, email, context, std::move(then)));
}

ScimJob *ScimClient::readUser(const QString &id, QObject *context, Then<ScimUser> then) const
{
    return started(new UserReading(*m_http, m_token, m_deadline_ms, id, context, std::move(then)));
}

Result<ScimChange> ScimClient::previewChange(
    const ScimProvider &provider, const ScimUser &user, const QString &newEmail) const
{
    return makeEmailChange(m_http->base(), provider, user, newEmail);
}

ScimJob *ScimClient::send(
    const ScimChange &change, QObject *context, std::function<void(const ScimSent &)> then) const
{
    return started(
        new ChangeSending(*m_http, m_token, m_deadline_ms, change, context, std::move(then)));
}

} // namespace keybearer
