// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>

class QWidget;

namespace keybearer {

/// Where a command stands in the list of shortcuts.
enum class CommandGroup { Token, Connections, Pages, Window };

/// Every command of the window that has a key or a place in the palette. The actions are the
/// window's, so their keys work on every page; their texts follow the language.
class Commands final : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget &window);

    struct Command {
        CommandGroup group;
        QAction *action; ///< named by the command's id
        std::function<QString()> text;
        bool whileLocked;
        std::function<QString()> whyNot; ///< an empty answer, or none of these: it can be done
    };

    /// `id` also names the action. Adding an id again replaces what it does, its text and its keys.
    QAction *add(const QString &id, CommandGroup group, std::function<QString()> text,
        const QList<QKeySequence> &keys, std::function<void()> run);
    /// Works while the window is locked, too.
    void allowWhileLocked(const QString &id);
    void setLocked(bool locked);
    /// It is disabled while `whyNot` gives a reason. Asked at refresh() only.
    void limit(const QString &id, std::function<QString()> whyNot);
    void refresh();

    QAction *action(const QString &id) const; ///< null where there is none
    const QList<Command> &all() const { return m_commands; }
    static QString title(CommandGroup group);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Command *find(const QString &id);
    bool isOurs(const QKeySequence &key) const;
    void retranslate();

    QWidget &m_window;
    QList<Command> m_commands;
    QList<QAction *> m_heldBack; // disabled by the lock alone
    bool m_locked = false;
};

} // namespace keybearer
