// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RemovalDesk.h"

#include "ui/common/Confirmation.h"
#include "ui/common/MessageBar.h"
#include "ui/window/ConnectionBook.h"
#include "ui/window/MainWindow.h"
#include "ui/window/SidePanel.h"

namespace keybearer {

RemovalDesk::RemovalDesk(MainWindow &window, ConnectionBook &book, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_book(book)
    , m_clock(clock)
{
    connect(&book, &ConnectionBook::removed, this, &RemovalDesk::offerUndo);
}

void RemovalDesk::ask(int id)
{
    const Connection *const connection = m_book.with(id);
    if (!connection)
        return;
    if (connection->handover().isOpen())
        return Q_EMIT refused(renewable([] {
            return Said{tr("This connection has a handover under way."), tr("It was not removed."),
                tr("Cancel or close the handover first.")};
        }));
    const std::optional<Profile> &profile = connection->origin().profile;
    if (!profile || !profile->keepInKeychain)
        return m_book.remove(id);
    confirm(
        {QStringLiteral("removeQuestion"), Glyph::Limited, tr("Remove a connection"),
            tr("Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and "
               "deletes its token from this computer's keychain; what happened stays in the "
               "history.")
                .arg(profile->name),
            {}, {QStringLiteral("removeYes"), tr("&Remove")},
            {QStringLiteral("removeNo"), tr("&Keep it")}},
        &m_window, [desk = QPointer(this), id] {
            if (desk)
                desk->m_book.remove(id);
        });
}

void RemovalDesk::offerUndo(const QString &name)
{
    m_window.messageBar().say(Glyph::Waiting, renewable([name] {
        return Said{tr("“%1” is removed.").arg(name),
            tr("Its token is deleted in a moment; until then it can be brought back."), {}};
    }));
    const int offer = m_window.messageBar().offerUndo([this] {
        if (const Connection *const back = m_book.bringBack())
            m_window.sidePanel().select(back->id());
    });
    m_clock.after(ConnectionBook::undo_ms, &m_window.messageBar(),
        [bar = &m_window.messageBar(), offer] { bar->withdrawOffer(offer); });
}

} // namespace keybearer
