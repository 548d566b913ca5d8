// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Workbench.h"

#include "app/http/HttpClient.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/record/Record.h"
#include "app/wording/Wording.h"
#include "ui/common/MessageBar.h"
#include "ui/handover/HandoverForm.h"
#include "ui/handover/HandoverPage.h"
#include "ui/handover/Obstacle.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/SidePanel.h"
#include "ui/window/StatusLine.h"

#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace keybearer {

Workbench::Workbench(MainWindow &window, const HandoverServices &services,
    PracticeWorkspace &practice, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_opener(services.opener, services.clock)
    , m_services{services.network, services.clock, services.history, m_opener, services.domainMail,
          services.directory}
    , m_teammateDesk(window.teammatePage(), m_services)
    , m_practice(practice)
{
    linkWindow();
    linkHandoverPage();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Workbench::tick);
    m_second.start();
    m_window.connections().tick(now());
}

void Workbench::linkWindow()
{
    const ConnectPage &connectPage = m_window.connectPage();
    connect(&connectPage, &ConnectPage::connectWanted, this, &Workbench::connectToken);
    connect(&connectPage, &ConnectPage::practiceWanted, this, &Workbench::openPractice);
    const SidePanel &panel = m_window.sidePanel();
    connect(&panel, &SidePanel::practiceWanted, this, &Workbench::openPractice);
    connect(&panel, &SidePanel::connectionChosen, this, &Workbench::choose);
    connect(&panel, &SidePanel::removeWanted, this, &Workbench::removeConnection);
    connect(&m_opener, &PageOpener::failed, this, &Workbench::onBrowserFailed);
    connect(&panel, &SidePanel::connectWanted, this,
        [this] { m_window.showPage(MainWindow::Page::Connect); });
    const auto test = [this] {
        if (m_chosen && m_window.page() != MainWindow::Page::Connect)
            m_chosen->test();
    };
    connect(&m_window, &MainWindow::testWanted, this, test);
    connect(&m_window.teammatePage(), &TeammatePage::testWanted, this, test);
    connect(&m_window.teammatePage(), &TeammatePage::neededChanged, this,
        [this](const QStringList &keys) {
            if (m_chosen)
                m_chosen->setNeeded(keys);
        });
    connect(&m_window.teammatePage(), &TeammatePage::told, this,
        [this](Glyph glyph, const Said &said) { m_window.messageBar().say(glyph, said); });
    connect(&m_window.teammatePage(), &TeammatePage::handOverWanted, this, [this] {
        m_window.showPage(MainWindow::Page::Handover);
        m_window.handoverPage().focusFirst();
    });
}

void Workbench::linkHandoverPage()
{
    const HandoverPage &page = m_window.handoverPage();
    connect(&page, &HandoverPage::startWanted, this, &Workbench::startHandover);
    connect(&page, &HandoverPage::saveRecordWanted, this, &Workbench::saveRecord);
    connect(&page, &HandoverPage::anotherWanted, this, [this] {
        m_chosen->forgetHandover();
        m_window.handoverPage().focusFirst();
    });
    // These are only offered while there is a flow; a late key press finds none.
    const auto pass = [&](void (HandoverPage::*wanted)(), void (HandoverFlow::*deed)()) {
        connect(&page, wanted, this, [this, deed] {
            if (HandoverFlow *const current = flow())
                (current->*deed)();
        });
    };
    pass(&HandoverPage::confirmWanted, &HandoverFlow::confirm);
    pass(&HandoverPage::cancelWanted, &HandoverFlow::cancel);
    pass(&HandoverPage::acceptWanted, &HandoverFlow::acceptOtherAddress);
    pass(&HandoverPage::proveWanted, &HandoverFlow::proveAgain);
    pass(&HandoverPage::changeBackWanted, &HandoverFlow::changeBack);
    pass(&HandoverPage::closeWanted, &HandoverFlow::close);
    pass(&HandoverPage::openAccountWanted, &HandoverFlow::openAccountPage);
    pass(&HandoverPage::doingItNow, &HandoverFlow::doingItNow);
    connect(&page, &HandoverPage::tickWanted, this, [this](HandTick tick) {
        if (flow())
            flow()->tickByHand(tick);
    });
    connect(&page, &HandoverPage::leaveWanted, this, &Workbench::leaveHandover);
    connect(&page, &HandoverPage::replied, this, [this](Question question, Reply reply) {
        if (flow())
            flow()->setReply(question, reply);
    });
    connect(&page, &HandoverPage::checkpointWanted, this, [this](CheckpointKind kind) {
        if (flow())
            flow()->runCheckpoint(kind);
    });
}

