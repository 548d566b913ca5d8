// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/DomainMail.h"
#include "app/handover/EmailChangeRoute.h"

namespace keybearer {

/// Looks at everything that can be known before a change: who the token belongs to, whether the new
/// address is free and can receive mail, whether the route is open. Sends reads only. Ends exactly
/// once. What it works with must outlive it. GUI thread only.
class Preflight final : public QObject {
    Q_OBJECT

public:
    struct Findings {
        std::optional<Teammate> teammate; ///< nothing when /me could not be read
        QList<Finding> list; ///< without the answered questions
        std::optional<ChangePreview> preview;
        std::optional<Error> problem; ///< why there is no preview
    };

    Preflight(IntercomClient client, EmailChangeRoute &route, DomainMail &domainMail,
        const HandoverDraft &draft, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const keybearer::Preflight::Findings &findings);

private:
    void onIdentified(const Called<Teammate> &called);
    void onAdmins(const Called<QList<Teammate>> &called);
    void onMailAnswer(MailAnswer answer);
    void onPrepared(const Result<ChangePreview> &preview);
    void lookAtAddress();
    void add(Finding::Subject subject, Finding::Level level, const QString &datum = {});
    void oneDone();

    IntercomClient m_client;
    EmailChangeRoute &m_route;
    DomainMail &m_domainMail;
    HandoverDraft m_draft;
    Findings m_findings;
    int m_open = 0;
};

/// WrongUsage when the draft can't be a handover at all: no address (subject: what was typed), an
/// unknown permission (subject: its key), SCIM without its URL or token (subject: `scim`).
Result<Done> lookAtDraft(const HandoverDraft &draft, const QDateTime &nowUtc);

/// The questions' findings, in their order: what a reply means depends on the route.
QList<Finding> findingsFromReplies(Route route, const QMap<Question, Reply> &replies);

} // namespace keybearer
