// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/ScimRoute.h"

#include <QTimer>

namespace keybearer {

namespace {

SendResult resultOf(const ScimSent &sent)
{
    SendResult result;
    result.error = sent.error;
    result.status = sent.exchange.status;
    result.requestId = sent.exchange.requestId();
    switch (sent.kind) {
    case ScimSent::Kind::Accepted:
        result.kind = SendResult::Kind::Accepted;
        break;
    case ScimSent::Kind::Refused:
        result.kind = SendResult::Kind::Refused;
        break;
    case ScimSent::Kind::NotSent:
        result.kind = SendResult::Kind::NotSent;
        break;
    case ScimSent::Kind::OutcomeUnknown:
        result.kind = SendResult::Kind::Unknown;
        break;
    }
    return result;
}

} // namespace

ScimRoute::ScimRoute(HttpClient &http, SecretPtr token, qint64 timeout_ms)
    : m_client(http, std::move(token), timeout_ms)
{
}

void ScimRoute::prepare(const QString &from, const QString &to, QObject *context, Prepared then)
{
    m_from = from;
    m_to = to;
    m_change.reset();
    m_client.discover(
        context, [this, context, then = std::move(then)](const Result<ScimProvider> &provider) {
            if (provider)
                findUser(*provider, context, then);
            else
                then(Unexpected(provider.error()));
        });
}

void ScimRoute::findUser(const ScimProvider &provider, QObject *context, Prepared then)
{
    m_client.findUser(
        m_from, context, [this, provider, then = std::move(then)](const Result<ScimUser> &user) {
            then(user ? preview(provider, *user) : Result<ChangePreview>(Unexpected(user.error())));
        });
}

Result<ChangePreview> ScimRoute::preview(const ScimProvider &provider, const ScimUser &user)
{
    auto change = m_client.previewChange(provider, user, m_to);
    if (!change)
        return Unexpected(change.error());
    m_change = *std::move(change);
    ChangePreview preview;
    preview.route = Route::Scim;
    preview.emailFrom = m_from;
    preview.emailTo = m_to;
    preview.url = m_change->url;
    preview.method = m_change->method;
    preview.body = m_change->body;
    return preview;
}

void ScimRoute::send(QObject *context, Sent then)
{
    Q_ASSERT(m_change); // the flow confirms nothing that was not previewed
    m_client.send(*m_change, context,
        [then = std::move(then)](const ScimSent &sent) { then(resultOf(sent)); });
}

void ScimRoute::readBack(QObject *context, ReadBack then)
{
    if (!m_change) {
        QTimer::singleShot(0, context,
            [then = std::move(then)] { then(Unexpected(Error::of(ErrorKind::NotFound))); });
        return;
    }
    m_client.readUser(
        m_change->userId, context, [then = std::move(then)](const Result<ScimUser> &user) {
            then(user ? Result<QString>(user->address()) : Unexpected(user.error()));
        });
}

} // namespace keybearer
