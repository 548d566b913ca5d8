// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/ComparisonCard.h"

#include "ui/common/Card.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/RowTable.h"
#include "ui/common/Theme.h"
#include "ui/handover/ComparisonModel.h"
#include "ui/probe/GlyphDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
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
    makeRowTable(m_table);
    m_table->setItemDelegate(new GlyphDelegate(ComparisonModel::GlyphRole, this));
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepScaled(m_table, [this] { m_table->verticalHeader()->setMinimumSectionSize(scaled(32)); });
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    m_card->body()->setContentsMargins(1, 1, 1, 1);
    m_card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    keepTranslated(this, [this] { retranslate(); });
}

void ComparisonCard::present(const Handover &handover)
{
    m_model->setHandover(handover);
    fitHeight();
}

// No column gets narrower than its longest word; where that is more than there is, the table
// scrolls.
int ComparisonCard::leastWidth(int column) const
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{200B}]+"));
    const QFontMetrics metrics = m_table->fontMetrics();
    int widest = m_table->horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
        for (const QString &word : words)
            widest = qMax(widest, metrics.horizontalAdvance(word) + scaled(36));
    }
    return widest;
}

// The addresses are what it is about: they get what the short columns leave.
void ComparisonCard::fitColumns()
{
    const QAbstractItemView *view = m_table; // the table view's own hints are protected
    const int whole = view->viewport()->width();
    const auto wanted = [this, view](int column, int most) {
        return qMax(leastWidth(column), qMin(view->sizeHintForColumn(column), most));
    };
    const int shape = scaled(20);
    int result = wanted(ComparisonModel::Result, whole * 3 / 10) + shape;
    int what = wanted(ComparisonModel::What, whole / 4);
    const int least = leastWidth(ComparisonModel::Before) + leastWidth(ComparisonModel::After);
    if (what + result + least > whole) { // rather more lines than a column out of sight
        result = leastWidth(ComparisonModel::Result) + shape;
        what = leastWidth(ComparisonModel::What);
    }
    const int before = wanted(ComparisonModel::Before, whole);
    const int after = wanted(ComparisonModel::After, whole);
    const int room = whole - what - result;
    const int first = before + after <= room ? before + (room - before - after) / 2 : room / 2;
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(ComparisonModel::What, what);
    header->resizeSection(
        ComparisonModel::Before, qMax(first, leastWidth(ComparisonModel::Before)));
    header->resizeSection(
        ComparisonModel::After, qMax(room - first, leastWidth(ComparisonModel::After)));
    header->resizeSection(ComparisonModel::Result, result);
}

void ComparisonCard::fitHeight()
{
    fitColumns();
    m_table->resizeRowsToContents();
    const bool tooWide = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    // What came of it stays in sight.
    QHeaderView *const header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(ComparisonModel::Result),
        tooWide ? 1 : static_cast<int>(ComparisonModel::Result));
    const int bar = tooWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + m_table->verticalHeader()->length() + bar);
}

bool ComparisonCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void ComparisonCard::retranslate()
{
    m_card->setAccessibleName(tr("Before and after"));
    m_table->setAccessibleName(tr("Before and after"));
}

} // namespace keybearer
