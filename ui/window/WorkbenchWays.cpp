// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workbench that leads a person from one page to where they go on.
#include "app/wording/Wording.h"
#include "ui/common/MessageBar.h"
#include "ui/handover/HandoverPage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/HandoverDesk.h"
#include "ui/window/SidePanel.h"
#include "ui/window/Workbench.h"

#include <utility>

namespace keybearer {

void Workbench::connectAgain()
{
    const std::optional<Profile> profile =
        m_chosen ? m_chosen->origin().profile : std::optional<Profile>();
    m_window.showPage(MainWindow::Page::Connect);
    if (profile)
        m_window.connectPage().propose(*profile);
}

void Workbench::openHandover(const QString &fingerprint, const QString &handoverId)
{
    Connection *const connection = m_book->withToken(fingerprint);
    if (!connection)
        return complain(renewable([] {
            return Said{tr("This handover's connection is not in the list any more."),
                tr("What happened stays in the history. A practice workspace ends with the "
                   "program; its records can still be saved."),
                tr("Connect its token again to go to the handover.")};
        }));
    if (connection->handover().id() == handoverId)
        return showHandover(*connection);
    if (connection->handover().isOpen())
        return complain(renewable([] {
            return Said{tr("This handover is over, and another one of this connection is open."),
                tr("The page shows the one that is open. What happened in this one stands here in "
                   "the history."),
                tr("“Save the record…” gives you all of it in one file.")};
        }));
    connection->lookAt(handoverId, [this, id = connection->id()](const Result<Done> &found) {
        const Connection *const one = m_book->with(id);
        if (!found)
            complainOf(found.error());
        else if (one)
            showHandover(*one);
    });
}

void Workbench::showHandover(const Connection &connection)
{
    if (isChosen(connection))
        m_desk->setConnection(m_chosen); // nothing of another one is left on the page
    m_window.sidePanel().select(connection.id());
    m_window.showPage(MainWindow::Page::Handover);
    m_window.handoverPage().focusFirst();
}

void Workbench::onBrowserFailed(const QUrl &url)
{
    complain(renewable([page = url.toDisplayString()] {
        return Said{tr("The browser could not be opened."),
            tr("Open this page yourself: %1").arg(page), {}};
    }));
    // In the follow-up it stays of use.
    const bool waits =
        m_chosen && m_chosen->handover().value().state == HandoverState::WaitingForPerson;
    m_browserFailure = waits ? m_window.messageBar().said().happened : QString();
}

// It is of no use to anybody who has changed the email, however they got there.
void Workbench::endBrowserFailure(const ConnectionHandover &handover)
{
    const bool waits =
        handover.flow() && handover.flow()->handover().state == HandoverState::WaitingForPerson;
    if (m_browserFailure.isEmpty() || waits)
        return;
    if (m_window.messageBar().said().happened == std::exchange(m_browserFailure, QString()))
        m_window.messageBar().dismiss();
}

} // namespace keybearer
