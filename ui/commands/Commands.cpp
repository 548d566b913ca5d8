// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Commands.h"

#include "ui/common/KeepTranslated.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace keybearer {

Commands::Commands(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
    keepTranslated(&window, [this] { retranslate(); });
}

// A field would keep some of our keys for itself: Ctrl+E goes to the end of its line on X11.
bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != &m_window)
        return false;
    const auto *const pressed = static_cast<QKeyEvent *>(event);
    if (pressed->matches(QKeySequence::Undo) && watched->property("undoAvailable").toBool())
        return false; // the field has something of its own to undo
    if (!(pressed->modifiers() & Qt::ControlModifier) || !isOurs(pressed->keyCombination()))
        return false;
    event->ignore();
    return true;
}

bool Commands::isOurs(const QKeySequence &key) const
{
    return std::any_of(m_commands.cbegin(), m_commands.cend(), [&key](const Command &command) {
        return command.action->isEnabled() && command.action->shortcuts().contains(key);
    });
}

QAction *Commands::add(const QString &id, CommandGroup group, std::function<QString()> text,
    const QList<QKeySequence> &keys, std::function<void()> run)
{
    Command *known = find(id);
    if (!known) {
        auto *const action = new QAction(&m_window);
        action->setObjectName(id);
        m_window.addAction(action);
        m_commands.append({group, action, {}, false, {}});
        known = &m_commands.last();
        if (m_locked)
            setLocked(true);
    }
    known->group = group;
    known->text = std::move(text);
    known->action->setText(known->text());
    known->action->setShortcuts(keys);
    known->action->setAutoRepeat(false);
    known->action->disconnect(this);
    connect(known->action, &QAction::triggered, this, std::move(run));
    Q_EMIT changed();
    return known->action;
}

void Commands::allowWhileLocked(const QString &id)
{
    if (Command *const command = find(id))
        command->whileLocked = true;
}

void Commands::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked) {
        for (QAction *action : std::as_const(m_heldBack))
            action->setEnabled(true);
        m_heldBack.clear();
        return refresh();
    }
    for (const Command &command : std::as_const(m_commands)) {
        if (command.whileLocked || !command.action->isEnabled())
            continue;
        command.action->setEnabled(false);
        m_heldBack.append(command.action);
    }
}

void Commands::limit(const QString &id, std::function<QString()> whyNot)
{
    if (Command *const command = find(id))
        command->whyNot = std::move(whyNot);
}

void Commands::refresh()
{
    bool differs = false;
    for (const Command &command : std::as_const(m_commands)) {
        if (!command.whyNot || (m_locked && !command.whileLocked))
            continue;
        const bool can = command.whyNot().isEmpty();
        differs = differs || can != command.action->isEnabled();
        command.action->setEnabled(can);
    }
    if (differs)
        Q_EMIT changed();
}

QAction *Commands::action(const QString &id) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
        [&id](const Command &command) { return command.action->objectName() == id; });
    return found == m_commands.cend() ? nullptr : found->action;
}

Commands::Command *Commands::find(const QString &id)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
        [&id](const Command &command) { return command.action->objectName() == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

QString Commands::title(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Token:
        return tr("Teammate and handover");
    case CommandGroup::Connections:
        return tr("Connections");
    case CommandGroup::Pages:
        return tr("Pages");
    case CommandGroup::Window:
        return tr("Window");
    }
    Q_UNREACHABLE();
}

void Commands::retranslate()
{
    for (const Command &command : std::as_const(m_commands))
        command.action->setText(command.text());
    Q_EMIT changed();
}

} // namespace keybearer
