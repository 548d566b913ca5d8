// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/HandoverFlow.h"
#include "app/history/HistoryStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIntercom.h"
#include "tests/support/HandoverFakes.h"
#include "tests/support/Passes.h"

#include <QTemporaryDir>
#include <QTest>

/// What the tests of the handover's flow share.
namespace keybearer::test {

inline QString newAddress()
{
    return QStringLiteral("intercom-api@brightwater.example");
}
inline QString oldAddress()
{
    return QStringLiteral("api@agency.example");
}

/// One turn of the event loop, without waiting for anything.
inline void deliverEvents()
{
    [[maybe_unused]] const bool never = QTest::qWaitFor([] { return false; }, 0);
}

/// One workspace, one flow, virtual time.
struct Stage {
    FakeClock clock;
    FakeNam nam{clock};
    FakeIntercom intercom{nam};
    QTemporaryDir directory;
    std::unique_ptr<HistoryStore> history = std::make_unique<HistoryStore>(directory.path());
    NotingOpener opener;
    FakeDomainMail domainMail;
    QList<HandoverState> walked;
    std::unique_ptr<HandoverFlow> flow = makeFlow();

    std::unique_ptr<HandoverFlow> makeFlow()
    {
        auto made = std::make_unique<HandoverFlow>(
            HandoverServices{nam, clock, *history, opener, domainMail, directory.path()});
        made->setHeadless(true);
        QObject::connect(
            made.get(), &HandoverFlow::stateChanged, made.get(), [this](const Handover &handover) {
                if (walked.isEmpty() || walked.last() != handover.state)
                    walked.append(handover.state);
            });
        return made;
    }
    HandoverDraft draft(Route route) const
    {
        HandoverDraft draft;
        draft.check.token = secret(FakeIntercom::goodToken());
        draft.check.apiUrl = FakeIntercom::api();
        draft.route = route;
        draft.emailTo = newAddress();
        draft.accountPage = QUrl(QStringLiteral("https://app.test/a/apps/_/account"));
        if (route == Route::Scim) {
            draft.scimUrl = FakeIntercom::scim();
            draft.scimToken = secret(FakeIntercom::scimToken());
        }
        return draft;
    }
    const Handover &handover() const { return flow->handover(); }
    HandoverState state() const { return handover().state; }
    /// Begins a handover, and says yes to what it shows.
    bool confirms(Route route)
    {
        if (!flow->start(draft(route)) || !reaches(HandoverState::AwaitingConfirm))
            return false;
        flow->confirm();
        return true;
    }
    /// Lets time pass until the state is reached, or for an hour at most.
    bool reaches(HandoverState wanted)
    {
        return passes([this, wanted] { return state() == wanted; });
    }
    bool passes(const std::function<bool()> &condition)
    {
        return keybearer::passes(clock, condition);
    }
    /// As another run of the program does.
    void reopen(Route route)
    {
        const QString id = handover().id;
        flow.reset();
        flow = makeFlow();
        flow->resume(id, draft(route));
    }
    /// Lets time pass second by second.
    void letPass(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            clock.advance(1'000);
            deliverEvents();
        }
    }
    QStringList kinds() const
    {
        QStringList kinds;
        bool answered = false;
        history->entriesOf(
            handover().id, flow.get(), [&](const Result<QList<ChainEntry>> &entries) {
                for (const ChainEntry &entry : entries.value_or({}))
                    kinds.append(entry.entry.kind);
                answered = true;
            });
        return QTest::qWaitFor([&answered] { return answered; }) ? kinds : QStringList();
    }
};

} // namespace keybearer::test
