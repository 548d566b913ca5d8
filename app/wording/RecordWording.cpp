// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailAddress.h"
#include "app/handover/HandoverJournal.h"
#include "app/wording/HandoverProof.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <algorithm>

namespace keybearer {
namespace {

struct OutcomeText {
    const char *outcome; ///< as the record names it
    const char *text;
};

constexpr std::array outcomeTexts{
    OutcomeText{"done",
        QT_TRANSLATE_NOOP("Wording",
            "It ended well: the email went from %1 to %2, and the token was proven to work "
            "afterwards.")},
    OutcomeText{"not_proven",
        QT_TRANSLATE_NOOP("Wording",
            "The email was to go from %1 to %2; the token was not proven to work afterwards.")},
    OutcomeText{"refused",
        QT_TRANSLATE_NOOP("Wording", "The email was to go from %1 to %2, and was not changed.")},
    OutcomeText{"rolled_back",
        QT_TRANSLATE_NOOP("Wording",
            "The email was to go from %1 to %2; in the end the account had the old one.")},
    OutcomeText{"unknown_outcome",
        QT_TRANSLATE_NOOP(
            "Wording", "The email was to go from %1 to %2; whether it did could not be seen.")},
    OutcomeText{"cancelled",
        QT_TRANSLATE_NOOP("Wording",
            "The email was to go from %1 to %2; it was cancelled before anything was changed.")},
    OutcomeText{"",
        QT_TRANSLATE_NOOP(
            "Wording", "The email was to go from %1 to %2; no end of it is in this record.")},
};

// A record comes from somebody else: nothing in it may steer the terminal that shows it.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 254; // of an email address (RFC 5321)
    QString visible;
    for (const QChar letter : text) {
        if (letter.isPrint() && visible.size() < longest)
            visible.append(letter);
    }
    return visible.isEmpty() ? Wording::tr("an unknown address") : visible;
}

QString timeOf(const NewEntry &entry)
{
    return entry.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

// The newest entry that has it: another address may have been accepted on the way. A change back is
// told as one, and not the other way round.
QString newest(const QList<NewEntry> &entries, QLatin1String key)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const QString text = entry->data.value(key).toString();
        if (!text.isEmpty() && !isChangeBack(*entry))
            return text;
    }
    return {};
}

/// The newest of its kind; of an outcome's name, where one is given. Without a kind where there is
/// none.
NewEntry newestOutcome(const QList<NewEntry> &entries, QLatin1String name = {})
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind == QLatin1String("outcome")
            && (name.isEmpty() || entry->data.value(QLatin1String("outcome")).toString() == name))
            return *entry;
    }
    return {};
}

/// Keybearer changed nothing, and the account had another address all the same, or was not read.
QString unchangedBut(const RecordCheck &check, const QString &from, const QString &to)
{
    const bool cancelled = check.outcome == outcomeName(HandoverOutcome::Cancelled);
    if (!cancelled && check.outcome != outcomeName(HandoverOutcome::Refused))
        return {};
    const QString then = newest(check.read, QLatin1String("email_now"));
    const QJsonObject end = newestOutcome(check.read).data;
    if (cancelled && !end.value(QLatin1String("email_read")).toBool(true))
        return Wording::tr("The email was to go from %1 to %2; it was cancelled, and which email "
                           "the account had then was not seen.")
            .arg(from, to);
    if (then.isEmpty() || sameAddress(then, newest(check.read, QLatin1String("email_from"))))
        return {};
    return (cancelled ? Wording::tr("The email was to go from %1 to %2; it was cancelled, and the "
                                    "account had %3 then.")
                      : Wording::tr("The email was to go from %1 to %2; Keybearer did not change "
                                    "it, and the account had %3 then."))
        .arg(from, to, shown(then));
}

bool hasMoved(const RecordCheck &check)
{
    const QString to = newest(check.read, QLatin1String("email_to"));
    return std::any_of(check.read.begin(), check.read.end(), [&to](const NewEntry &entry) {
        return entry.kind == QLatin1String("email_seen")
            && sameAddress(entry.data.value(QLatin1String("email")).toString(), to);
    });
}

