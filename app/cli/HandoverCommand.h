// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Report.h"
#include "app/cli/TokenInput.h"
#include "app/handover/HandoverFlow.h"

namespace keybearer {

/// `keybearer handover`: drives one HandoverFlow, tells each step on standard error, writes the
/// record. Ends exactly once with done(). The demo drives it as well.
class HandoverCommand final : public QObject {
    Q_OBJECT

public:
    HandoverCommand(Headless &headless, Options options, Result<SecretPtr> fromEnvironment);
    ~HandoverCommand() override;

    /// Where the teammate changes its email, when it isn't Intercom's own page.
    void setAccountPage(const QUrl &page) { m_accountPage = page; }
    /// Instead of --scim-token-file.
    void setScimToken(SecretPtr token) { m_scimToken = std::move(token); }
    /// The one who changes the email is played: nobody needs to be told how to go on later.
    void setPlayed(bool played) { m_played = played; }
    void start();
    /// SIGINT: cancels while nothing has left; later the flow reads back and ends by itself. To
    /// `leave` (SIGTERM) is the same, but a handover that waits for a person goes on waiting.
    void interrupt(bool leave);
    const QString &recordFile() const { return m_recordFile; }
    const Handover &handover() const { return m_flow.handover(); }

Q_SIGNALS:
    void stateChanged(const keybearer::Handover &handover);
    /// `written` is false where there is nothing to report (wrong usage).
    void done(keybearer::Exit code, bool written);

private:
    void begin(const SecretPtr &token);
    void onState(const Handover &handover);
    void tell(const Handover &handover);
    void askToConfirm(const Handover &handover);
    void waitForPerson();
    void askAboutOther(const Handover &handover);
    void goOnAfterRest();
    void finish();
    QString recordTarget() const;
    void finishWith(const Result<QByteArray> &record);
    Result<SecretPtr, QString> scimToken() const;
    void fail(const QString &sentence, Exit code);

    Headless &m_headless;
    Options m_options;
    TokenInput m_input;
    HandoverFlow m_flow;
    ClockTimer m_patience;
    QUrl m_accountPage;
    SecretPtr m_scimToken;
    QString m_recordFile;
    QString m_told; // the step that was named last
    QString m_askedAbout; // the other address that was named last
    bool m_resumed = false;
    bool m_played = false;
    bool m_waitIsOver = false;
    bool m_asked = false;
    bool m_waitTold = false;
    bool m_ended = false;
};

} // namespace keybearer
