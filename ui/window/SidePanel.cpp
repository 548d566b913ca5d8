// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SidePanel.h"

#include "ui/common/Theme.h"
#include "ui/window/ConnectionDelegate.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/PracticeCard.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
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
    , m_practice(new PracticeCard(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(264);
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
    connect(model, &QAbstractItemModel::rowsInserted, m_empty, &QWidget::hide);
    retranslate();
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
    m_list->setAccessibleName(tr("Connections"));
}

} // namespace keybearer
