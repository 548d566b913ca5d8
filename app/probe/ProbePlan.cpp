// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/Probe.h"

#include <algorithm>

namespace keybearer {
namespace {

Probe read(const char *key, const char *path, const char *listKey)
{
    Probe probe;
    probe.key = QString::fromLatin1(key);
    probe.method = "GET";
    probe.path = QString::fromLatin1(path);
    probe.listKey = QString::fromLatin1(listKey);
    return probe;
}

Probe core(Probe probe)
{
    probe.core = true;
    return probe;
}

Probe onDemand(Probe probe)
{
    probe.onDemand = true;
    return probe;
}

Probe withQuery(Probe probe, const QUrlQuery &query)
{
    probe.query = query;
    return probe;
}

/// Asks for what can't exist; this 404 of the path's own says that the permission passed
/// (facts 5.3).
Probe absent(Probe probe, const char *code)
{
    probe.absentCode = QString::fromLatin1(code);
    return probe;
}

/// A search for what was created after a moment that has not come yet.
Probe search(Probe probe, qint64 after_s)
{
    probe.method = "POST";
    probe.body = R"({"query":{"field":"created_at","operator":">","value":)"
        + QByteArray::number(after_s) + R"(},"pagination":{"per_page":1}})";
    return probe;
}

/// Intercom has no call that shows a permission to write without writing.
Probe untestable(const char *key)
{
    Probe probe;
    probe.key = QString::fromLatin1(key);
    probe.countable = false;
    probe.testable = false;
    return probe;
}

QList<Probe> peopleReads(qint64 future_s)
{
    const QUrlQuery nobody{{QStringLiteral("type"), QStringLiteral("user")},
        {QStringLiteral("user_id"), QStringLiteral("keybearer-no-such-user")}};
    const QUrlQuery contacts{{QStringLiteral("model"), QStringLiteral("contact")}};
    return {
        core(search(read("list_users_companies", "/contacts/search", "data"), future_s)),
        absent(
            read("read_one_user_company", "/contacts/000000000000000000000000", "id"), "not_found"),
        core(read("read_tags", "/tags", "data")),
        core(
            search(read("read_conversations", "/conversations/search", "conversations"), future_s)),
        core(search(read("read_tickets", "/tickets/search", "tickets"), future_s)),
        onDemand(absent(withQuery(read("read_events", "/events", "events"), nobody), "not_found")),
        withQuery(read("read_data_attributes", "/data_attributes", "data"), contacts),
    };
}

QList<Probe> workspaceReads()
{
    const QUrlQuery one{{QStringLiteral("per_page"), QStringLiteral("1")}};
    Probe allowlist = read("ip_allowlist", "/ip_allowlist", "ip_allowlist");
    allowlist.countable = false;
    allowlist.alsoWrites = true;
    Probe aiContent = read("read_ai_content", "/ai/content_import_sources", "data");
    aiContent.alsoWrites = true;
    return {
        read("read_articles", "/help_center/collections", "data"),
        read("read_news", "/news/newsfeeds", "data"),
        onDemand(read("read_content_data", "/subscription_types", "data")),
        aiContent,
        withQuery(read("read_data_connectors", "/data_connectors", "data"), one),
        onDemand(
            absent(read("read_jobs", "/jobs/status/keybearer-no-such-job", "id"), "job_not_found")),
        allowlist,
        onDemand(read("teams", "/teams", "teams")),
    };
}

/// Permissions of facts 5.2.
QList<Probe> writes()
{
    return {
        untestable("write_users_companies"),
        untestable("read_write_users"),
        untestable("write_tags"),
        untestable("write_conversations"),
        untestable("delete_conversations"),
        untestable("write_tickets"),
        untestable("write_events"),
        untestable("write_data_attributes"),
        untestable("custom_objects"),
        untestable("update_admins"),
        untestable("write_articles"),
        untestable("write_news"),
        untestable("write_data_connectors"),
        untestable("export_message_data"),
        untestable("export_content_data"),
        untestable("phone_call_redirects"),
    };
}

QList<Probe> allProbes(const QDateTime &nowUtc)
{
    // A clock that is years slow must not turn a search for nothing into one for everybody.
    constexpr qint64 year2033_s = 2'000'000'000;
    const qint64 now_s = nowUtc.toSecsSinceEpoch();
    const QUrlQuery recent{{QStringLiteral("created_at_after"), QString::number(now_s - 60)}};
    QList<Probe> probes{
        core(read("identify", "/me", "id")),
        core(read("read_admins", "/admins", "admins")),
        read("read_one_admin", "/admins/{admin_id}", "id"),
        withQuery(
            read("read_admin_activity_logs", "/admins/activity_logs", "activity_logs"), recent),
    };
    probes += peopleReads(qMax(nowUtc.addYears(1).toSecsSinceEpoch(), year2033_s));
    probes += workspaceReads();
    probes += writes();
    return probes;
}

bool contains(const QList<Probe> &probes, const QString &key)
{
    return std::any_of(probes.begin(), probes.end(),
        [&key](const Probe &probe) { return probe.key == key && probe.countable; });
}

} // namespace

Result<ProbePlan> ProbePlan::make(const QStringList &needed, const QDateTime &nowUtc)
{
    const QList<Probe> probes = allProbes(nowUtc);
    for (const QString &key : needed) {
        if (!contains(probes, key))
            return Unexpected(Error::of(ErrorKind::WrongUsage, key));
    }
    ProbePlan plan;
    for (const Probe &probe : probes) {
        const bool identity = probe.key == QLatin1String("identify");
        const bool ticked = needed.isEmpty() ? probe.core : needed.contains(probe.key);
        plan.m_rows.append({probe, identity || ticked});
    }
    return plan;
}

QStringList ProbePlan::keys()
{
    QStringList keys;
    for (const Probe &probe : allProbes(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)))
        keys.append(probe.key);
    return keys;
}

QStringList ProbePlan::needed() const
{
    QStringList keys;
    for (const PlannedProbe &row : m_rows) {
        if (row.needed)
            keys.append(row.probe.key);
    }
    return keys;
}

} // namespace keybearer
