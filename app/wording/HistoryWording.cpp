// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/HistoryWording.h"

#include "app/base/EnumName.h"
#include "app/diagnosis/Verdict.h"
#include "app/wording/CauseTexts.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QLocale>

namespace keybearer {
namespace {

struct KindText {
    const char *kind;
    const char *title;
    const char *sentence; ///< `%1` is the datum
    const char *datum; ///< the member that it stands in
};

constexpr std::array<KindText, 20> kinds{{
    {"check", QT_TRANSLATE_NOOP("Wording", "Test"), "", ""},
    {"hour", QT_TRANSLATE_NOOP("Wording", "Tests of an hour"), "", ""},
    {"verdict", QT_TRANSLATE_NOOP("Wording", "New result"),
        QT_TRANSLATE_NOOP("Wording", "From here on, tests had this result."), ""},
    {"draft", QT_TRANSLATE_NOOP("Wording", "Handover prepared"),
        QT_TRANSLATE_NOOP("Wording", "A handover to %1 was prepared."), "email_to"},
    {"preflight", QT_TRANSLATE_NOOP("Wording", "Checked before the change"),
        QT_TRANSLATE_NOOP(
            "Wording", "Before the change, Keybearer checked what could go wrong for %1."),
        "email_from"},
    {"baseline", QT_TRANSLATE_NOOP("Wording", "Baseline"),
        QT_TRANSLATE_NOOP("Wording", "The token was tested before the change."), ""},
    {"intent", QT_TRANSLATE_NOOP("Wording", "Change written down"),
        QT_TRANSLATE_NOOP("Wording", "The change to %1 was written down before anything was sent."),
        "email_to"},
    {"sent", QT_TRANSLATE_NOOP("Wording", "Sending the change"),
        QT_TRANSLATE_NOOP("Wording", "What came of sending the change: %1."), "result"},
    {"canary", QT_TRANSLATE_NOOP("Wording", "Live test"),
        QT_TRANSLATE_NOOP("Wording", "The token was tried during the handover."), ""},
    {"email_seen", QT_TRANSLATE_NOOP("Wording", "Email read"),
        QT_TRANSLATE_NOOP("Wording", "The email was read back as %1."), "email"},
    {"proof", QT_TRANSLATE_NOOP("Wording", "Proof"),
        QT_TRANSLATE_NOOP("Wording", "The token was tested again after the change."), ""},
    {"checkpoint", QT_TRANSLATE_NOOP("Wording", "Follow-up"),
        QT_TRANSLATE_NOOP("Wording", "The token was tested again after a step: %1."), "checkpoint"},
    {"outcome", QT_TRANSLATE_NOOP("Wording", "Outcome"),
        QT_TRANSLATE_NOOP("Wording", "What came of the change of the email: %1."), "outcome"},
    {"other_accepted", QT_TRANSLATE_NOOP("Wording", "Other address accepted"),
        QT_TRANSLATE_NOOP("Wording", "A person accepted %1 as the new address."), "email_to"},
    {"back_ended", QT_TRANSLATE_NOOP("Wording", "Not changed back"),
        QT_TRANSLATE_NOOP("Wording", "The change back was given up, or nothing came of it."), ""},
    {"waiting_again", QT_TRANSLATE_NOOP("Wording", "Waiting again"),
        QT_TRANSLATE_NOOP("Wording", "The email was not changed yet, and is waited for again."),
        ""},
    {"log_seen", QT_TRANSLATE_NOOP("Wording", "Seen in the activity log"),
        QT_TRANSLATE_NOOP("Wording", "The workspace's activity log showed a step: %1."), "event"},
    {"ticked", QT_TRANSLATE_NOOP("Wording", "A person's word"),
        QT_TRANSLATE_NOOP("Wording", "A person said that this was done: %1."), "what"},
    {"resumed", QT_TRANSLATE_NOOP("Wording", "Handover reopened"),
        QT_TRANSLATE_NOOP("Wording", "The handover was continued."), ""},
    {"closed", QT_TRANSLATE_NOOP("Wording", "Handover closed"),
        QT_TRANSLATE_NOOP("Wording", "The handover was closed."), ""},
}};

struct DatumText {
    const char *datum = ""; ///< as the journal names it
    const char *text = "";
    const char *kind = ""; ///< the one in which it is called so; empty for all
};

constexpr std::array data{
    DatumText{"done", QT_TRANSLATE_NOOP("Wording", "changed and proven")},
    DatumText{"not_proven", QT_TRANSLATE_NOOP("Wording", "changed, not proven")},
    DatumText{"refused", QT_TRANSLATE_NOOP("Wording", "not changed"), "outcome"},
    DatumText{"rolled_back", QT_TRANSLATE_NOOP("Wording", "changed back")},
    DatumText{"unknown_outcome", QT_TRANSLATE_NOOP("Wording", "not known")},
    DatumText{"cancelled", QT_TRANSLATE_NOOP("Wording", "cancelled")},
    DatumText{"email_confirmed", QT_TRANSLATE_NOOP("Wording", "new address confirmed")},
    DatumText{"password_reset", QT_TRANSLATE_NOOP("Wording", "password reset")},
    DatumText{"two_factor", QT_TRANSLATE_NOOP("Wording", "two-factor sign-in")},
    DatumText{"two_factor_changed", QT_TRANSLATE_NOOP("Wording", "two-factor sign-in changed")},
    DatumText{"one_day_later", QT_TRANSLATE_NOOP("Wording", "a day later")},
    DatumText{"accepted", QT_TRANSLATE_NOOP("Wording", "accepted"), "sent"},
    DatumText{"refused", QT_TRANSLATE_NOOP("Wording", "refused"), "sent"},
    DatumText{"not_sent", QT_TRANSLATE_NOOP("Wording", "nothing was sent"), "sent"},
    DatumText{"unknown", QT_TRANSLATE_NOOP("Wording", "no clear answer"), "sent"},
    DatumText{"signed_in", QT_TRANSLATE_NOOP("Wording", "signed in")},
    DatumText{"opened_account", QT_TRANSLATE_NOOP("Wording", "account page opened")},
};

const KindText *textOf(const QString &kind)
{
    for (const KindText &text : kinds) {
        if (kind == QLatin1String(text.kind))
            return &text;
    }
    return nullptr;
}

bool isAddress(const KindText &kind)
{
    return QLatin1String(kind.datum).startsWith(QLatin1String("email"));
}

bool isCalledSo(const DatumText &known, const KindText &kind)
{
    return !*known.kind || QLatin1String(known.kind) == QLatin1String(kind.kind);
}

/// What a row's datum is called: the table has its name where that is not an email.
QString datumOf(const HistoryRow &row)
{
    const KindText *const text = textOf(row.facet.kind);
    if (!text || !*text->datum)
        return {};
    const QString datum = row.data.value(QLatin1String(text->datum)).toString();
    for (const DatumText &known : data) {
        if (datum == QLatin1String(known.datum) && isCalledSo(known, *text))
            return translated(known.text);
    }
    return datum;
}

QString milliseconds(qint64 us)
{
    return Wording::tr("%1 ms").arg(QLocale().toString(qRound64(double(us) / 1000)));
}

QString causeSentence(const HistoryFacet &facet)
{
    const auto cause = enumNamed(facet.cause, Cause::Cancelled, causeName);
    // Which server was asked is not known here, so the short form, which names none.
    return cause && *cause != Cause::Ok ? translated(causeInShort(*cause)) : QString();
}

QString checkText(const HistoryRow &row)
{
    const QString cause = causeSentence(row.facet);
    QStringList parts;
    if (!cause.isEmpty())
        parts.append(Wording::tr("Why: %1.").arg(cause));
    if (row.us >= 0)
        parts.append(Wording::tr("Answered after %1.").arg(milliseconds(row.us)));
    return parts.isEmpty() ? Wording::tr("The token was tested.") : sentences(parts);
}

QString sumText(const HourSum &sum)
{
    QStringList counts;
    for (int i = 0; i < 5; ++i) {
        if (sum.checks[i] > 0)
            counts.append(
                Wording::tr("%1: %2", "a state and how often")
                    .arg(word(static_cast<TokenState>(i)), QLocale().toString(sum.checks[i])));
    }
    QStringList parts{Wording::tr(
        "%Ln test(s): %1.", nullptr, static_cast<int>(qMin<qint64>(sum.all(), 999'999'999)))
                          .arg(QLocale().createSeparatedList(counts))};
    if (sum.timed > 0)
        parts.append(Wording::tr("Answer times from %1 to %2, on average %3.")
                         .arg(milliseconds(sum.least_us), milliseconds(sum.most_us),
                             milliseconds(sum.total_us / sum.timed)));
    return sentences(parts);
}

} // namespace

QStringList historyKinds()
{
    QStringList names;
    for (const KindText &text : kinds)
        names.append(QString::fromLatin1(text.kind));
    return names;
}

QString kindText(const QString &kind)
{
    const KindText *const text = textOf(kind);
    return text ? translated(text->title) : kind;
}

std::optional<ProbeOutcome> outcomeOf(const HistoryFacet &facet)
{
    const auto cause = enumNamed(facet.cause, Cause::Cancelled, causeName);
    // What a handover came to is no answer to a call.
    if (!facet.verdict.isEmpty() || !cause || facet.kind == QLatin1String("outcome"))
        return std::nullopt;
    switch (causeKind(*cause)) {
    case CauseKind::Good:
        return ProbeOutcome::Allowed;
    case CauseKind::Permission:
    case CauseKind::BadToken:
        return ProbeOutcome::Refused;
    case CauseKind::Held:
        return ProbeOutcome::Unavailable;
    case CauseKind::Unclear:
        return ProbeOutcome::Unknown;
    }
    return std::nullopt;
}

QString stateText(const HistoryFacet &facet)
{
    if (const auto state = enumNamed(facet.verdict, TokenState::Unknown, stateName))
        return word(*state);
    const auto outcome = outcomeOf(facet);
    return outcome ? word(*outcome) : QString();
}

QString detailText(const HistoryRow &row)
{
    if (row.sum)
        return sumText(*row.sum);
    const KindText *const text = textOf(row.facet.kind);
    if (!text || !*text->sentence)
        return checkText(row);
    const QString datum = datumOf(row);
    QString sentence = translated(text->sentence);
    if (*text->datum)
        sentence = datum.isEmpty() ? kindText(row.facet.kind) : sentence.arg(datum);
    const QString cause = causeSentence(row.facet);
    QStringList parts{sentence};
    if (!cause.isEmpty())
        parts.append(Wording::tr("Why: %1.").arg(cause));
    if (row.us >= 0)
        parts.append(Wording::tr("Answered after %1.").arg(milliseconds(row.us)));
    return sentences(parts);
}

QString factText(const HistoryRow &row)
{
    if (row.sum)
        return Wording::tr(
            "%Ln test(s)", nullptr, static_cast<int>(qMin<qint64>(row.sum->all(), 999'999'999)));
    const QString datum = datumOf(row);
    if (!datum.isEmpty())
        return datum;
    return row.us >= 0 ? milliseconds(row.us) : QString();
}

QString searchableText(const HistoryFacet &facet)
{
    const KindText *const text = textOf(facet.kind);
    // With a datum the sentence is another one in each row; its datum is found by itself.
    const bool fixed = text && !*text->datum;
    return QStringList{kindText(facet.kind), stateText(facet),
        fixed ? translated(text->sentence) : QString(), causeSentence(facet)}
        .join(u'\n');
}

QList<HistoryDatum> dataSaid(const QString &words)
{
    QList<HistoryDatum> found;
    for (const DatumText &known : data) {
        if (!translated(known.text).contains(words, Qt::CaseInsensitive))
            continue;
        for (const KindText &kind : kinds) {
            if (*kind.datum && !isAddress(kind) && isCalledSo(known, kind))
                found.append({QString::fromLatin1(kind.kind), QString::fromLatin1(kind.datum),
                    QString::fromLatin1(known.datum)});
        }
    }
    return found;
}

QString connectionText(const HistoryConnection &connection)
{
    if (!connection.name.isEmpty()) {
        HistoryConnection rest = connection;
        rest.name.clear();
        if (rest.workspace == connection.name) // most take it for their name
            rest.workspace.clear();
        return Wording::tr("%1 (%2)", "a connection's name, and its workspace or teammate's email")
            .arg(connection.name, connectionText(rest));
    }
    if (connection.workspace.isEmpty() && connection.email.isEmpty())
        return inFours(connection.fingerprint);
    if (connection.workspace.isEmpty() || connection.email.isEmpty())
        return connection.workspace + connection.email;
    return Wording::tr("%1, %2", "a workspace and a teammate's email")
        .arg(connection.workspace, connection.email);
}

QString connectionThen(const HistoryConnection &connection)
{
    HistoryConnection then = connection;
    then.email.clear();
    if (!then.name.isEmpty() && (then.workspace.isEmpty() || then.workspace == then.name))
        return then.name;
    return connectionText(then);
}

} // namespace keybearer
