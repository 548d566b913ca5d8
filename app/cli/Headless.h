// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/cli/Console.h"
#include "app/cli/Options.h"
#include "app/handover/DomainMail.h"
#include "app/handover/HandoverFlow.h"
#include "app/history/HistoryStore.h"

#include <memory>

namespace keybearer {

/// A sentence for the CA file or the proxy that makeNetworkAccess() could not use.
QString networkFault(Error error);

/// What the commands share: the composition root without a window. Made once the options are known.
class Headless {
public:
    /// A sentence when the CA file or the proxy can't be used.
    static Result<std::unique_ptr<Headless>, QString> make(const Options &options);
    ~Headless();

    QNetworkAccessManager &network() const { return *m_network; }
    Clock &clock() { return m_clock; }
    HistoryStore &history() const { return *m_history; }
    HandoverServices services();
    QString directory() const { return m_directory; }

private:
    Headless();

    SystemClock m_clock;
    ConsoleOpener m_opener;
    DnsDomainMail m_domainMail{m_clock};
    QString m_directory;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HistoryStore> m_history;
};

} // namespace keybearer
