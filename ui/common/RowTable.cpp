// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowTable.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QTableView>

namespace keybearer {
namespace {

constexpr int headings = 8; // rows that can't be chosen may come first

QModelIndex firstToChoose(const QTableView &view)
{
    const QModelIndex current = view.currentIndex();
    const QAbstractItemModel *const model = view.model();
    const int from = qMax(0, current.row());
    for (int row = from; row < qMin(model->rowCount(), from + headings); ++row) {
        const QModelIndex index = model->index(row, qMax(0, current.column()));
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

class Marker final : public QObject {
public:
    explicit Marker(QTableView *view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool comes = event->type() == QEvent::FocusIn
            && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
        if (comes && m_view->model() && !m_view->selectionModel()->hasSelection()) {
            if (const QModelIndex index = firstToChoose(*m_view); index.isValid())
                m_view->setCurrentIndex(index);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_view;
};

} // namespace

void makeRowTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    new Marker(table);
}

} // namespace keybearer
