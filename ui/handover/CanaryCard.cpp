// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CanaryCard.h"

#include "ui/common/Card.h"
#include "ui/common/PairLayout.h"
#include "ui/common/ProbeStrip.h"
#include "ui/handover/CallsDialog.h"
#include "ui/handover/CallsModel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

CanaryCard::CanaryCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("canaryCard"), this))
    , m_strip(new ProbeStrip(QStringLiteral("canaryStrip"), this))
    , m_calls(new CallsModel(this))
    , m_showTable(new QPushButton(this))
    , m_counts(makeParagraph(TextRole::Body, this, QStringLiteral("canaryCounts")))
    , m_lastGood(makeLabel(TextRole::Muted, this, QStringLiteral("canaryLastGood")))
{
    setObjectName(QStringLiteral("canary"));
    m_counts->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as what stands beside it
    auto *line = new PairLayout(PairLayout::Grows::First);
    line->alignTop();
    line->setLeast(400);
    line->addPair(m_counts, makeEnd());
    m_card->body()->addWidget(m_strip);
    m_card->body()->addLayout(line);
    m_showTable->setObjectName(QStringLiteral("canaryTable"));
    m_showTable->setProperty("link", true);
    connect(m_showTable, &QPushButton::clicked, this, &CanaryCard::showTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QWidget *CanaryCard::makeEnd()
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_lastGood);
    row->addWidget(m_showTable);
    row->addStretch();
    return end;
}

void CanaryCard::present(const Handover &handover, bool live, const QDateTime &now)
{
    m_card->setHeading(live ? tr("While this is open, the token is tested again and again")
            : handover.during.hasHole() ? tr("The token was tested, but not the whole time")
                                        : tr("The live tests of the token"));
    m_counts->setText(counts(handover));
    m_lastGood->setText(live ? lastGood(handover.canary, now) : QString());
    m_strip->setAccessibleName(tr("Live test of the token"));
    const bool hole = showHole(handover.canary.calls);
    m_strip->setAccessibleDescription(
        (hole ? tr("One cell per call, the newest at the end; before them is a hole, a time "
                   "without tests. %1",
             "then the counts")
              : tr("One cell per call, the newest at the end. %1", "then the counts"))
            .arg(counts(handover)));
    m_showTable->setText(tr("Sho&w as table"));
    m_showTable->setAccessibleDescription(tr("Lists the newest calls of the live test"));
    m_calls->setTotal(handover.canary.calls);
}

// What was tested before Keybearer was closed is not listed here; after it came a time without.
bool CanaryCard::showHole(int total)
{
    QList<ProbeStrip::Cell> cells = m_strip->cells();
    if (!cells.isEmpty() && cells.constFirst() == ProbeStrip::Cell::Gap)
        return true;
    // The newest call may be counted and not be listed yet.
    if (cells.isEmpty() || cells.size() >= ProbeStrip::shown || total <= m_calls->rowCount() + 1)
        return false;
    cells.prepend(ProbeStrip::Cell::Gap);
    m_strip->setCells(cells);
    return true;
}

void CanaryCard::append(const Answer &answer)
{
    const bool good = answer.cause == Cause::Ok;
    m_strip->append(good        ? ProbeStrip::Cell::Good
            : isRefusal(answer) ? ProbeStrip::Cell::Refused
                                : ProbeStrip::Cell::Unanswered);
    m_calls->append(answer);
}

void CanaryCard::clear()
{
    m_strip->setCells({});
    m_calls->clear();
}

void CanaryCard::showTable()
{
    if (!m_table)
        m_table = new CallsDialog(m_calls, this);
    m_table->show();
    m_table->raise();
    m_table->activateWindow();
}

// The first line is what the sentence above tells of; what came after the change stands by itself.
QString CanaryCard::counts(const Handover &handover) const
{
    const QLocale locale;
    const CanaryTally &during = handover.during;
    const CanaryTally &all = handover.canary;
    const QString first =
        tr("Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s")
            .arg(locale.toString(during.calls), locale.toString(during.refused),
                locale.toString(during.unanswered),
                locale.toString(static_cast<double>(during.longestGap_ms) / 1000.0, 'f', 2));
    if (all.calls <= during.calls)
        return first;
    const QString then = tr("Outside the change: calls %1 · refused %2 · without a clear "
                            "answer %3")
                             .arg(locale.toString(all.calls - during.calls),
                                 locale.toString(all.refused - during.refused),
                                 locale.toString(all.unanswered - during.unanswered));
    return QString(first % QLatin1Char('\n') % then);
}

QString CanaryCard::lastGood(const CanaryTally &tally, const QDateTime &now) const
{
    if (!tally.lastGood.isValid())
        return tr("no good answer yet");
    const qint64 ms = qMax<qint64>(0, tally.lastGood.msecsTo(now));
    return tr("last good answer %1 s ago")
        .arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', ms < 10'000 ? 1 : 0));
}

} // namespace keybearer