/// What a change back leads away from, where that is not the address of the first change: the
/// account never had that one.
QString backFrom(const RecordCheck &check)
{
    if (hasMoved(check))
        return {};
    for (auto entry = check.read.crbegin(); entry != check.read.crend(); ++entry) {
        if (isChangeBack(*entry))
            return entry->data.value(QLatin1String("email_from")).toString();
    }
    return {};
}

QString outcomeOfBack(const RecordCheck &check, const QString &from, const QString &to)
{
    const bool unknown = check.outcome == outcomeName(HandoverOutcome::UnknownOutcome);
    if (!check.back || (!unknown && check.outcome != outcomeName(HandoverOutcome::NotProven)))
        return {};
    const QString third = backFrom(check);
    if (!third.isEmpty())
        return (unknown
                ? Wording::tr("The email was to go from %1 to %2; the account had %3, which was "
                              "then to go back, and whether it did could not be seen.")
                : Wording::tr("The email was to go from %1 to %2; the account had %3, which was "
                              "then to go back. The token was not proven to work afterwards."))
            .arg(from, to, shown(third));
    return (unknown
            ? Wording::tr("The email went from %1 to %2 and was then to go back; whether it "
                          "did could not be seen.")
            : Wording::tr("The email went from %1 to %2 and was then to go back; the token "
                          "was not proven to work afterwards."))
        .arg(from, to);
}

QString outcomeOfUnproven(const RecordCheck &check, const QString &from, const QString &to)
{
    if (check.outcome != outcomeName(HandoverOutcome::NotProven) || !hasMoved(check))
        return {};
    const NewEntry once = newestOutcome(check.read, outcomeName(HandoverOutcome::Proven));
    return once.kind.isEmpty()
        ? Wording::tr("The email went from %1 to %2; the token was not proven to work afterwards.")
              .arg(from, to)
        : Wording::tr("The email went from %1 to %2, and the token was proven to work afterwards, "
                      "on %3. By the newest test it is not proven any more.",
            "two emails, a time")
              .arg(from, to, timeOf(once));
}

QString outcomeOf(const RecordCheck &check)
{
    const QString from = shown(newest(check.read, QLatin1String("email_from")));
    const QString to = shown(newest(check.read, QLatin1String("email_to")));
    if (check.changingBack && check.outcome.isEmpty())
        return Wording::tr(
            "The email was to go from %1 to %2, and then a change back was begun; no "
            "end of that is in this record.")
            .arg(from, to);
    for (const auto &seen : {outcomeOfBack, outcomeOfUnproven, unchangedBut}) {
        if (const QString told = seen(check, from, to); !told.isEmpty())
            return told;
    }
    for (const OutcomeText &known : outcomeTexts) {
        if (check.outcome == QLatin1String(known.outcome))
            return translated(known.text).arg(from, to);
    }
    return Wording::tr("The email was to go from %1 to %2; what came of it has a name that this "
                       "version does not know.")
        .arg(from, to);
}

// Only what was proven has a follow-up.
QString followUpIn(const RecordCheck &check)
{
    if (check.outcome != outcomeName(HandoverOutcome::Proven))
        return {};
    Handover handover;
    handover.checkpoints = openCheckpoints({});
    for (const NewEntry &entry : check.read) {
        const QString done = entry.kind == QLatin1String("checkpoint")
            ? entry.data.value(QLatin1String("checkpoint")).toString()
            : QString();
        if (entry.kind == QLatin1String("other_accepted"))
            handover.checkpoints = openCheckpoints({}); // they were of another address
        for (Checkpoint &checkpoint : handover.checkpoints) {
            if (done == checkpointName(checkpoint.kind))
                checkpoint.doneAt = entry.at;
        }
    }
    const QString open = openSteps(handover);
    if (open.isEmpty())
        return Wording::tr("Every step of the follow-up was tested.");
    return Wording::tr("These steps of the follow-up were not tested: %1.").arg(open);
}

