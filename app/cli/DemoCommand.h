// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/HandoverCommand.h"
#include "app/practice/PracticeWorkspace.h"

namespace keybearer {

/// `keybearer demo`: the whole main job on a practice workspace of its own, first by the guided
/// route with the demo playing the person, then by SCIM. Real requests on loopback, nothing else.
class DemoCommand final : public QObject {
    Q_OBJECT

public:
    DemoCommand(Headless &headless, Options options);
    ~DemoCommand() override;
    void start();
    void interrupt(bool leave);

Q_SIGNALS:
    void done(keybearer::Exit code);

private:
    void run(Route route);
    void playThePerson(const Handover &handover);
    void onDone(Route route, Exit code);
    void finish();

    Headless &m_headless;
    Options m_options;
    PracticeWorkspace m_workspace;
    std::unique_ptr<HandoverCommand> m_handover;
    QJsonArray m_reports;
    QStringList m_lines;
    Exit m_worst = Exit::Good;
    bool m_interrupted = false;
    bool m_played = false;
};

} // namespace keybearer
