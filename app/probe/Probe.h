// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intercom/IntercomClient.h"

#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace keybearer {

/// One row of the permission matrix: Intercom's permission and the harmless call that shows whether
/// the token has it (facts 5.3). Rows without a harmless call are listed and never sent.
struct Probe {
    QString key; ///< stable: for --need, settings and records; `identify`, `read_admins`, …
    QByteArray method; ///< GET, or POST for a search that matches nothing
    QString path; ///< `{admin_id}` stands for the id that /me told
    QUrlQuery query;
    QByteArray body;
    QString listKey; ///< the key an answer of the right shape has: `id` of one object, else a list
    QString absentCode; ///< of the path's own 404, which says that the permission passed
    bool core = false; ///< counts when the user named no permissions
    bool countable = true; ///< false: never counts (IP allowlist, writes)
    bool testable = true; ///< false: there is no harmless call
    bool alsoWrites = false; ///< the permission is for more than what its probe shows
    bool onDemand = false; ///< sent only when it counts: its evidence is weak
};

enum class ProbeOutcome { Allowed, Refused, Unavailable, Unknown, NotTested };
QLatin1String outcomeName(ProbeOutcome outcome); ///< `allowed`, `not_tested`, …

struct PlannedProbe {
    Probe probe;
    bool needed = false;
};

/// Which probes are run and which of them count. `identify` always counts: without it nobody can
/// say whose token it is. No row keeps a person's data: it searches for nothing, asks for what
/// can't exist, or looks at the shape of a list and drops it.
class ProbePlan {
public:
    /// Every permission known, reads first; `needed` empty means the core rows. Unknown keys, and
    /// keys that can never count, are WrongUsage (subject: the key). `nowUtc` bounds the searches
    /// so that they match nothing.
    static Result<ProbePlan> make(const QStringList &needed, const QDateTime &nowUtc);
    static QStringList keys();

    const QList<PlannedProbe> &rows() const & { return m_rows; }
    QList<PlannedProbe> rows() && { return std::move(m_rows); }
    QStringList needed() const;
    /// Whether a run sends this row.
    static bool isSent(const PlannedProbe &row)
    {
        return row.probe.testable && (row.needed || !row.probe.onDemand);
    }

private:
    QList<PlannedProbe> m_rows;
};

struct ProbeResult {
    Probe probe;
    bool needed = false;
    ProbeOutcome outcome = ProbeOutcome::NotTested;
    Answer answer; ///< meaningless when not tested
    Exchange exchange;
};

/// Everything one run of the plan found out.
struct ProbeReport {
    QString fingerprint;
    QByteArray apiVersion;
    QUrl apiUrl;
    QDateTime startedAt; ///< UTC
    double duration_ms = 0;
    std::optional<Teammate> teammate; ///< from /me, only when its shape was right
    Answer identity;
    Exchange identityExchange;
    bool regionChosen = false; ///< by a person: no other region's host was asked
    bool identityChanged = false; ///< two readings of /me named another teammate or workspace
    std::optional<Answer> control; ///< nothing when no control was sent
    Exchange controlExchange;
    QList<ProbeResult> rows; ///< in the plan's order, identity included
    RateLimit rateLimit; ///< the newest told

    const ProbeResult *row(const QString &key) const;
};

/// Whether a 2xx body is what the probe's path promises.
bool hasShape(const Probe &probe, const QByteArray &body);
/// The outcome of one row from its answer.
ProbeOutcome outcomeOf(const Probe &probe, const Answer &answer);
/// Both, from what came back. The body of a good answer is not kept: only its shape was wanted.
ProbeResult readRow(const PlannedProbe &row, const Exchange &exchange);

/// The same evidence with other rows that count, by the rule of ProbePlan::make(). A row that was
/// not sent because nothing needed it (onDemand) counts only from the next run on.
ProbeReport withNeeded(ProbeReport report, const QStringList &needed);

/// What differs between two runs of the same plan.
struct Comparison {
    bool sameFingerprint = false;
    /// Nothing when either side could not be identified, or they were measured at two API bases.
    std::optional<bool> sameTeammate;
    std::optional<bool> sameWorkspace;
    QString emailBefore; ///< empty when unknown
    QString emailAfter;
    QStringList permissionsLost; ///< keys: allowed before, refused or unavailable after
    QStringList permissionsGained;
    QStringList permissionsUnknown; ///< allowed before, not known after
};
Comparison compare(const ProbeReport &before, const ProbeReport &after);

} // namespace keybearer
