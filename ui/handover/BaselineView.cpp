// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/BaselineView.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/SaidBar.h"
#include "ui/probe/MatrixFilter.h"
#include "ui/probe/ProbeModel.h"
#include "ui/probe/ProbeTable.h"

#include <QVBoxLayout>

namespace keybearer {

BaselineView::BaselineView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new SaidBar(QStringLiteral("baselineVerdict"), this))
    , m_model(new ProbeModel(this))
    , m_table(new ProbeTable(new MatrixFilter(m_model, this), this))
{
    setObjectName(QStringLiteral("baseline"));
    m_table->setObjectName(QStringLiteral("baselineTable"));
    m_model->setReadOnly();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWhole(true);
    m_table->leaveOut(ProbeModel::Needed); // nothing is ticked here; the groups say it
    auto *card = new Card(QStringLiteral("baselineCard"), this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_verdict);
    column->addWidget(card);
}

void BaselineView::present(const CheckResult &baseline)
{
    m_verdict->say(glyphOf(baseline.verdict.state), say(baseline.verdict, baseline.report));
    m_model->setReport(baseline.report, false);
}

} // namespace keybearer
