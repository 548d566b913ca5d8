// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/CauseTexts.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QRegularExpression>

#include <utility>

namespace keybearer {

QString Said::inOneLine() const
{
    return sentences({happened, means, next});
}

Said renewable(std::function<Said()> make)
{
    Said said = make();
    said.again = std::move(make);
    return said;
}

QString translated(const char *text)
{
    return *text ? Wording::tr(text) : QString();
}

QString sentences(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString word(TokenState state)
{
    switch (state) {
    case TokenState::Alive:
        return Wording::tr("works");
    case TokenState::Limited:
        return Wording::tr("limited");
    case TokenState::Dead:
        return Wording::tr("not accepted");
    case TokenState::Blocked:
        return Wording::tr("blocked");
    case TokenState::Unknown:
        return Wording::tr("unknown");
    }
    return {};
}

QString word(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Allowed:
        return Wording::tr("allowed");
    case ProbeOutcome::Refused:
        return Wording::tr("refused");
    case ProbeOutcome::Unavailable:
        return Wording::tr("not available");
    case ProbeOutcome::Unknown:
        return Wording::tr("unknown");
    case ProbeOutcome::NotTested:
        return Wording::tr("not tested");
    }
    return {};
}

QString word(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Fine:
        return Wording::tr("fine");
    case Finding::Level::LookAtThis:
        return Wording::tr("look at this");
    case Finding::Level::Stops:
        return Wording::tr("stops the handover");
    case Finding::Level::Unknown:
        return Wording::tr("unknown");
    }
    return {};
}

QString word(Reply reply)
{
    switch (reply) {
    case Reply::Unknown:
        return Wording::tr("I don't know");
    case Reply::Yes:
        return Wording::tr("Yes");
    case Reply::No:
        return Wording::tr("No");
    }
    return {};
}

QString reason(const ProbeResult &row)
{
    switch (row.outcome) {
    case ProbeOutcome::Allowed:
        if (row.answer.cause == Cause::NotFound)
            return Wording::tr("asked for one that does not exist");
        return row.probe.alsoWrites ? Wording::tr("only reading was tested") : QString();
    case ProbeOutcome::NotTested:
        return row.probe.testable ? Wording::tr("not asked") : Wording::tr("no harmless way");
    case ProbeOutcome::Refused:
    case ProbeOutcome::Unavailable:
    case ProbeOutcome::Unknown:
        return translated(causeInShort(row.answer.cause));
    }
    return {};
}

QString inFours(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += 4)
        groups.append(fingerprint.mid(at, 4));
    return groups.join(QLatin1Char(' '));
}

QString exactTime(const QDateTime &at, QLocale::FormatType form)
{
    static const QRegularExpression minutes(QStringLiteral("[hH]([^m]*)mm?(?!.*s)"));
    const QLocale locale;
    QString pattern = locale.dateTimeFormat(form);
    const QRegularExpressionMatch found = minutes.match(pattern);
    if (found.hasMatch()) {
        const bool isMark = found.capturedLength(1) == 1; // not a word, as in "9 h 15"
        const QString mark = isMark ? found.captured(1) : QStringLiteral(":");
        pattern.insert(found.capturedEnd(), QString(mark % QLatin1String("ss")));
    }
    return locale.toString(at, pattern);
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = qMax<qint64>(0, then.secsTo(now));
    if (seconds < 2)
        return Wording::tr("just now");
    if (seconds < 90)
        return Wording::tr("%Ln second(s) ago", nullptr, static_cast<int>(seconds));
    if (seconds < 90 * 60)
        return Wording::tr("%Ln minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 36 * 3600)
        return Wording::tr("%Ln hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    return Wording::tr(
        "%Ln day(s) ago", nullptr, static_cast<int>(qMin<qint64>(seconds / 86400, 99999)));
}

} // namespace keybearer
