// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/AccountPage.h"
#include "app/practice/Door.h"
#include "app/practice/Pipeline.h"
#include "app/practice/RestApi.h"
#include "app/practice/ScimApi.h"

#include <memory>

namespace keybearer::practice {

/// One running practice workspace: the stage, its two doors (the API's, with SCIM and the account
/// page; and the control's, which stays open when the API is stopped), the pipeline. Made, used and
/// destroyed on its own thread.
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine();
    ~Engine() override;

    /// Port 0 takes a free one.
    bool open(quint16 port);

    QJsonObject control(const QJsonObject &order);
    QJsonObject state() const;

    const Model &model() const { return m_stage.model; }
    QString apiUrl() const { return m_api.origin(); }
    QString scimUrl() const { return m_api.origin() + ScimApi::root(); }
    QString accountUrl() const { return m_api.origin() + m_accountPath; }
    QString controlUrl() const { return m_control.origin() + m_controlPath; }

private:
    Answer answerApi(const Request &request);
    Answer answerControl(const Request &request);
    /// What is wrong with the order, or nothing.
    QString obey(const QJsonObject &order);
    QString obeyEngine(const QString &name, const QJsonObject &order);
    void reset();
    void stopApi(int ms);
    QString startApi();
    QString drivePipeline(const QJsonObject &order);
    /// Runs the orders that wait for a change of the email, if there was one.
    void noticeEmail();

    Stage m_stage;
    Stage m_atStart;
    QString m_accountPath;
    QString m_controlPath;
    RestApi m_rest;
    ScimApi m_scim;
    AccountPage m_account;
    Door m_api;
    Door m_control;
    Pipeline m_pipeline;
    QList<QJsonObject> m_whenEmailChanges;
    int m_seenEmailChanges = 0;
    int m_run = 0; // one more at each reset: what was put off before it is void
};

} // namespace keybearer::practice
