// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SidePanel.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectionDelegate.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/PracticeCard.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace keybearer {

SidePanel::SidePanel(ConnectionModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_connect(new QPushButton(this))
    , m_heading(makeLabel(TextRole::Group, this, QStringLiteral("connectionsHeading")))
    , m_empty(makeParagraph(TextRole::Small, this, QStringLiteral("connectionsEmpty")))
    , m_list(new QListView(this))
    , m_remove(new QAction(this))
    , m_practice(new PracticeCard(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    // The page needs its room too.
    keepScaled(this, [this] { setFixedWidth(qMin(scaled(264), 372)); });
    m_connect->setObjectName(QStringLiteral("connectToken"));
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setModel(model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_heading->setContentsMargins(8, 8, 8, 0);
    m_empty->setContentsMargins(8, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_connect);
    column->addWidget(m_heading);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_practice);
    connect(m_connect, &QPushButton::clicked, this, &SidePanel::connectWanted);
    connect(m_practice, &PracticeCard::practiceWanted, this, &SidePanel::practiceWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT connectionChosen(current.data(ConnectionModel::IdRole).toInt());
        });
    const auto showEmpty = [this] { m_empty->setVisible(m_model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, showEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, showEmpty);
    makeRemoving();
    keepTranslated(this, [this] { retranslate(); });
}

// By the Delete key, and from the menu that a right click or the Menu key opens.
void SidePanel::makeRemoving()
{
    m_remove->setObjectName(QStringLiteral("removeConnection"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_remove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_remove, &QAction::triggered, this, &SidePanel::removeCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SidePanel::showMenu);
}

void SidePanel::showMenu(const QPoint &at)
{
    // Opened by key, it belongs to the connection with the focus, wherever the mouse is.
    const QRect current = m_list->visualRect(m_list->currentIndex());
    if (!m_list->currentIndex().isValid())
        return;
    const QPoint where = current.contains(at) ? at : current.center();
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_remove);
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

void SidePanel::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT removeWanted(current.data(ConnectionModel::IdRole).toInt());
}

void SidePanel::select(int id)
{
    m_list->setCurrentIndex(m_model->indexOf(id));
}

void SidePanel::selectNone()
{
    m_list->setCurrentIndex({});
}

void SidePanel::retranslate()
{
    m_connect->setText(tr("Connect a to&ken…"));
    m_heading->setText(tr("Connections"));
    m_empty->setText(tr("None yet. A token stays here until you quit."));
    m_remove->setText(tr("&Remove this connection"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setAccessibleDescription(tr("Press Delete to remove one."));
}

} // namespace keybearer
