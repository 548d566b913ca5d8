// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/EditDesk.h"

#include "ui/common/MessageBar.h"
#include "ui/window/EditDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StatusLine.h"

namespace keybearer {
namespace {

ConnectionWish wishOf(const Profile &profile)
{
    ConnectionWish wish;
    wish.name = profile.name;
    wish.group = profile.group;
    wish.check.apiUrl = profile.apiUrl;
    wish.check.region = regionNamed(profile.region);
    wish.keepInKeychain = profile.keepInKeychain;
    return wish;
}

} // namespace

EditDesk::EditDesk(MainWindow &window, ConnectionBook &book, const HandoverServices &services,
    KeychainStore *keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_window(window)
    , m_book(book)
    , m_editor(new ConnectionEditor(book, services, keychain, this))
{
    connect(&book, &ConnectionBook::leaving, this, [this](const Connection *connection) {
        if (m_dialog && connection->id() == m_id)
            m_dialog->putAway();
    });
    connect(m_editor, &ConnectionEditor::writeBegun, this, [this] {
        if (isShown(m_saving))
            m_dialog->showWriting();
    });
    connect(m_editor, &ConnectionEditor::sending, this,
        [this](const QByteArray &method, const QUrl &url) {
            m_window.statusLine().saySending(method, url);
        });
    connect(m_editor, &ConnectionEditor::answered, this,
        [this](const Exchange &exchange) { m_window.statusLine().sayAnswered(exchange); });
}

void EditDesk::makeDialog()
{
    m_dialog = new EditDialog(&m_window);
    connect(m_dialog, &EditDialog::saveWanted, this, &EditDesk::save);
    connect(m_dialog, &EditDialog::removeWanted, this, [this] { Q_EMIT removeWanted(m_id); });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        if (m_saving == m_opened)
            m_editor->cancel();
    });
}

void EditDesk::open(int id)
{
    const Connection *const connection = m_book.with(id);
    if (!connection || !connection->origin().profile)
        return;
    if (!m_dialog)
        makeDialog();
    m_id = id;
    ++m_opened;
    m_dialog->present(
        *connection->origin().profile, groups(), m_hasKeychain, connection->handover().isOpen());
    // It may have gone, or be there again.
    if (m_keychain)
        m_keychain->keychainIsThere(this, [this](bool isThere) { setKeychain(isThere); });
}

void EditDesk::setKeychain(bool isThere)
{
    m_hasKeychain = isThere;
    if (m_dialog && m_dialog->isVisible())
        m_dialog->setKeychain(isThere);
}

QStringList EditDesk::groups() const
{
    QStringList all;
    for (const Connection *connection : m_book.all()) {
        if (connection->origin().profile)
            all.append(connection->origin().profile->group);
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void EditDesk::cancel()
{
    if (m_dialog)
        m_dialog->putAway();
    m_editor->cancel();
}

// What is being written may end after the dialog was put away, or while it shows another one.
bool EditDesk::isShown(int opened) const
{
    return m_dialog && m_dialog->isVisible() && m_opened == opened;
}

void EditDesk::save(const ConnectionWish &wish)
{
    Connection *const connection = m_book.with(m_id);
    if (!connection)
        return m_dialog->reject();
    m_dialog->showBusy(true);
    const ConnectionWish before = wishOf(*connection->origin().profile);
    const bool canUndo = !wish.check.token; // the token before is gone
    m_saving = m_opened;
    m_editor->edit(*connection, wish,
        [this, id = m_id, opened = m_opened, before, canUndo](
            const std::optional<EditProblem> &problem) {
            if (m_saving == opened)
                m_saving = 0;
            if (problem && isShown(opened))
                return m_dialog->showProblem(*problem);
            if (problem)
                return m_window.messageBar().say(Glyph::Limited, problem->said);
            if (isShown(opened))
                m_dialog->accept();
            onSaved(id, before, canUndo);
        });
}

void EditDesk::onSaved(int id, const ConnectionWish &before, bool canUndo)
{
    const Connection *const connection = m_book.with(id);
    if (!connection)
        return;
    m_window.messageBar().say(Glyph::Alive, renewable([name = connection->entry().name] {
        return Said{tr("“%1” is changed.").arg(name), {}, {}};
    }));
    if (canUndo)
        m_window.messageBar().offerUndo([this, id, before] { undo(id, before); });
}

void EditDesk::undo(int id, const ConnectionWish &before)
{
    Connection *const connection = m_book.with(id);
    if (!connection)
        return;
    m_editor->edit(*connection, before, [this](const std::optional<EditProblem> &problem) {
        if (problem)
            m_window.messageBar().say(Glyph::Limited, problem->said);
    });
}

} // namespace keybearer
