// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/ComparisonCard.h"

#include "ui/common/Card.h"
#include "ui/handover/ComparisonModel.h"
#include "ui/probe/GlyphDelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace keybearer {

ComparisonCard::ComparisonCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("comparisonCard"), this))
    , m_model(new ComparisonModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("comparison"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        ComparisonModel::Result, new GlyphDelegate(ComparisonModel::GlyphRole, this));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMaximumSectionSize(260);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComparisonModel::After, QHeaderView::Stretch);
    m_card->body()->setContentsMargins(1, 1, 1, 1);
    m_card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    retranslate();
}

void ComparisonCard::present(const Handover &handover)
{
    m_model->setHandover(handover);
    fitHeight();
}

void ComparisonCard::fitHeight()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows);
}

void ComparisonCard::retranslate()
{
    m_card->setAccessibleName(tr("Before and after"));
    m_table->setAccessibleName(tr("Before and after"));
}

} // namespace keybearer
