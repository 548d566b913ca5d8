// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryStore.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/Settings.h"
#include "app/secrets/KeychainStore.h"
#include "app/wording/Wording.h"
#include "ui/common/Confirmation.h"
#include "ui/handover/HandoverPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/EditDesk.h"
#include "ui/window/SidePanel.h"
#include "ui/window/TestRound.h"
#include "ui/window/Workbench.h"

namespace keybearer {
namespace {

constexpr qint64 thinning_ms = 3'600'000;

} // namespace

void Workbench::linkBook()
{
    connect(m_book, &ConnectionBook::added, this, [this](Connection *connection) {
        link(*connection);
        if (!m_isLoading)
            m_window.connections().put(connection->entry());
        nameHistory();
    });
    connect(m_book, &ConnectionBook::changed, this, [this](Connection *one) {
        present(*one);
        nameHistory();
    });
    connect(m_book, &ConnectionBook::leaving, this, &Workbench::forgetChosen);
    connect(m_book, &ConnectionBook::told, this, &Workbench::complain);
    connect(m_round, &TestRound::progressed, this, &Workbench::onRound);
    connect(&m_window.sidePanel(), &SidePanel::testAllWanted, this, &Workbench::testAll);
    connect(&m_window, &MainWindow::testAllWanted, this, &Workbench::testAll);
}

// Shown in one go: each of many would sort the list anew.
void Workbench::loadBook()
{
    m_isLoading = true;
    m_loaded = m_book->load();
    m_isLoading = false;
    QList<ConnectionEntry> entries;
    for (const Connection *connection : m_book->all())
        entries << connection->entry();
    m_window.connections().append(entries);
}

void Workbench::restoreChosen()
{
    if (!m_keeping.settings)
        return;
    const QString id = m_keeping.settings->text(SettingsKey::CurrentProfile);
    if (const Connection *const last = m_book->withProfile(id))
        m_window.sidePanel().select(last->id());
}

// What asks the disk and the keychain.
void Workbench::begin()
{
    // Whoever left a handover waiting finds it going on; what is kept in memory has to be pasted.
    connect(m_book, &ConnectionBook::lookedBack, this, [this] {
        if (m_chosen && m_chosen->keepsToken())
            m_chosen->reopen();
    });
    if (!m_loaded) // said in a window that is there: what the start shows would take it away
        complainOf(m_loaded.error());
    m_book->lookBack();
    m_teammateDesk.begin();
    if (m_keeping.keychain)
        m_keeping.keychain->keychainIsThere(this, [this](bool isThere) {
            m_hasKeychain = isThere;
            if (m_window.isMade(MainWindow::Page::Connect))
                m_window.connectPage().setKeychain(isThere);
            m_edit->setKeychain(isThere);
        });
    thinHistory();
}

// Chosen, tested, and the focus where a person goes on: not on what comes first in the window.
void Workbench::takeUp(Connection &connection)
{
    m_window.sidePanel().select(connection.id());
    if (m_window.page() == MainWindow::Page::Handover)
        m_window.handoverPage().focusFirst();
    else
        m_window.teammatePage().focusHandOver();
    connection.test();
}

void Workbench::openPractice()
{
    if (m_hasEnded)
        return; // asked for by a later start, while everything is being deleted
    if (const Connection *const open = m_book->practice()) {
        m_window.sidePanel().select(open->id());
        return offerAnotherPractice(*open);
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
    takeUp(m_book->addPractice(std::move(origin)));
}

// A token that was revoked there, on purpose, does not come back.
void Workbench::offerAnotherPractice(const Connection &open)
{
    const auto &newest = open.view().result;
    if (!newest || newest->verdict.state != TokenState::Dead)
        return;
    if (open.handover().isOpen())
        return complain(renewable([] {
            return Said{tr("The token of this practice workspace does not work any more."),
                tr("A new practice workspace can begin once its handover is closed."),
                tr("Open “Handover” and close it, then open practice again.")};
        }));
    confirm({QStringLiteral("practiceQuestion"), Glyph::Dead, tr("Practice workspace"),
                tr("The token of this practice workspace does not work any more. Begin with a new "
                   "practice workspace? What happened in this one stays in the history."),
                {}, {QStringLiteral("practiceAnew"), tr("&Begin anew")},
                {QStringLiteral("practiceKeep"), tr("&Keep this one")}},
        &m_window, [bench = QPointer(this), id = open.id()] {
            if (!bench)
                return;
            bench->m_book->remove(id);
            bench->openPractice();
        });
}

void Workbench::nameHistory()
{
    if (!m_window.isMade(MainWindow::Page::History))
        return;
    ConnectionNames names;
    for (const Connection *connection : m_book->all()) {
        const std::optional<Profile> &profile = connection->origin().profile;
        if (profile && !profile->fingerprint.isEmpty())
            names.insert(profile->fingerprint, profile->name);
    }
    m_window.historyPage().setNames(names);
}

void Workbench::thinHistory()
{
    m_services.history.thin(now());
    m_thinning.start(thinning_ms);
}

} // namespace keybearer
