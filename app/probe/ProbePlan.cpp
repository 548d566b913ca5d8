// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/Probe.h"

#include <algorithm>

namespace keybearer {
namespace {

Probe read(const char *key, const char *permission, const char *path, const char *listKey)
{
    Probe probe;
    probe.key = QString::fromLatin1(key);
    probe.permission = QString::fromLatin1(permission);
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
Probe untestable(const char *key, const char *permission)
{
    Probe probe;
    probe.key = QString::fromLatin1(key);
    probe.permission = QString::fromLatin1(permission);
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
        core(search(read("list_users_companies", "Read and list users and companies",
                        "/contacts/search", "data"),
            future_s)),
        absent(read("read_one_user_company", "Read one user and one company",
                   "/contacts/000000000000000000000000", "id"),
            "not_found"),
        core(read("read_tags", "Read tags", "/tags", "data")),
        core(search(read("read_conversations", "Read conversations", "/conversations/search",
                        "conversations"),
            future_s)),
        core(search(read("read_tickets", "Read tickets", "/tickets/search", "tickets"), future_s)),
        onDemand(absent(withQuery(read("read_events", "Read events", "/events", "events"), nobody),
            "not_found")),
        withQuery(read("read_data_attributes", "Read data attributes", "/data_attributes", "data"),
            contacts),
    };
}

QList<Probe> workspaceReads()
{
    const QUrlQuery one{{QStringLiteral("per_page"), QStringLiteral("1")}};
    Probe allowlist = read("ip_allowlist", "Manage IP allowlist", "/ip_allowlist", "ip_allowlist");
    allowlist.countable = false;
    allowlist.alsoWrites = true;
    Probe aiContent =
        read("read_ai_content", "Read and write AI content", "/ai/content_import_sources", "data");
    aiContent.alsoWrites = true;
    return {
        read("read_articles", "Read and List articles", "/help_center/collections", "data"),
        read("read_news", "Read and list news items and newsfeeds", "/news/newsfeeds", "data"),
        onDemand(read("read_content_data", "Read content data", "/subscription_types", "data")),
        aiContent,
        withQuery(
            read("read_data_connectors", "Read data connectors", "/data_connectors", "data"), one),
        onDemand(absent(
            read("read_jobs", "Read status of jobs", "/jobs/status/keybearer-no-such-job", "id"),
            "job_not_found")),
        allowlist,
        onDemand(read("teams", "Read teams", "/teams", "teams")),
    };
}

/// Labels of facts 5.2.
QList<Probe> writes()
{
    return {
        untestable("write_users_companies", "Write users and companies"),
        untestable("read_write_users", "Read and write users"),
        untestable("write_tags", "Write tags"),
        untestable("write_conversations", "Write conversations"),
        untestable("delete_conversations", "Delete conversations and metrics"),
        untestable("write_tickets", "Write tickets"),
        untestable("write_events", "Write events"),
        untestable("write_data_attributes", "Write data attributes"),
        untestable("custom_objects", "Read and write custom object instances"),
        untestable("update_admins", "Update admins"),
        untestable("write_articles", "Read and Write Articles"),
        untestable("write_news", "Read and Write news items and newsfeeds"),
        untestable("write_data_connectors", "Read and write data connectors"),
        untestable("export_message_data", "Export message data"),
        untestable("export_content_data", "Export content data"),
        untestable("phone_call_redirects", "Create phone call redirects"),
    };
}

QList<Probe> allProbes(const QDateTime &nowUtc)
{
    // A clock that is years slow must not turn a search for nothing into one for everybody.
    constexpr qint64 year2033_s = 2'000'000'000;
    const qint64 now_s = nowUtc.toSecsSinceEpoch();
    const QUrlQuery recent{{QStringLiteral("created_at_after"), QString::number(now_s - 60)}};
    QList<Probe> probes{
        core(read("identify", "Identify itself", "/me", "id")),
        core(read("read_admins", "Read admins", "/admins", "admins")),
        read("read_one_admin", "Read one admin", "/admins/{admin_id}", "id"),
        withQuery(read("read_admin_activity_logs", "Read admin activity logs",
                      "/admins/activity_logs", "activity_logs"),
            recent),
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
