// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Engine.h"

#include "app/practice/Orders.h"
#include "app/practice/StateView.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace keybearer::practice {

namespace {

/// 128 bits that no page in a browser can guess.
QString secretPath(const QString &rest)
{
    QString secret;
    for (int i = 0; i < 4; ++i)
        secret += QStringLiteral("%1").arg(
            QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return QLatin1Char('/') % secret % rest;
}

QJsonObject errorObject(const QString &fault)
{
    return {{QStringLiteral("error"), fault}};
}

} // namespace

Engine::Engine()
    : m_stage{Model::fresh(QDateTime::currentDateTimeUtc()), {}, {}, {}}
    , m_atStart(m_stage)
    , m_accountPath(secretPath(QStringLiteral("/a/apps/_/account")))
    , m_controlPath(secretPath(QStringLiteral("/control")))
    , m_rest(m_stage)
    , m_scim(m_stage)
    , m_account(m_stage, m_accountPath)
    , m_api([this](const Request &request) { return answerApi(request); }, this)
    , m_control([this](const Request &request) { return answerControl(request); }, this)
    , m_pipeline(this)
{
}

Engine::~Engine()
{
    m_pipeline.stop();
}

bool Engine::open(quint16 port)
{
    if (!m_api.open(port) || !m_control.open(0))
        return false;
    m_pipeline.start(QUrl(apiUrl()), m_stage.model.token);
    return true;
}

Answer Engine::answerApi(const Request &request)
{
    Answer answer;
    if (m_account.owns(request.path))
        answer = m_account.answer(request);
    else if (request.path.startsWith(ScimApi::root() + QLatin1Char('/')))
        answer = m_scim.answer(request, scimUrl());
    else
        answer = m_rest.answer(request);
    if (answer.later) {
        answer.later = [this, later = answer.later, run = m_run] {
            if (run != m_run)
                return;
            later();
            noticeEmail();
        };
    }
    noticeEmail();
    return answer;
}

Answer Engine::answerControl(const Request &request)
{
    Answer answer;
    if (request.path != m_controlPath)
        return textAnswer(404, QByteArrayLiteral("text/plain"), {});
    if (request.method == "GET") {
        answer = jsonAnswer(200, state());
    } else if (request.method == "POST") {
        const QJsonDocument order = QJsonDocument::fromJson(request.body);
        const QJsonObject result = order.isObject()
            ? control(order.object())
            : errorObject(QStringLiteral("not a JSON object"));
        answer = jsonAnswer(result.contains(QStringLiteral("error")) ? 400 : 200, result);
    } else {
        answer = jsonAnswer(405, errorObject(QStringLiteral("GET or POST")));
    }
    answer.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    return answer;
}

QJsonObject Engine::control(const QJsonObject &order)
{
    const QByteArray tokenBefore = m_stage.model.token;
    const QString fault = obey(order);
    if (!fault.isEmpty())
        return errorObject(fault);
    QJsonObject result = state();
    if (order.value(QStringLiteral("do")) == QStringLiteral("help"))
        result.insert(QStringLiteral("help"), Orders::table());
    if (m_stage.model.token != tokenBefore)
        result.insert(QStringLiteral("new_token"), QString::fromLatin1(m_stage.model.token));
    return result;
}

QString Engine::obey(const QJsonObject &order)
{
    const QString name = order.value(QStringLiteral("do")).toString();
    const int after_ms = order.value(QStringLiteral("after_ms")).toInt();
    const QString when = order.value(QStringLiteral("when")).toString();
    if (!Orders::knows(name))
        return Orders::unknown(name);
    QJsonObject bare = order;
    if (when == QLatin1String("email_changed")) {
        bare.remove(QStringLiteral("when"));
        m_whenEmailChanges.append(bare);
        return {};
    }
    if (!when.isEmpty())
        return QStringLiteral("wrong value: when");
    if (after_ms > 0) {
        bare.remove(QStringLiteral("after_ms"));
        QTimer::singleShot(after_ms, this, [this, bare, run = m_run] {
            if (run == m_run)
                obey(bare);
        });
        return {};
    }
    if (Orders::isEngines(name))
        return obeyEngine(name, order);
    const QString fault = Orders::apply(m_stage, order, QDateTime::currentDateTimeUtc());
    noticeEmail();
    return fault;
}

QString Engine::obeyEngine(const QString &name, const QJsonObject &order)
{
    if (name == QLatin1String("stop"))
        stopApi(order.value(QStringLiteral("ms")).toInt());
    else if (name == QLatin1String("start"))
        return startApi();
    else if (name == QLatin1String("pipeline"))
        return drivePipeline(order);
    else if (name == QLatin1String("reset"))
        reset();
    return {};
}

void Engine::reset()
{
    ++m_run;
    m_stage = m_atStart;
    m_whenEmailChanges.clear();
    m_seenEmailChanges = 0;
    m_rest.forgetRates();
    startApi();
    m_pipeline.start(QUrl(apiUrl()), m_stage.model.token);
}

void Engine::stopApi(int ms)
{
    m_api.shut();
    if (ms > 0) {
        QTimer::singleShot(ms, this, [this, run = m_run] {
            if (run == m_run)
                startApi();
        });
    }
}

QString Engine::startApi()
{
    if (m_api.isOpen() || m_api.open(m_api.port()))
        return {};
    return QStringLiteral("the port is taken");
}

QString Engine::drivePipeline(const QJsonObject &order)
{
    const int interval_ms = order.value(QStringLiteral("interval_ms")).toInt();
    if (interval_ms > 0)
        m_pipeline.setInterval(interval_ms);
    if (order.value(QStringLiteral("new_token")).toBool())
        m_pipeline.useToken(m_stage.model.token);
    m_pipeline.setPaused(!order.value(QStringLiteral("on")).toBool(true));
    return {};
}

void Engine::noticeEmail()
{
    if (m_stage.model.emailChanges == m_seenEmailChanges)
        return;
    m_seenEmailChanges = m_stage.model.emailChanges;
    const QList<QJsonObject> orders = std::exchange(m_whenEmailChanges, {});
    for (const QJsonObject &order : orders)
        obey(order);
}

QJsonObject Engine::state() const
{
    QJsonObject whole = describe(m_stage);
    whole.insert(QStringLiteral("running"), m_api.isOpen());
    whole.insert(QStringLiteral("pipeline"), m_pipeline.state());
    return whole;
}

} // namespace keybearer::practice
