// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Pipeline.h"

#include "app/practice/RestApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace keybearer::practice {

namespace {
constexpr int defaultInterval_ms = 500;
constexpr int patience_ms = 5000;
} // namespace

Pipeline::Pipeline(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_timer.setInterval(defaultInterval_ms);
    connect(&m_timer, &QTimer::timeout, this, &Pipeline::call);
}

void Pipeline::start(const QUrl &api, const QByteArray &token)
{
    stop();
    m_api = api;
    m_token = token;
    resetCounts();
    m_timer.start(defaultInterval_ms);
}

void Pipeline::stop()
{
    m_timer.stop();
    if (m_running) {
        m_running->disconnect(this);
        m_running->abort();
        m_running->deleteLater();
        m_running.clear();
    }
}

void Pipeline::setPaused(bool paused)
{
    if (paused == !m_timer.isActive())
        return;
    m_sinceGood.start(); // a pause is no gap
    if (paused)
        stop();
    else
        m_timer.start();
}

void Pipeline::resetCounts()
{
    m_sinceGood.start();
    m_longestGap_ms = 0;
    m_calls = 0;
    m_failures = 0;
    m_failuresInARow = 0;
    m_lastStatus = 0;
    m_lastCode.clear();
}

void Pipeline::call()
{
    if (m_running)
        return;
    QNetworkRequest request(m_api.resolved(QUrl(QStringLiteral("/tickets"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Intercom-Version", "2.16");
    request.setRawHeader("User-Agent", RestApi::pipelineAgent());
    request.setTransferTimeout(patience_ms);
    const QJsonObject order{{QStringLiteral("ticket_type_id"), QStringLiteral("5")},
        {QStringLiteral("contacts"),
            QJsonArray{
                QJsonObject{{QStringLiteral("external_id"), QStringLiteral("buyer-1001")}}}}};
    QNetworkReply *reply =
        m_network.post(request, QJsonDocument(order).toJson(QJsonDocument::Compact));
    m_running = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { answered(reply); });
}

void Pipeline::answered(QNetworkReply *reply)
{
    reply->deleteLater();
    m_running.clear();
    ++m_calls;
    m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject body =
        QJsonDocument::fromJson(reply->isOpen() ? reply->readAll() : QByteArray()).object();
    m_lastCode = body.value(QStringLiteral("errors"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("code"))
                     .toString();
    const bool good = reply->error() == QNetworkReply::NoError
        && body.value(QStringLiteral("type")) == QStringLiteral("ticket");
    if (good) {
        m_longestGap_ms = qMax(m_longestGap_ms, m_sinceGood.restart());
        m_failuresInARow = 0;
    } else {
        ++m_failures;
        ++m_failuresInARow;
    }
}

QJsonObject Pipeline::state() const
{
    return {{QStringLiteral("running"), m_timer.isActive()}, {QStringLiteral("calls"), m_calls},
        {QStringLiteral("failures"), m_failures},
        {QStringLiteral("failures_in_a_row"), m_failuresInARow},
        {QStringLiteral("longest_gap_ms"), longestGap_ms()},
        {QStringLiteral("last_status"), m_lastStatus}, {QStringLiteral("last_code"), m_lastCode}};
}

qint64 Pipeline::longestGap_ms() const
{
    const qint64 running = m_timer.isActive() ? m_sinceGood.elapsed() : 0;
    return qMax(m_longestGap_ms, running);
}

} // namespace keybearer::practice
