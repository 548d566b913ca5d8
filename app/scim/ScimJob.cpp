// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimJob.h"

#include "app/base/Log.h"
#include "app/scim/ScimGuard.h"

namespace keybearer {

ScimJob::ScimJob(HttpClient &http, SecretPtr token, qint64 deadline_ms, QObject *context)
    : QObject(context)
    , m_http(http)
    , m_token(std::move(token))
    , m_deadline_ms(deadline_ms)
{
}

ScimJob::~ScimJob()
{
    delete m_current;
}

void ScimJob::cancel()
{
    if (m_current)
        m_current->cancel();
}

void ScimJob::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    ask(std::move(request));
}

void ScimJob::ask(HttpRequest request)
{
    request.headers.append(HttpHeader{"Accept", "application/scim+json, application/json"});
    if (!request.body.isEmpty())
        request.headers.append(HttpHeader{"Content-Type", "application/scim+json"});
    request.token = m_token;
    request.deadline_ms = m_deadline_ms;
    const auto allowed = guardScimRequest(m_http.base(), request);
    if (!allowed) {
        refuse(request, allowed.error());
        return;
    }
    m_current = m_http.send(request);
    connect(m_current, &HttpJob::finished, this, [this](const Exchange &exchange) {
        m_current = nullptr; // it deletes itself
        answered(exchange);
    });
}

void ScimJob::refuse(const HttpRequest &request, const Error &error)
{
    qCWarning(log::scim) << "not sent:" << error.subject;
    Exchange exchange;
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.error = error;
    QMetaObject::invokeMethod(
        this, [this, exchange] { answered(exchange); }, Qt::QueuedConnection);
}

} // namespace keybearer
