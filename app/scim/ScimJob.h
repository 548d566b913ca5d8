// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpClient.h"

#include <QPointer>

#include <utility>

namespace keybearer {

/// One SCIM operation of one or more requests. Lives as a child of its caller's context: when that
/// dies, the request under way is dropped and nobody is told. Otherwise it ends exactly once,
/// later, and deletes itself. Every request leaves through ask(), and so through the guard: there
/// is no other way out of this room.
class ScimJob : public QObject {
    Q_OBJECT

public:
    ~ScimJob() override;
    /// Ends the operation with ErrorKind::Cancelled; a change that has left, with OutcomeUnknown.
    void cancel();

protected:
    ScimJob(HttpClient &http, SecretPtr token, qint64 deadline_ms, QObject *context);

    /// Sends one request; answered() comes once, later, also when the guard refuses it.
    void ask(HttpRequest request);
    void get(const QUrl &url);
    virtual void answered(const Exchange &exchange) = 0;
    /// The last thing a job does: the caller may delete its context, and so the job, while it is
    /// told.
    template <class Then, class Value> void end(Then &then, const Value &value)
    {
        deleteLater();
        std::exchange(then, nullptr)(value);
    }
    QUrl base() const { return m_http.base(); }

private:
    void refuse(const HttpRequest &request, const Error &error);

    HttpClient &m_http;
    SecretPtr m_token;
    qint64 m_deadline_ms;
    QPointer<HttpJob> m_current;
};

} // namespace keybearer
