// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HandoverDesk.h"

#include "ui/common/MessageBar.h"
#include "ui/handover/CloseQuestion.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/HandoverPage.h"
#include "ui/handover/ObstacleNote.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/RecordDesk.h"

#include <QDir>

#include <utility>

namespace keybearer {

namespace {

Said saidOfLeaving(bool practice, bool kept)
{
    if (practice)
        return {HandoverDesk::tr("The handover stays open."),
            HandoverDesk::tr("It ends when you quit, like the whole practice workspace."),
            HandoverDesk::tr("Open “Handover” to go on.")};
    return {HandoverDesk::tr("The handover stays open."),
        kept ? HandoverDesk::tr("Nothing is lost when you quit; the token is not tested while "
                                "Keybearer is closed.")
             : HandoverDesk::tr("The token is kept in memory only: to go on after you quit, "
                                "connect it again. What happened so far stays on this computer."),
        HandoverDesk::tr("Open “Handover” to go on, today or in some days.")};
}

} // namespace

HandoverDesk::HandoverDesk(MainWindow &window, Clock &clock, RecordDesk &records, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_records(records)
{
    window.whenMade(MainWindow::Page::Handover, this, [this] {
        linkPage();
        linkFlow();
        setConnection(m_chosen);
    });
}

void HandoverDesk::linkPage()
{
    connect(&page(), &HandoverPage::startWanted, this, &HandoverDesk::start);
    connect(&page(), &HandoverPage::saveRecordWanted, this, &HandoverDesk::saveRecord);
    connect(&page(), &HandoverPage::leaveWanted, this, &HandoverDesk::leave);
    connect(&page(), &HandoverPage::anotherWanted, this, [this] {
        if (!m_chosen)
            return;
        m_chosen->forgetHandover();
        setConnection(m_chosen); // nothing of the last one is left on the page
        page().focusFirst();
    });
}

// All of it is only offered while there is a flow; a late key press finds none.
void HandoverDesk::linkFlow()
{
    const auto pass = [&](void (HandoverPage::*wanted)(), void (HandoverFlow::*deed)()) {
        connect(&page(), wanted, this, [this, deed] {
            if (HandoverFlow *const current = flow())
                (current->*deed)();
        });
    };
    // Whoever read another step once more has to see what is to be done now.
    connect(&page(), &HandoverPage::confirmWanted, this, [this] { page().showStep(Step::Change); });
    pass(&HandoverPage::confirmWanted, &HandoverFlow::confirm);
    connect(&page(), &HandoverPage::cancelWanted, this, &HandoverDesk::cancel);
    pass(&HandoverPage::acceptWanted, &HandoverFlow::acceptOtherAddress);
    pass(&HandoverPage::proveWanted, &HandoverFlow::proveAgain);
    pass(&HandoverPage::openAccountWanted, &HandoverFlow::openAccountPage);
    pass(&HandoverPage::doingItNow, &HandoverFlow::doingItNow);
    connect(&page(), &HandoverPage::closeWanted, this, &HandoverDesk::close);
    connect(&page(), &HandoverPage::changeBackWanted, this, [this] {
        if (!m_chosen)
            return;
        m_chosen->handover().changeBack();
        if (m_chosen->handover().wantsTokenForBack())
            page().obstacleNote()->focusNext();
    });
    connect(
        page().obstacleNote(), &ObstacleNote::scimTokenGiven, this, [this](const SecretPtr &token) {
            if (m_chosen)
                m_chosen->handover().takeScimToken(token);
        });
    connect(page().obstacleNote(), &ObstacleNote::testWanted, this, [this] {
        if (m_chosen)
            m_chosen->test();
    });
    connect(
        page().obstacleNote(), &ObstacleNote::connectWanted, this, &HandoverDesk::connectWanted);
    connect(page().obstacleNote(), &ObstacleNote::abandonWanted, this, [this] {
        if (m_chosen)
            m_chosen->handover().abandon();
    });
    connect(&page(), &HandoverPage::tickWanted, this, [this](HandTick tick) {
        if (flow())
            flow()->tickByHand(tick);
    });
    connect(&page(), &HandoverPage::replied, this, [this](Question question, Reply reply) {
        if (flow())
            flow()->setReply(question, reply);
    });
    connect(&page(), &HandoverPage::checkpointWanted, this, [this](CheckpointKind kind) {
        if (flow())
            flow()->runCheckpoint(kind);
    });
}

HandoverPage &HandoverDesk::page() const
{
    return m_window.handoverPage();
}

bool HandoverDesk::hasPage() const
{
    return m_window.isMade(MainWindow::Page::Handover);
}

void HandoverDesk::setConnection(Connection *connection)
{
    m_chosen = connection;
    if (!hasPage())
        return;
    page().reset();
    if (!connection)
        return;
    page().setPractice(connection->origin().practice, connection->origin().scimUrl);
    page().setCanary(connection->handover().canary());
    present();
}

void HandoverDesk::follow(Connection &connection)
{
    Connection *const source = &connection;
    const ConnectionHandover *const own = &connection.handover();
    connect(own, &ConnectionHandover::changed, this, [this, source] {
        if (isChosen(*source))
            present();
    });
    connect(own, &ConnectionHandover::canaryAnswered, this, [this, source](const Answer &answer) {
        if (isChosen(*source) && hasPage())
            page().appendCanary(answer, source->handover().value(), m_clock.nowUtc());
    });
    connect(own, &ConnectionHandover::progressed, this, [this, source](int done, int total) {
        if (isChosen(*source) && hasPage())
            page().presentProgress(done, total);
    });
}

void HandoverDesk::present()
{
    if (!m_chosen || !hasPage())
        return;
    ConnectionHandover &own = m_chosen->handover();
    if (!own.flow())
        own.recall();
    // Asking for what is kept nowhere disturbs no keychain, and tells that it is gone.
    const bool tells = m_chosen->view().tokenIsGone || own.whyWithdrawn();
    if (own.isWaiting() && !m_chosen->keepsToken() && !tells)
        m_chosen->reopen();
    if (own.wantsScimToken())
        page().setObstacle(obstacleOfScimToken());
    else if (own.wantsTokenForBack())
        page().setObstacle(obstacleToBack());
    else if (own.whyWithdrawn())
        page().setObstacle(obstacleOfWithdrawn(*own.whyWithdrawn()));
    else if (own.isWaiting())
        page().setObstacle(obstacleOfWaiting(m_chosen->view()));
    else
        page().setObstacle(obstacleTo(m_chosen->view()));
    page().present(own.value(), m_clock.nowUtc());
    correctSaved();
}

void HandoverDesk::forgetTokens()
{
    if (!hasPage())
        return;
    page().form()->forgetToken();
    page().obstacleNote()->clear();
}

void HandoverDesk::tick()
{
    if (m_chosen && hasPage())
        page().tick(m_clock.nowUtc());
}

void HandoverDesk::start(const HandoverDraft &draft)
{
    if (!m_chosen || m_chosen->handover().flow() || m_chosen->handover().isOpen())
        return;
    m_window.messageBar().dismiss();
    const Result<Done> started = m_chosen->handover().start(draft);
    if (!started)
        complainOf(started.error());
}

void HandoverDesk::leave()
{
    m_window.showPage(MainWindow::Page::Teammate);
    m_window.teammatePage().focusHandOver();
    const bool practice = m_chosen && m_chosen->origin().practice;
    const bool kept = m_chosen && m_chosen->keepsToken();
    Q_EMIT told(
        Glyph::Waiting, renewable([practice, kept] { return saidOfLeaving(practice, kept); }));
}

// A question may be answered when another handover is there.
std::function<void()> HandoverDesk::ifStillShown(void (HandoverFlow::*deed)())
{
    return [this, deed, id = flow()->handover().id] {
        if (flow() && flow()->handover().id == id)
            (flow()->*deed)();
    };
}

// Before the person was asked to do anything it is begun again in a moment; a change back leaves
// all as it is.
void HandoverDesk::cancel()
{
    if (!flow())
        return;
    const Handover &handover = flow()->handover();
    if (handover.state != HandoverState::WaitingForPerson || handover.back)
        return flow()->cancel();
    askToCancel(&m_window, ifStillShown(&HandoverFlow::cancel));
}

void HandoverDesk::close()
{
    if (!flow())
        return;
    if (!closingNeedsAWord(flow()->handover()))
        return flow()->close();
    askToClose(flow()->handover(), &m_window, ifStillShown(&HandoverFlow::close));
}

void HandoverDesk::saveRecord()
{
    if (!m_chosen || m_chosen->handover().id().isEmpty())
        return;
    const Handover handover = m_chosen->handover().value();
    m_records.save(handover.id, recordFileName(handover, m_clock.nowUtc()),
        [this, id = handover.id](const QString &file) {
            if (!m_chosen || m_chosen->handover().id() != id)
                return;
            page().recordSaved(file);
            m_toldOfSaved = file;
        });
}

// What was said of the saved file is not left standing once it is not true any more.
void HandoverDesk::correctSaved()
{
    if (m_toldOfSaved.isEmpty() || page().recordState() != RecordState::Outdated)
        return;
    const QString file = std::exchange(m_toldOfSaved, QString());
    MessageBar &bar = m_window.messageBar();
    if (!bar.isVisible() || bar.said().happened != RecordDesk::sayOfSaved(file).happened)
        return;
    Q_EMIT told(Glyph::Limited, renewable([name = QDir::toNativeSeparators(file)] {
        return Said{tr("The saved record is an earlier state by now: the handover went on."),
            tr("The file “%1” is complete up to the moment when it was saved.").arg(name),
            tr("Save the record again.")};
    }));
}

} // namespace keybearer
