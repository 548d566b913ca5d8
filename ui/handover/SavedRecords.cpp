// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/SavedRecords.h"

#include <QRegularExpression>
#include <QStringList>

namespace keybearer {
namespace {

// A good answer more is no news; whatever else is written down is. Of what is over nothing is
// written down any more, also where its journal alone tells of it.
QString keyOf(const Handover &handover)
{
    if (handover.isOver())
        return QStringLiteral("over");
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? QString::number(at.toMSecsSinceEpoch()) : QString();
    };
    const CanaryTally &all = handover.canary;
    QStringList parts{QString(stateName(handover.state)), handover.emailNow,
        QString::number(handover.emailVerified ? static_cast<int>(*handover.emailVerified) : -1),
        QString::number(all.refused), QString::number(all.unanswered),
        handover.proof ? time(handover.proof->report.startedAt) : QString()};
    for (const Checkpoint &checkpoint : handover.checkpoints)
        parts.append(time(checkpoint.doneAt));
    for (const QDateTime &seen : handover.seenInLog)
        parts.append(time(seen));
    for (const QDateTime &ticked : handover.ticked)
        parts.append(time(ticked));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

void SavedRecords::add(const Handover &handover, const QString &file, const QDateTime &at)
{
    m_saved.insert(handover.id, {keyOf(handover), file, at});
}

RecordState SavedRecords::stateOf(const Handover &handover) const
{
    const auto saved = m_saved.constFind(handover.id);
    if (saved == m_saved.cend())
        return RecordState::NotSaved;
    return saved->key == keyOf(handover) ? RecordState::Saved : RecordState::Outdated;
}

QString SavedRecords::fileOf(const Handover &handover) const
{
    return m_saved.value(handover.id).file;
}

QDateTime SavedRecords::savedAt(const Handover &handover) const
{
    return m_saved.value(handover.id).at;
}

QString recordFileName(const Handover &handover, const QDateTime &now)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    constexpr qsizetype longest = 40;
    QStringList parts{QStringLiteral("keybearer-handover")};
    if (handover.baseline && handover.baseline->report.teammate) {
        const Teammate &teammate = *handover.baseline->report.teammate;
        for (const QString &name :
            {teammate.workspace ? teammate.workspace->name : QString(), teammate.workspaceId()}) {
            const QStringList words =
                name.toLower().replace(others, QStringLiteral(" ")).split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            parts.append(words.join(QLatin1Char('-')).left(longest));
            break;
        }
    }
    parts.append(now.toUTC().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    return QString(parts.join(QLatin1Char('-')) % QLatin1String(".jsonl"));
}

} // namespace keybearer
