// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/ComparisonModel.h"

#include "app/handover/EmailAddress.h"
#include "app/wording/Wording.h"
#include "ui/common/PlainToolTip.h"
#include "ui/handover/Addresses.h"

#include <QLocale>

namespace keybearer {
namespace {

using Line = ComparisonModel::Line;

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

Line sameLine(
    const QString &what, const QString &before, const QString &after, std::optional<bool> same)
{
    Line line{
        what, orDash(before), orDash(after), ComparisonModel::tr("not known"), Glyph::Unknown};
    if (same) {
        line.result = *same ? ComparisonModel::tr("the same") : ComparisonModel::tr("different");
        line.glyph = *same ? Glyph::Alive : Glyph::Dead;
    }
    return line;
}

Line emailLine(const Handover &handover)
{
    const Comparison &compared = *handover.comparison;
    Line line{ComparisonModel::tr("Email"), orDash(compared.emailBefore),
        orDash(compared.emailAfter), ComparisonModel::tr("not known"), Glyph::Unknown};
    if (compared.emailAfter.isEmpty()) {
        // The live tests may have read it before the token stopped.
        if (handover.emailSince.isValid()) { // it was seen to change
            line.after = handover.emailNow;
            line.result = ComparisonModel::tr("as last read");
            line.glyph.reset();
        }
        return line;
    }
    const auto told = [&line](const QString &result, Glyph glyph) {
        line.result = result;
        line.glyph = glyph;
        return line;
    };
    if (handover.back && sameAddress(compared.emailAfter, handover.emailFrom))
        return told(ComparisonModel::tr("the old one again"), Glyph::Alive);
    if (handover.back && sameAddress(compared.emailAfter, handover.emailTo)) // was it to go back?
        return told(
            ComparisonModel::tr("the new one"), handover.proven ? Glyph::Alive : Glyph::Limited);
    return sameAddress(compared.emailAfter, addressesOf(handover).to)
        ? told(ComparisonModel::tr("as requested"), Glyph::Alive)
        : told(ComparisonModel::tr("not the requested one"), Glyph::Limited);
}

// That it is the same one is no good news where it does not work.
Line tokenLine(const Handover &handover)
{
    Line line =
        sameLine(ComparisonModel::tr("Token"), inFours(handover.baseline->report.fingerprint),
            inFours(handover.proof->report.fingerprint), handover.comparison->sameFingerprint);
    if (handover.comparison->sameFingerprint && !works(handover.proof->verdict.state))
        line.glyph.reset();
    return line;
}

Line verdictLine(const Verdict &before, const Verdict &after)
{
    return {ComparisonModel::tr("Verdict"), word(before.state), word(after.state),
        before.state == after.state ? ComparisonModel::tr("the same")
                                    : ComparisonModel::tr("different"),
        glyphOf(after.state)};
}

int allowed(const ProbeReport &report)
{
    int count = 0;
    for (const ProbeResult &row : report.rows)
        count += row.outcome == ProbeOutcome::Allowed ? 1 : 0;
    return count;
}

Line permissionsLine(const Handover &handover)
{
    const Comparison &compared = *handover.comparison;
    const QLocale locale;
    Line line{ComparisonModel::tr("Permissions"),
        ComparisonModel::tr("%1 allowed").arg(locale.toString(allowed(handover.baseline->report))),
        ComparisonModel::tr("%1 allowed").arg(locale.toString(allowed(handover.proof->report))),
        ComparisonModel::tr("none lost"), Glyph::Alive};
    if (allowed(handover.proof->report) == 0 && compared.permissionsLost.size() > 1) {
        line.result = ComparisonModel::tr("all lost");
        line.glyph = glyphOf(handover.proof->verdict.state);
    } else if (!compared.permissionsLost.isEmpty()) {
        QStringList lost;
        for (const QString &key : compared.permissionsLost)
            lost.append(permissionLabel(key));
        line.result = ComparisonModel::tr("lost: %1").arg(locale.createSeparatedList(lost));
        line.glyph = Glyph::Limited;
    } else if (!compared.permissionsUnknown.isEmpty()) {
        line.result = ComparisonModel::tr("%1 not known afterwards")
                          .arg(locale.toString(compared.permissionsUnknown.size()));
        line.glyph = Glyph::Unknown;
    }
    return line;
}

// An address may break after its @ and its dots, and nowhere else.
QString breakable(QString text)
{
    for (const QChar after : {QLatin1Char('@'), QLatin1Char('.')})
        text.replace(after, QString(after % QChar(0x200B)));
    return text;
}

QString teammateOf(const ProbeReport &report)
{
    return report.teammate ? report.teammate->id : QString();
}

QString workspaceOf(const ProbeReport &report)
{
    return report.teammate ? report.teammate->workspaceId() : QString();
}

} // namespace

void ComparisonModel::setHandover(const Handover &handover)
{
    beginResetModel();
    m_lines.clear();
    m_back = handover.back;
    if (handover.comparison && handover.baseline && handover.proof) {
        const ProbeReport &before = handover.baseline->report;
        const ProbeReport &after = handover.proof->report;
        const Comparison &compared = *handover.comparison;
        m_lines << emailLine(handover) << tokenLine(handover)
                << sameLine(
                       tr("Teammate"), teammateOf(before), teammateOf(after), compared.sameTeammate)
                << sameLine(tr("Workspace"), workspaceOf(before), workspaceOf(after),
                       compared.sameWorkspace)
                << permissionsLine(handover)
                << verdictLine(handover.baseline->verdict, handover.proof->verdict);
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const QString texts[columns] = {line.what, line.before, line.after, line.result};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return role == Qt::ToolTipRole ? plainToolTip(texts[index.column()])
                                       : breakable(texts[index.column()]);
    case Qt::AccessibleTextRole:
        if (index.column() != What)
            return texts[index.column()];
        return (m_back ? tr("%1: at the start %2, at the last test %3, %4")
                       : tr("%1: before %2, after %3, %4"))
            .arg(line.what, line.before, line.after, line.result);
    case GlyphRole:
        return index.column() == Result && line.glyph ? QVariant(static_cast<int>(*line.glyph))
                                                      : QVariant();
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Before:
        return m_back ? tr("At the start") : tr("Before");
    case After:
        return m_back ? tr("At the last test") : tr("After");
    case Result:
        return tr("Result");
    }
    return {};
}

} // namespace keybearer
