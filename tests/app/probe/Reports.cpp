// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/probe/Reports.h"

#include "tests/app/intercom/Exchanges.h"

namespace keybearer::test {

Exchange goodAnswerTo(const Probe &probe)
{
    if (!probe.absentCode.isEmpty())
        return withRate(refused(404, probe.absentCode.toLatin1().constData(), "Not found"));
    const QByteArray value = probe.listKey == QLatin1String("id") ? "\"7\"" : "[]";
    return withRate(answered(200, "{\"" + probe.listKey.toLatin1() + "\":" + value + '}'));
}

Exchange goodMe()
{
    return withRate(answered(200, meBody()));
}

Exchange badToken()
{
    return refused(401, "unauthorized", "Access Token Invalid");
}

Situation fine()
{
    return {goodMe(), {}, {}, badToken(), {}};
}

Situation withIdentity(const Exchange &identity)
{
    Situation situation = fine();
    situation.identity = identity;
    return situation;
}

ProbeReport reportOf(const Situation &situation)
{
    ProbeReport report;
    report.fingerprint = QStringLiteral("0123456789abcdef");
    report.apiUrl = situation.identity.url.adjusted(QUrl::RemovePath);
    report.identityChanged = situation.identityChanged;
    const auto me = parseMe(situation.identity.body);
    report.identity = readAnswer(situation.identity, me.has_value());
    if (report.identity.cause == Cause::Ok)
        report.teammate = *me;
    if (situation.control)
        report.control =
            readAnswer(*situation.control, parseMe(situation.control->body).has_value());
    const auto plan = ProbePlan::make(situation.needed, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    for (const PlannedProbe &row : plan->rows()) {
        const bool canned = situation.others.status != 0 || situation.others.error;
        const Exchange usual = canned ? situation.others : goodAnswerTo(row.probe);
        if (row.probe.key == QLatin1String("identify"))
            report.rows.append(readRow(row, situation.identity));
        else if (ProbePlan::isSent(row))
            report.rows.append(readRow(row, situation.rows.value(row.probe.key, usual)));
        else
            report.rows.append({row.probe, row.needed, ProbeOutcome::NotTested, {}, {}});
    }
    return report;
}

} // namespace keybearer::test