void Workbench::connectToken(const CheckRequest &request)
{
    ConnectionOrigin origin;
    origin.request = request;
    Connection &connection = add(std::move(origin));
    m_window.sidePanel().select(connection.id());
    connection.test();
}

void Workbench::openPractice()
{
    for (const Connection *connection : std::as_const(m_connections)) {
        if (connection->origin().practice)
            return m_window.sidePanel().select(connection->id());
    }
    const Result<PracticeAddresses> started = m_practice.start();
    if (!started)
        return complainOf(started.error());
    Result<SecretPtr> token = Secret::take(QByteArray(started->token));
    Result<SecretPtr> scimToken = Secret::take(QByteArray(started->scimToken));
    if (!token || !scimToken)
        return complainOf(token ? scimToken.error() : token.error());
    ConnectionOrigin origin;
    origin.practice = true;
    origin.request.token = *token;
    origin.request.apiUrl = started->api;
    origin.accountPage = started->account;
    origin.scimUrl = started->scim;
    origin.scimToken = *scimToken;
    Connection &connection = add(std::move(origin));
    m_window.sidePanel().select(connection.id());
    connection.test();
}

Connection &Workbench::add(ConnectionOrigin origin)
{
    auto *connection = new Connection(++m_lastId, std::move(origin), m_services, this);
    m_connections.append(connection);
    link(*connection);
    m_window.connections().put(connection->entry());
    return *connection;
}

void Workbench::link(Connection &connection)
{
    Connection *const source = &connection;
    connect(source, &Connection::changed, this, [this, source] { present(*source); });
    connect(source, &Connection::refused, this, &Workbench::complainOf);
    connect(source, &Connection::handoverChanged, this, [this, source] {
        presentLeaving();
        if (isChosen(*source))
            presentHandover();
    });
    connect(source, &Connection::canaryAnswered, this,
        [this, source](const Answer &answer, const CanaryTally &tally) {
            if (!isChosen(*source))
                return;
            m_window.handoverPage().appendCanary(answer, tally, now());
            sayLimit(*source);
        });
    connect(source, &Connection::progressed, this, [this, source](int done, int total) {
        if (isChosen(*source))
            m_window.handoverPage().presentProgress(done, total);
    });
    connect(source, &Connection::sending, this,
        [this, source](const QByteArray &method, const QUrl &url) {
            if (isChosen(*source))
                m_window.statusLine().saySending(method, url);
        });
}

Connection *Workbench::connectionWith(int id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [id](const Connection *connection) { return connection->id() == id; });
    return found == m_connections.cend() ? nullptr : *found;
}

void Workbench::choose(int id)
{
    Connection *const connection = connectionWith(id);
    if (!connection)
        return;
    m_chosen = connection;
    m_window.messageBar().dismiss();
    HandoverPage &page = m_window.handoverPage();
    page.reset();
    page.form()->setPractice(m_chosen->origin().practice, m_chosen->origin().scimUrl);
    page.setCanary(m_chosen->canary());
    m_window.statusLine().sayIdle(m_chosen->base());
    presentHandover();
    present(*m_chosen);
    const bool underWay = m_chosen->flow() && !m_chosen->handover().isOver();
    m_window.showPage(underWay ? MainWindow::Page::Handover : MainWindow::Page::Teammate);
}

void Workbench::present(Connection &connection)
{
    m_window.connections().put(connection.entry());
    if (!isChosen(connection))
        return;
    m_teammateDesk.present(connection);
    if (connection.view().checking || !connection.view().result)
        return;
    m_window.statusLine().sayIdle(connection.base());
    sayLimit(connection);
    if (!connection.flow())
        presentHandover();
}

