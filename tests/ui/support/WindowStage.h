// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"
#include "app/practice/PracticeWorkspace.h"
#include "app/profile/Settings.h"
#include "tests/support/FakeIntercom.h"
#include "tests/support/HandoverFakes.h"
#include "tests/support/Passes.h"
#include "ui/window/Workbench.h"

#include <QTemporaryDir>

#include <utility>

namespace keybearer::test {

using Kept = std::map<QString, SecretPtr>;

/// What the keychain of a test does: answers at once, unless it is in trouble.
struct KeychainMood {
    KeychainOutcome trouble = KeychainOutcome::Worked;
    std::optional<KeychainAction> only = {}; ///< the trouble is with this one
    bool silent = false; ///< never answers, as one that waits for its password
    bool slow = false; ///< does it when MapKeychain::go() says so
};

class MapKeychain final : public Keychain {
public:
    MapKeychain(Kept &kept, const KeychainMood &mood)
        : m_kept(kept)
        , m_mood(mood)
    {
    }

    void run(KeychainAction action, const QString &key, QByteArray bytes, Answer answer) override
    {
        const bool troubled = !m_mood.only || *m_mood.only == action;
        if (troubled && m_mood.silent)
            return;
        if (troubled && m_mood.trouble != KeychainOutcome::Worked)
            return answer(m_mood.trouble, {});
        if (troubled && m_mood.slow)
            m_waiting = [=, this] { carryOut(action, key, bytes, answer); };
        else
            carryOut(action, key, std::move(bytes), answer);
    }
    bool isWaiting() const { return m_waiting != nullptr; }
    void go() { std::exchange(m_waiting, nullptr)(); }

private:
    void carryOut(KeychainAction action, const QString &key, QByteArray bytes, const Answer &answer)
    {
        if (action == KeychainAction::Write) {
            m_kept[key] = Secret::take(std::move(bytes)).value_or(nullptr);
            return answer(KeychainOutcome::Worked, {});
        }
        const auto found = m_kept.find(key);
        if (found == m_kept.end())
            return answer(KeychainOutcome::NotFound, {});
        if (action == KeychainAction::Read)
            return answer(KeychainOutcome::Worked, found->second->plain());
        m_kept.erase(found);
        answer(KeychainOutcome::Worked, {});
    }

    Kept &m_kept;
    const KeychainMood &m_mood;
    std::function<void()> m_waiting; // the store runs one at a time
};

/// The window with its workbench, in virtual time, over a data directory that stays between two
/// runs.
struct WindowStage {
    FakeClock clock;
    FakeNam nam{clock};
    FakeIntercom intercom{nam};
    QTemporaryDir directory;
    HistoryStore history{directory.path()};
    NotingOpener opener;
    FakeDomainMail domainMail;
    PracticeWorkspace practice;
    Kept kept;
    KeychainMood mood;
    MapKeychain *map = nullptr; // the keychain's
    std::unique_ptr<KeychainStore> keychain;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Workbench> workbench;

    void open()
    {
        workbench.reset();
        settings = std::make_unique<Settings>(directory.path());
        auto own = std::make_unique<MapKeychain>(kept, mood);
        map = own.get();
        keychain = std::make_unique<KeychainStore>(std::move(own), clock);
        window = std::make_unique<MainWindow>();
        workbench = std::make_unique<Workbench>(*window,
            HandoverServices{nam, clock, history, opener, domainMail, directory.path()}, practice,
            Keeping{keychain.get(), settings.get()});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void connectToken(bool keep, const QByteArray &token = FakeIntercom::goodToken())
    {
        ConnectionWish wish;
        wish.check.token = secret(token);
        wish.check.apiUrl = FakeIntercom::api();
        wish.keepInKeychain = keep;
        workbench->connectToken(wish);
    }
    Connection &first() const { return *workbench->book().all().first(); }
    bool isTested()
    {
        return passes(clock, [this] { return first().view().result && !first().isTesting(); });
    }
    /// A handover of the first connection, up to this state.
    bool handsOver(Route route, HandoverState wanted)
    {
        HandoverDraft draft;
        draft.route = route;
        draft.emailTo = QStringLiteral("intercom-api@brightwater.example");
        if (route == Route::Scim) {
            draft.scimUrl = FakeIntercom::scim();
            draft.scimToken = secret(FakeIntercom::scimToken());
        }
        if (!first().handover().start(draft) || !reaches(HandoverState::AwaitingConfirm))
            return false;
        if (wanted == HandoverState::AwaitingConfirm)
            return true;
        first().handover().flow()->confirm();
        return reaches(wanted);
    }
    bool reaches(HandoverState wanted)
    {
        return passes(clock, [this, wanted] { return first().handover().value().state == wanted; });
    }
    QString state() const { return first().entry().state; }
    template <class Widget> Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
};

} // namespace keybearer::test
