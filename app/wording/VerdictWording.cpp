// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/CauseTexts.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QLocale>

#include <algorithm>

namespace keybearer {
namespace {

QString headline(TokenState state, bool local)
{
    switch (state) {
    case TokenState::Alive:
        return local ? Wording::tr("This token works on a local server.")
                     : Wording::tr("This token works.");
    case TokenState::Limited:
        return local ? Wording::tr(
                   "This token works on a local server, but not for everything it needs to do.")
                     : Wording::tr("This token works, but not for everything it needs to do.");
    case TokenState::Dead:
        return local ? Wording::tr("A local server does not accept this token.")
                     : Wording::tr("Intercom does not accept this token.");
    case TokenState::Blocked:
        return local ? Wording::tr("Something keeps this token from working on a local server.")
                     : Wording::tr("Something keeps this token from working.");
    case TokenState::Unknown:
        return local ? Wording::tr("It is not known whether this token works on a local server.")
                     : Wording::tr("It is not known whether this token works.");
    }
    return {};
}

QString acceptedAs(const ProbeReport &report, bool local)
{
    if (!report.teammate || report.teammate->name.isEmpty())
        return local ? Wording::tr("The local server accepted it.")
                     : Wording::tr("Intercom accepted it.");
    return (local ? Wording::tr("The local server accepted it as %1.")
                  : Wording::tr("Intercom accepted it as %1."))
        .arg(report.teammate->name);
}

QString labels(const QStringList &keys)
{
    QStringList labelled;
    for (const QString &key : keys)
        labelled.append(permissionLabel(key));
    return QLocale().createSeparatedList(labelled);
}

/// Nobody ticked anything: what counts is Keybearer's own choice.
bool isUsualChoice(const ProbeReport &report)
{
    return std::all_of(report.rows.begin(), report.rows.end(), [](const ProbeResult &row) {
        return row.needed == row.probe.core || row.probe.key == QLatin1String("identify");
    });
}

QString neededRefused(const Verdict &verdict, const ProbeReport &report)
{
    if (verdict.refusedNeeded.isEmpty())
        return {};
    const int count = static_cast<int>(verdict.refusedNeeded.size());
    return (isUsualChoice(report)
            ? Wording::tr(
                "%Ln permission(s) that pipelines usually need did not pass: %1.", nullptr, count)
            : Wording::tr(
                "%Ln permission(s) that your pipeline needs did not pass: %1.", nullptr, count))
        .arg(labels(verdict.refusedNeeded));
}

int refusedNotNeeded(const ProbeReport &report)
{
    int count = 0;
    for (const ProbeResult &row : report.rows)
        count += !row.needed && row.outcome == ProbeOutcome::Refused ? 1 : 0;
    return count;
}

QString everythingNeeded(const ProbeReport &report)
{
    const int count = refusedNotNeeded(report);
    if (isUsualChoice(report)) {
        const QString all = Wording::tr("Every permission that pipelines usually need is allowed.");
        return count == 0
            ? all
            : sentences({all,
                Wording::tr("%Ln other(s) are refused: see whether your pipeline needs "
                            "them.",
                    nullptr, count)});
    }
    if (count == 0)
        return Wording::tr("Every permission your pipeline needs is allowed.");
    return Wording::tr(
        "Every permission your pipeline needs is allowed; %Ln more is refused and not "
        "needed.",
        nullptr, count);
}

/// A token of another region might get the same answer here (facts 1.1).
QString onlyThisRegion(const Verdict &verdict, const ProbeReport &report)
{
    const bool elsewhere =
        verdict.cause == Cause::TokenInvalid || verdict.cause == Cause::TokenNotFound;
    if (!report.regionChosen || !elsewhere)
        return {};
    return Wording::tr("Only %1 was asked. If the workspace may be in another region, test again "
                       "without choosing one.")
        .arg(report.apiUrl.host());
}

QString crossCheck(ControlOutcome control)
{
    switch (control) {
    case ControlOutcome::Refused:
        return Wording::tr(
            "A made-up token was refused at the same moment, so the answer is real.");
    case ControlOutcome::Accepted:
        return Wording::tr("A made-up token was accepted as well, so the answer proves nothing.");
    case ControlOutcome::Unanswered:
        return Wording::tr("The same call with a made-up token got no clear answer this time.");
    }
    return {};
}

} // namespace

Said say(const Verdict &verdict, const ProbeReport &report)
{
    const bool local = verdict.localServer;
    const CauseText &text = causeText(verdict.cause);
    const QString means = translated(local ? text.local : text.intercom);
    const QString next = translated(text.next);
    switch (verdict.state) {
    case TokenState::Alive:
        if (verdict.cause != Cause::Ok)
            break;
        return {headline(verdict.state, local),
            sentences(
                {acceptedAs(report, local), everythingNeeded(report), crossCheck(verdict.control)}),
            next};
    case TokenState::Limited: {
        const bool byScope =
            verdict.cause == Cause::ScopeRefused && !verdict.refusedNeeded.isEmpty();
        const QString why = byScope ? acceptedAs(report, local) : means;
        return {
            headline(verdict.state, local), sentences({why, neededRefused(verdict, report)}), next};
    }
    case TokenState::Dead:
        return {headline(verdict.state, local),
            sentences({means, crossCheck(verdict.control), onlyThisRegion(verdict, report)}), next};
    case TokenState::Blocked:
    case TokenState::Unknown:
        break;
    }
    return {headline(verdict.state, local), means, next};
}

} // namespace keybearer