/// As the outcome counts it, of the newest change.
QString holeIn(const RecordCheck &check)
{
    CanaryTally tally;
    bool changes = false;
    for (const NewEntry &entry : check.read) {
        if (entry.kind == QLatin1String("intent"))
            tally = {};
        changes = entry.kind == QLatin1String("intent")
            || (changes && entry.kind != QLatin1String("outcome"));
        tally.interrupted =
            tally.interrupted || (changes && entry.kind == QLatin1String("resumed"));
        if (entry.kind == QLatin1String("outcome"))
            tally.longestGap_ms = entry.data.value(QLatin1String("longest_gap_ms")).toInteger();
    }
    return keybearer::holeIn(tally);
}

/// What went wrong on the way, also where it ended well.
QString onTheWay(const RecordCheck &check)
{
    int refused = 0;
    QString last;
    bool unproven = false;
    for (const NewEntry &entry : check.read) {
        const QString outcome = entry.data.value(QLatin1String("outcome")).toString();
        unproven = unproven
            || (entry.kind == QLatin1String("outcome")
                && outcome == outcomeName(HandoverOutcome::NotProven));
        if (entry.kind != QLatin1String("canary") || !isRefusedCall(entry.data))
            continue;
        ++refused;
        last = timeOf(entry);
    }
    const bool good = check.outcome == outcomeName(HandoverOutcome::Proven);
    return sentences({holeIn(check),
        unproven && good
            ? Wording::tr("In between it was not proven; the record shows when and why.")
            : QString(),
        refused > 0
            ? Wording::tr("%Ln test call(s) were refused, the last one on %1.", nullptr, refused)
                  .arg(last)
            : QString()});
}

QString serverOf(const RecordCheck &check)
{
    const bool local = std::any_of(check.read.begin(), check.read.end(), [](const NewEntry &entry) {
        return entry.data.value(QLatin1String("local_server")).toBool();
    });
    return local ? Wording::tr("All of it concerns a local server, such as the practice workspace, "
                               "and not Intercom.")
                 : QString();
}

QString contentOf(const RecordCheck &check)
{
    if (check.read.isEmpty())
        return Wording::tr("It has no entries.");
    return sentences(
        {Wording::tr("It is the record of handover %1, of the token with the "
                     "fingerprint %2, from %3 to %4.")
                .arg(shown(check.header.handoverId), inFours(shown(check.header.fingerprint)),
                    timeOf(check.read.constFirst()), timeOf(check.read.constLast())),
            outcomeOf(check), onTheWay(check), followUpIn(check), serverOf(check)});
}

QString faultIn(const RecordCheck &check)
{
    if (check.firstBadLine == 1)
        return Wording::tr("Line 1 does not fit what comes after it. Nothing in it is proven.");
    return Wording::tr("Line %1 is missing, or does not fit what comes before it. Nothing from "
                       "there on is proven.")
        .arg(check.firstBadLine);
}

} // namespace

Said say(const RecordCheck &check)
{
    if (check.valid && check.isSigned)
        return {Wording::tr("signed: intact"), contentOf(check), {}};
    if (check.valid)
        return {Wording::tr("unsigned: intact, but no proof against someone who rewrites the whole "
                            "file"),
            contentOf(check), {}};
    if (check.reformatted)
        return {Wording::tr("This is a handover record, but a program on its way has rewritten its "
                            "line ends or its first bytes."),
            Wording::tr("An editor or a mail program does that. What it says can't be proven any "
                        "more."),
            Wording::tr("Ask for the file itself again, for example in a ZIP archive.")};
    if (!check.hasHeader)
        return {Wording::tr("This file is not a handover record."), {},
            Wording::tr("Check that the right file was chosen.")};
    return {Wording::tr("This record was altered or damaged."), faultIn(check),
        Wording::tr("Ask for the record again from whoever made it.")};
}

} // namespace keybearer
