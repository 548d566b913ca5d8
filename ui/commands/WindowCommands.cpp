// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/WindowCommands.h"

#include "ui/commands/CommandPalette.h"
#include "ui/commands/Commands.h"
#include "ui/commands/ShortcutSheet.h"
#include "ui/common/MessageBar.h"
#include "ui/common/Wrapped.h"
#include "ui/handover/HandoverPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/session/WindowLock.h"
#include "ui/teammate/TeammatePage.h"
#include "ui/window/ConnectionModel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"

#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace keybearer {
namespace {

QKeySequence control(Qt::Key key)
{
    return {Qt::CTRL | key};
}

// Where the platform has no key of its own for it, ours.
QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence &otherwise)
{
    const QList<QKeySequence> own = QKeySequence::keyBindings(key);
    return own.isEmpty() ? QList<QKeySequence>{otherwise} : own;
}

bool canBePressed(const QPushButton *button)
{
    return button && button->isVisible() && button->isEnabled();
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window, WindowLock &lock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_lock(lock)
    , m_commands(new Commands(window))
{
    addTokenCommands();
    addPages();
    addWindowCommands();
    addLimits();
    connect(m_commands, &Commands::changed, this, [this] {
        if (m_palette && m_palette->isVisible())
            m_palette->renew(entries());
    });
    connect(&lock, &WindowLock::lockedChanged, m_commands, &Commands::setLocked);
}

void WindowCommands::addTokenCommands()
{
    m_commands->add(
        QStringLiteral("commandTest"), CommandGroup::Token, [] { return tr("Test now"); },
        standard(QKeySequence::Refresh, Qt::Key_F5), [this] { Q_EMIT m_window.testWanted(); });
    m_commands->add(
        QStringLiteral("commandTestAll"), CommandGroup::Connections,
        [] { return tr("Test all connections"); }, {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
        [this] { Q_EMIT m_window.testAllWanted(); });
    m_commands->add(
        QStringLiteral("commandFind"), CommandGroup::Connections,
        [] { return tr("Find a connection"); }, standard(QKeySequence::Find, control(Qt::Key_F)),
        [this] { find(); });
    addButton(QStringLiteral("commandHandOver"), {"handOver"}, {}, [this] {
        return m_window.teammatePage().isHandoverOpen() ? tr("Continue the handover")
                                                        : tr("Hand over…");
    });
    addButton(QStringLiteral("commandCopyFingerprint"), {"copyFingerprint"}, {},
        [] { return tr("Copy the fingerprint"); });
    addButton(QStringLiteral("commandShowEvidence"), {"showEvidence"}, {},
        [] { return tr("Show the evidence"); });
    addButton(QStringLiteral("commandSaveRecord"), {"saveRecord", "saveRecordHere"},
        standard(QKeySequence::Save, control(Qt::Key_S)), [] { return tr("Save the record…"); });
    m_commands->add(
        QStringLiteral("commandCheckRecord"), CommandGroup::Connections,
        [] { return tr("Check a record…"); }, {}, [this] { Q_EMIT m_window.checkRecordWanted(); });
    m_commands->add(
        QStringLiteral("commandConnect"), CommandGroup::Connections,
        [] { return tr("Connect a token…"); }, standard(QKeySequence::New, control(Qt::Key_N)),
        [this] { Q_EMIT m_window.sidePanel().connectWanted(); });
    m_commands->add(
        QStringLiteral("commandEdit"), CommandGroup::Connections,
        [] { return tr("Edit the connection…"); }, {control(Qt::Key_E)},
        [this] { m_window.sidePanel().editCurrent(); });
    m_commands->add(
        QStringLiteral("commandPractice"), CommandGroup::Connections,
        [] { return tr("Open the practice workspace"); }, {},
        [this] { Q_EMIT m_window.sidePanel().practiceWanted(); });
}

// What a button does, also by the palette: only while the button is there and can be pressed.
void WindowCommands::addButton(const QString &id, std::initializer_list<const char *> objectNames,
    const QList<QKeySequence> &keys, std::function<QString()> text)
{
    for (const char *objectName : objectNames)
        m_buttons.insert(id, QLatin1String(objectName));
    m_commands->add(id, CommandGroup::Token, std::move(text), keys, [this, id] {
        if (QPushButton *const target = usableButton(id))
            target->click();
    });
}

QPushButton *WindowCommands::usableButton(const QString &id) const
{
    const QStringList objectNames = m_buttons.values(id);
    for (const QString &objectName : objectNames) {
        auto *const target = m_window.findChild<QPushButton *>(objectName);
        if (canBePressed(target))
            return target;
    }
    return nullptr;
}

void WindowCommands::addPages()
{
    const auto page = [this](const char *id, MainWindow::Page which, Qt::Key key,
                          std::function<QString()> text) {
        m_commands->add(
            QLatin1String(id), CommandGroup::Pages, std::move(text), {control(key)}, [this, which] {
                m_window.showPage(which);
                if (which == MainWindow::Page::Handover)
                    m_window.handoverPage().focusFirst();
            });
    };
    page("commandTeammate", MainWindow::Page::Teammate, Qt::Key_1,
        [] { return tr("Go to the teammate"); });
    page("commandHandover", MainWindow::Page::Handover, Qt::Key_2,
        [] { return tr("Go to the handover"); });
    page("commandHistory", MainWindow::Page::History, Qt::Key_3,
        [] { return tr("Go to the history"); });
    m_commands->add(
        QStringLiteral("commandSettings"), CommandGroup::Pages,
        [] { return tr("Open the settings"); },
        standard(QKeySequence::Preferences, control(Qt::Key_Comma)),
        [this] { m_window.openSettings(); });
}

// Where something else on the page can be searched, that is meant.
void WindowCommands::find()
{
    if (m_window.page() == MainWindow::Page::History)
        m_window.historyPage().focusSearch();
    else
        m_window.sidePanel().find();
}

void WindowCommands::addWindowCommands()
{
    const auto add = [this](const char *id, const QList<QKeySequence> &keys,
                         std::function<QString()> text, std::function<void()> run) {
        return m_commands->add(
            QLatin1String(id), CommandGroup::Window, std::move(text), keys, std::move(run));
    };
    add(
        "commandPalette", {control(Qt::Key_K)}, [] { return tr("Find a command"); },
        [this] { openPalette(); });
    add(
        "commandShortcuts", {control(Qt::Key_Slash)}, [] { return tr("Show all shortcuts"); },
        [this] { openShortcuts(); });
    add(
        "commandUndo", standard(QKeySequence::Undo, control(Qt::Key_Z)), [] { return tr("Undo"); },
        [this] { m_window.messageBar().undo(); });
    const QAction *const lock = add(
        "commandLock", {control(Qt::Key_L)}, [] { return tr("Lock Keybearer"); },
        [this] { m_lock.lock(); });
    m_lock.setKey(lock->shortcut());
    add(
        "commandDismiss", {Qt::Key_Escape},
        [] { return tr("Close the message, or leave the settings"); },
        [this] { m_window.stepBack(); });
    add(
        "commandFullScreen", standard(QKeySequence::FullScreen, Qt::Key_F11),
        [] { return tr("Full screen on or off"); },
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    QAction *const quit = add(
        "commandQuit", standard(QKeySequence::Quit, control(Qt::Key_Q)), [] { return tr("Quit"); },
        [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
    m_commands->allowWhileLocked(QStringLiteral("commandFullScreen"));
    m_commands->allowWhileLocked(QStringLiteral("commandQuit"));
}

// What can't be done now says why in the palette, and its key is free for the field in use.
void WindowCommands::addLimits()
{
    const auto noConnection = [this] {
        return m_window.sidePanel().hasCurrent() ? QString() : tr("Choose a connection first.");
    };
    for (const char *const id : {"commandTeammate", "commandHandover"})
        m_commands->limit(QLatin1String(id), noConnection);
    m_commands->limit(QStringLiteral("commandTest"), [this, noConnection] {
        return m_window.page() == MainWindow::Page::Settings ? tr("Leave the settings first.")
                                                             : noConnection();
    });
    m_commands->limit(QStringLiteral("commandTestAll"), [this] {
        return m_window.connections().rowCount() > 0 ? QString()
                                                     : tr("There is no connection yet.");
    });
    m_commands->limit(
        QStringLiteral("commandEdit"), [this] { return m_window.sidePanel().whyNotEdit(); });
    m_commands->limit(QStringLiteral("commandUndo"), [this] {
        return m_window.messageBar().canUndo() ? QString()
                                               : tr("There is nothing that can be undone now.");
    });
    const auto refresh = [this] { m_commands->refresh(); };
    connect(&m_window, &MainWindow::pageChanged, this, refresh);
    connect(&m_window.sidePanel(), &SidePanel::currentChanged, this, refresh);
    connect(&m_window.messageBar(), &MessageBar::offerChanged, this, refresh);
    const ConnectionModel &model = m_window.connections();
    connect(&model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, refresh);
    refresh();
}

QList<PaletteEntry> WindowCommands::entries() const
{
    QList<PaletteEntry> entries;
    for (const Commands::Command &command : m_commands->all()) {
        QAction *const action = command.action;
        const QString id = action->objectName();
        const bool hasPlace = !m_buttons.contains(id) || usableButton(id);
        const QString whyNot = command.whyNot ? command.whyNot() : QString();
        if (!hasPlace || id == QLatin1String("commandPalette")
            || (!action->isEnabled() && whyNot.isEmpty()))
            continue;
        // Asked anew: the same button can mean another thing at another time.
        entries.append({id, command.text(), action->shortcut().toString(QKeySequence::NativeText),
            [action] { action->trigger(); }, false, whyNot});
    }
    return entries + connectionEntries() + buttonEntries(entries);
}

// Whatever can be pressed in the window now is found by its words, too, where no command has them.
QList<PaletteEntry> WindowCommands::buttonEntries(const QList<PaletteEntry> &commands) const
{
    const QStringList known = m_buttons.values();
    const auto isCommand = [&commands](QString text) {
        text.remove(QChar(0x2026)); // it leads to further questions
        return std::any_of(commands.begin(), commands.end(),
            [&text](const PaletteEntry &one) { return one.text.startsWith(text); });
    };
    QList<PaletteEntry> entries;
    for (QPushButton *const button : m_window.findChildren<QPushButton *>()) {
        const QString spoken = button->accessibleName();
        const QString text = spoken.isEmpty() ? withoutMnemonic(button->text()) : spoken;
        if (text.isEmpty() || known.contains(button->objectName()) || !canBePressed(button)
            || isCommand(text))
            continue;
        const auto press = [target = QPointer<QPushButton>(button)] {
            if (canBePressed(target))
                target->click();
        };
        const QString id = QString(QLatin1String("button-") % button->objectName());
        entries.append({id, text, {}, press, true, {}});
    }
    return entries;
}

QList<PaletteEntry> WindowCommands::connectionEntries() const
{
    QList<PaletteEntry> entries;
    const ConnectionModel &model = m_window.connections();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const int id = index.data(ConnectionModel::IdRole).toInt();
        const QString name = index.data(Qt::DisplayRole).toString();
        entries.append({QStringLiteral("connection-%1").arg(id), tr("Go to %1").arg(name), {},
            [this, id] { m_window.sidePanel().select(id); }, false, {}});
    }
    return entries;
}

void WindowCommands::openPalette()
{
    if (m_lock.isLocked())
        return;
    if (!m_palette)
        m_palette = new CommandPalette(&m_window);
    m_palette->openWith(entries());
}

void WindowCommands::openShortcuts()
{
    if (m_lock.isLocked())
        return;
    if (!m_sheet)
        m_sheet = new ShortcutSheet(*m_commands, &m_window);
    m_sheet->openFresh();
}

} // namespace keybearer
