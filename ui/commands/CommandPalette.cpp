// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/CommandPalette.h"

#include "ui/commands/PaletteDelegate.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace keybearer {
namespace {

constexpr int mostRecent = 20;
constexpr int page = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(makeParagraph(TextRole::Muted, this, QStringLiteral("paletteNothing")))
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
    keepTranslated(this, [this] { retranslate(); });
}

void CommandPalette::openWith(const QList<PaletteEntry> &entries)
{
    m_model->setEntries(entries, m_recent);
    m_field->clear();
    onTyped({});
    place();
    open();
    m_field->setFocus();
}

void CommandPalette::renew(const QList<PaletteEntry> &entries)
{
    m_model->setEntries(entries, m_recent);
    onTyped(m_field->text());
}

// In the upper middle of the window, and never larger than it.
void CommandPalette::place()
{
    const QWidget *const window = parentWidget();
    const QSize size = QSize(scaled(560), scaled(420)).boundedTo(window->size() - QSize(32, 32));
    const QPoint corner((window->width() - size.width()) / 2,
        qMin(scaled(72), (window->height() - size.height()) / 2));
    setGeometry(QRect(window->mapToGlobal(corner), size));
}

void CommandPalette::onTyped(const QString &typed)
{
    m_model->filter(typed);
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setEnabled(any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteEntry *const entry = m_model->entryAt(index.isValid() ? index.row() : -1);
    if (!entry || !isVisible())
        return;
    const std::function<void()> deed = entry->run;
    m_recent.removeAll(entry->id);
    m_recent.prepend(entry->id);
    m_recent = m_recent.mid(0, mostRecent);
    accept(); // first: what is done may open something or move the focus
    deed();
}

// The focus stays in the field while the arrows walk through the list.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::move(int steps)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int wanted = m_list->currentIndex().row() + steps;
    const int row = qAbs(steps) == 1 ? (wanted + rows) % rows : qBound(0, wanted, rows - 1);
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // What a screen reader tells while the focus is here.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

// Whoever goes elsewhere is done with it. Not at once: hiding takes the activity away as well, and
// a dialog that is hidden while it hides stays modal for ever.
void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        QMetaObject::invokeMethod(this, &CommandPalette::closeInactive, Qt::QueuedConnection);
}

void CommandPalette::closeInactive()
{
    if (isVisible() && !isActiveWindow())
        reject();
}

// It has no frame of the window manager's.
void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour(palette(), ThemeRole::ControlBorder));
    painter.setBrush(colour(palette(), ThemeRole::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command or connection"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_nothing->setText(tr("Nothing fits these words. Try fewer of them."));
}

} // namespace keybearer
