// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/PracticeWorkspace.h"

#include "app/practice/Engine.h"

namespace keybearer {

namespace {

/// Runs `work` on the thread of `engine` and waits for it: its turns take well under a millisecond.
template <class Work> void runThere(practice::Engine *engine, Work work)
{
    QMetaObject::invokeMethod(engine, work, Qt::BlockingQueuedConnection);
}

PracticeAddresses addressesOf(const practice::Engine &engine)
{
    const practice::Model &model = engine.model();
    PracticeAddresses addresses;
    addresses.api = QUrl(engine.apiUrl());
    addresses.scim = QUrl(engine.scimUrl());
    addresses.account = QUrl(engine.accountUrl());
    addresses.control = QUrl(engine.controlUrl());
    addresses.token = model.token;
    addresses.witnessToken = model.witnessToken;
    addresses.scimToken = model.scimToken;
    addresses.teammateId = model.teammate().id;
    addresses.workspaceId = model.workspaceId;
    return addresses;
}

} // namespace

QJsonObject PracticeAddresses::toJson() const
{
    return {{QStringLiteral("api_url"), api.toString()},
        {QStringLiteral("scim_url"), scim.toString()},
        {QStringLiteral("account_url"), account.toString()},
        {QStringLiteral("control_url"), control.toString()},
        {QStringLiteral("token"), QString::fromLatin1(token)},
        {QStringLiteral("witness_token"), QString::fromLatin1(witnessToken)},
        {QStringLiteral("scim_token"), QString::fromLatin1(scimToken)},
        {QStringLiteral("teammate_id"), teammateId}, {QStringLiteral("workspace_id"), workspaceId}};
}

PracticeWorkspace::PracticeWorkspace(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("practice"));
}

PracticeWorkspace::~PracticeWorkspace()
{
    stop();
}

Result<PracticeAddresses> PracticeWorkspace::start(quint16 port)
{
    stop();
    m_engine = new practice::Engine;
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
    bool opened = false;
    PracticeAddresses addresses;
    runThere(m_engine, [&] {
        opened = m_engine->open(port);
        addresses = addressesOf(*m_engine);
    });
    if (opened)
        return addresses;
    stop();
    Error error;
    error.kind = ErrorKind::Busy;
    error.subject = QString::number(port);
    return Unexpected(error);
}

void PracticeWorkspace::stop()
{
    if (!m_engine)
        return;
    m_thread.quit();
    m_thread.wait();
    m_engine = nullptr;
}

QJsonObject PracticeWorkspace::control(const QJsonObject &order)
{
    if (!m_engine)
        return {{QStringLiteral("error"), QStringLiteral("not running")}};
    QJsonObject result;
    runThere(m_engine, [&] { result = m_engine->control(order); });
    return result;
}

QJsonObject PracticeWorkspace::state() const
{
    if (!m_engine)
        return {{QStringLiteral("running"), false}};
    QJsonObject result;
    runThere(m_engine, [&] { result = m_engine->state(); });
    return result;
}

} // namespace keybearer
