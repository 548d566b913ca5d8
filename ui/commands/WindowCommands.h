// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/PaletteModel.h"

#include <QHash>
#include <QPointer>

class QPushButton;

namespace keybearer {

class CommandPalette;
class Commands;
class MainWindow;
class ShortcutSheet;
class WindowLock;

/// The commands that the window itself has, with the palette and the list of shortcuts. A room that
/// brings further ones adds them to commands(). The window outlives it.
class WindowCommands final : public QObject {
    Q_OBJECT

public:
    WindowCommands(MainWindow &window, WindowLock &lock, QObject *parent = nullptr);

    Commands &commands() const { return *m_commands; }
    void openPalette();
    void openShortcuts();

private:
    void addTokenCommands();
    void addPages();
    void find();
    void addWindowCommands();
    void addLimits();
    void addButton(const QString &id, std::initializer_list<const char *> buttons,
        const QList<QKeySequence> &keys, std::function<QString()> text);
    QList<PaletteEntry> entries() const;
    QList<PaletteEntry> connectionEntries() const;
    QList<PaletteEntry> buttonEntries(const QList<PaletteEntry> &commands) const;
    QPushButton *usableButton(const QString &id) const; ///< null when it can't be pressed now

    MainWindow &m_window;
    WindowLock &m_lock;
    Commands *m_commands;
    QPointer<CommandPalette> m_palette; ///< made when it is wanted first
    QPointer<ShortcutSheet> m_sheet; ///< made when it is wanted first
    QMultiHash<QString, QString> m_buttons; // command -> the buttons of which it presses one
};

} // namespace keybearer
