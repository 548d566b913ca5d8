// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"
#include "app/cli/Report.h"
#include "app/cli/TokenInput.h"

namespace keybearer {

/// `keybearer check`: one check, its verdict on standard output. Ends exactly once with done().
class CheckCommand final : public QObject {
    Q_OBJECT

public:
    CheckCommand(Headless &headless, Options options, Result<SecretPtr> fromEnvironment);
    void start();
    /// SIGINT: nothing was changed, nothing is printed.
    void interrupt();

Q_SIGNALS:
    void done(keybearer::Exit code);

private:
    void check(const SecretPtr &token);
    void onFinished(const CheckResult &result);
    void fail(const QString &sentence);

    Options m_options;
    TokenInput m_input;
    CheckFlow m_flow;
};

/// The check as text: the sentence, who it is, and a line per permission.
QString checkText(const CheckResult &result);

} // namespace keybearer