void Workbench::sayLimit(Connection &connection)
{
    const HttpClient *http = connection.flow() ? connection.flow()->http() : nullptr;
    const RateLimit newest = http ? http->lastRateLimit() : RateLimit();
    if (newest.present())
        m_window.statusLine().sayRateLimit(newest);
    else if (connection.view().result)
        m_window.statusLine().sayRateLimit(connection.view().result->report.rateLimit);
}

void Workbench::removeConnection(int id)
{
    Connection *const connection = connectionWith(id);
    if (!connection)
        return;
    if (connection->flow() && !connection->handover().isOver())
        return complain({tr("This connection has a handover under way."), tr("It was not removed."),
            tr("Cancel or close the handover first.")});
    m_connections.removeOne(connection);
    if (isChosen(*connection)) {
        m_chosen = nullptr;
        m_window.showPage(MainWindow::Page::Connect);
        m_window.statusLine().sayNothingContacted();
    }
    m_window.connections().remove(id);
    delete connection;
}

// What is lost by quitting, said before: nothing, but a practice workspace is gone with us.
void Workbench::presentLeaving()
{
    QString question;
    for (const Connection *connection : std::as_const(m_connections)) {
        if (!connection->flow() || connection->handover().isOver())
            continue;
        if (!connection->origin().practice) {
            question = tr("A handover is still open. Nothing is lost when you quit: it goes on "
                          "when you open Keybearer again and connect the same token. Until then "
                          "the token is not tested.");
            break;
        }
        question = tr("A practice handover is still open. It ends when you quit, like the whole "
                      "practice workspace; nothing else is affected.");
    }
    m_window.setLeaveQuestion(question);
}

void Workbench::onBrowserFailed(const QUrl &url)
{
    complain({tr("The browser could not be opened."),
        tr("Open this page yourself: %1").arg(url.toDisplayString()), {}});
}

void Workbench::presentHandover()
{
    HandoverPage &page = m_window.handoverPage();
    page.setObstacle(obstacleTo(m_chosen->view()));
    page.present(m_chosen->handover(), now());
}

void Workbench::leaveHandover()
{
    m_window.showPage(MainWindow::Page::Teammate);
    m_window.messageBar().say(Glyph::Waiting,
        m_chosen && m_chosen->origin().practice
            ? Said{tr("The handover stays open."),
                tr("It ends when you quit, like the whole practice workspace."),
                tr("Open “Handover” to go on.")}
            : Said{tr("The handover stays open."),
                tr("Nothing is lost when you quit; the token is not tested while Keybearer is "
                   "closed."),
                tr("Open “Handover” to go on, today or in some days.")});
}

void Workbench::startHandover(const HandoverDraft &draft)
{
    if (!m_chosen || m_chosen->flow())
        return;
    m_window.messageBar().dismiss();
    const Result<Done> started = m_chosen->startHandover(draft);
    if (!started)
        complainOf(started.error());
}

void Workbench::saveRecord()
{
    if (!flow())
        return;
    auto *dialog = new QFileDialog(&m_window, tr("Save the record"));
    dialog->setObjectName(QStringLiteral("saveRecordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(QLatin1String("keybearer-handover-")
        % now().toString(QStringLiteral("yyyy-MM-dd")) % QLatin1String(".jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (!flow())
            return;
        flow()->makeRecord(
            this, [this, file](const Result<QByteArray> &record) { writeRecord(file, record); });
    });
    dialog->open();
}

void Workbench::writeRecord(const QString &file, const Result<QByteArray> &record)
{
    if (!record)
        return complainOf(record.error());
    const Result<Done> saved = keybearer::saveRecord(file, *record);
    if (!saved)
        return complainOf(saved.error());
    m_window.handoverPage().recordSaved(file);
    const QString name = QDir::toNativeSeparators(file);
    m_window.messageBar().say(Glyph::Alive,
        {tr("The record is saved."), tr("It is the file “%1”.").arg(name),
            tr("Checked just now: %1.").arg(say(verifyRecord(*record)).happened)});
}

void Workbench::complain(const Said &why)
{
    m_window.messageBar().say(Glyph::Limited, why);
}

void Workbench::tick()
{
    m_window.connections().tick(now());
    if (!m_chosen)
        return;
    m_window.teammatePage().tick(now());
    m_window.handoverPage().tick(now());
}

} // namespace keybearer
