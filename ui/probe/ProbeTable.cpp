// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/ProbeTable.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"
#include "ui/probe/GlyphDelegate.h"
#include "ui/probe/ProbeModel.h"

#include <QHeaderView>

namespace keybearer {

ProbeTable::ProbeTable(ProbeModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("probeTable"));
    setModel(model);
    setItemDelegateForColumn(ProbeModel::Result, new GlyphDelegate(ProbeModel::GlyphRole, this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    keepScaled(this, [this] { verticalHeader()->setDefaultSectionSize(scaled(32)); });
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(ProbeModel::Permission, QHeaderView::Stretch);
    for (const int column :
        {ProbeModel::Needed, ProbeModel::Result, ProbeModel::Status, ProbeModel::Milliseconds})
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT evidenceWanted(index.data(ProbeModel::KeyRole).toString());
    });
    keepTranslated(this, [this] { retranslate(); });
}

void ProbeTable::resizeEvent(QResizeEvent *event)
{
    const int unit = fontMetrics().averageCharWidth();
    const int wide = qBound(unit * 26, viewport()->width() * 36 / 100, unit * 48);
    horizontalHeader()->resizeSection(ProbeModel::Result, wide);
    horizontalHeader()->resizeSection(ProbeModel::Needed, unit * 12);
    horizontalHeader()->resizeSection(ProbeModel::Status, unit * 12);
    horizontalHeader()->resizeSection(ProbeModel::Milliseconds, unit * 11);
    QTableView::resizeEvent(event);
}

void ProbeTable::retranslate()
{
    setAccessibleName(tr("Permissions of the token"));
    setAccessibleDescription(tr("Press Enter on a row for its evidence."));
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

} // namespace keybearer
