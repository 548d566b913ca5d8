// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"
#include "app/scim/ScimClient.h"

namespace keybearer {

/// The change by the workspace's SCIM provisioning. Whether Intercom takes a new user name there is
/// not documented (facts 6): so it asks, previews, sends once and reads back.
class ScimRoute final : public EmailChangeRoute {
public:
    /// The HttpClient's base is the SCIM base URL; it must outlive the route.
    ScimRoute(HttpClient &http, SecretPtr token, qint64 timeout_ms);
    Route route() const override { return Route::Scim; }
    void prepare(const QString &from, const QString &to, QObject *context, Prepared then) override;
    void send(QObject *context, Sent then) override;
    /// The user's main address; NotFound before prepare() found the user, as after a restart.
    void readBack(QObject *context, ReadBack then) override;

private:
    void findUser(const ScimProvider &provider, QObject *context, Prepared then);
    Result<ChangePreview> preview(const ScimProvider &provider, const ScimUser &user);

    ScimClient m_client;
    QString m_from;
    QString m_to;
    std::optional<ScimChange> m_change;
};

} // namespace keybearer
