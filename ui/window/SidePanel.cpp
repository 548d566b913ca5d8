// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SidePanel.h"

#include "ui/common/GearButton.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectionDelegate.h"
#include "ui/window/ConnectionGroups.h"
#include "ui/window/PracticeCard.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace keybearer {

SidePanel::SidePanel(ConnectionModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_groups(new ConnectionGroups(model, this))
    , m_find(new QLineEdit(this))
    , m_connect(new QPushButton(this))
    , m_empty(makeParagraph(TextRole::Small, this, QStringLiteral("connectionsEmpty")))
    , m_list(new QListView(this))
    , m_edit(new QAction(this))
    , m_rename(new QAction(this))
    , m_testAll(new QAction(this))
    , m_remove(new QAction(this))
    , m_practice(new PracticeCard(this))
    , m_settings(new GearButton(QStringLiteral("openSettings"), this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    mark(this, "mirrored", isRightToLeft());
    keepScaled(this, [this] { fitWidth(); });
    m_find->setObjectName(QStringLiteral("findConnection"));
    m_find->installEventFilter(this);
    m_connect->setObjectName(QStringLiteral("connectToken"));
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setModel(m_groups);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else only another height would lay them out anew
    m_empty->setContentsMargins(8, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_connect);
    column->addWidget(m_find);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_practice);
    column->addWidget(m_settings);
    connect(m_settings, &QPushButton::clicked, this, &SidePanel::settingsWanted);
    connect(m_connect, &QPushButton::clicked, this, &SidePanel::connectWanted);
    connect(m_practice, &PracticeCard::practiceWanted, this, &SidePanel::practiceWanted);
    linkList();
    makeActions();
    keepTranslated(this, [this] { retranslate(); });
}

// No narrower than its buttons and what the search field suggests.
void SidePanel::fitWidth()
{
    const int suggested =
        m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + scaled(24);
    const int widest =
        qMax(qMax(m_connect->sizeHint().width(), suggested), m_practice->minimumSizeHint().width());
    setMinimumWidth(widest + 2 * 12);
}

void SidePanel::linkList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (m_looking)
                return;
            m_chosen = current.data(ConnectionModel::IdRole).toInt();
            if (current.isValid() && !m_groups->isHeading(current))
                Q_EMIT connectionChosen(current.data(ConnectionModel::IdRole).toInt());
            Q_EMIT currentChanged();
        });
    connect(m_groups, &QAbstractItemModel::rowsInserted, this, &SidePanel::showEmpty);
    connect(m_groups, &QAbstractItemModel::rowsRemoved, this, &SidePanel::showEmpty);
    connect(m_groups, &ConnectionGroups::renamed, this, &SidePanel::renameWanted,
        Qt::QueuedConnection); // the editor is still open
    connect(m_find, &QLineEdit::textChanged, this, &SidePanel::lookFor);
    // Its picture is drawn when there is something to clear.
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_find->setClearButtonEnabled(true); });
    connect(m_find, &QLineEdit::textChanged, this, &SidePanel::showEmpty);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_groups->rowCount() > 1)
            m_list->setCurrentIndex(m_groups->index(1)); // the first below its heading
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

// Looking chooses nothing: the connection that is shown stays so, also where its line is hidden.
void SidePanel::lookFor(const QString &text)
{
    {
        const QScopedValueRollback looking(m_looking, true);
        m_groups->lookFor(text);
        m_list->setCurrentIndex(m_groups->indexOf(m_chosen));
    }
    Q_EMIT currentChanged();
}

void SidePanel::showEmpty()
{
    m_empty->setVisible(m_groups->rowCount() == 0);
    m_empty->setText(m_find->text().trimmed().isEmpty()
            ? tr("None yet. Every token that you connect gets its line here.")
            : tr("No connection has this in its name, workspace or email."));
}

void SidePanel::showPractice(bool shown)
{
    m_practice->setVisible(shown);
}

// A low window leaves its room to the connections.
void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_practice->setBrief(height() < scaled(480));
}

// A style sheet's sides stay where they are.
void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mark(this, "mirrored", isRightToLeft());
}

void SidePanel::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find
        || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_find->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down && event->type() == QEvent::KeyPress) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// By the Delete key, and from the menu that a right click or the Menu key opens.
void SidePanel::makeActions()
{
    m_edit->setObjectName(QStringLiteral("editConnection"));
    connect(m_edit, &QAction::triggered, this, &SidePanel::editCurrent);
    m_rename->setObjectName(QStringLiteral("renameConnection"));
    connect(m_rename, &QAction::triggered, this, [this] { m_list->edit(m_list->currentIndex()); });
    m_testAll->setObjectName(QStringLiteral("testAll"));
    connect(m_testAll, &QAction::triggered, this, &SidePanel::testAllWanted);
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
    const bool saved = whyNotEdit().isEmpty();
    m_edit->setEnabled(saved);
    m_rename->setEnabled(saved);
    menu->addAction(m_edit);
    menu->addAction(m_rename);
    menu->addAction(m_testAll);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

void SidePanel::editCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT editWanted(current.data(ConnectionModel::IdRole).toInt());
}

QString SidePanel::whyNotEdit() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return tr("Choose a connection first.");
    return current.flags().testFlag(Qt::ItemIsEditable)
        ? QString()
        : tr("The practice workspace has nothing to edit.");
}

void SidePanel::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT removeWanted(current.data(ConnectionModel::IdRole).toInt());
}

void SidePanel::select(int id)
{
    if (!m_groups->indexOf(id).isValid())
        m_find->clear();
    m_list->setCurrentIndex(m_groups->indexOf(id));
}

void SidePanel::selectNone()
{
    m_list->setCurrentIndex({});
}

void SidePanel::retranslate()
{
    m_connect->setText(tr("Connect a to&ken…"));
    m_find->setPlaceholderText(tr("Find a connection"));
    m_find->setAccessibleName(tr("Find a connection"));
    m_find->setToolTip(
        tr("Looks in name, workspace and email (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    showEmpty();
    m_edit->setText(tr("&Edit…"));
    m_rename->setText(tr("Re&name…"));
    m_testAll->setText(tr("&Test all connections"));
    m_remove->setText(tr("&Remove this connection"));
    m_settings->setText(tr("Settings"));
    const QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Preferences);
    const QKeySequence key = keys.value(0, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settings->setToolTip(
        tr("Look, network, tokens and data (%1)").arg(key.toString(QKeySequence::NativeText)));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setAccessibleDescription(tr("Press F2 to rename one, Delete to remove it."));
    fitWidth();
}

} // namespace keybearer
