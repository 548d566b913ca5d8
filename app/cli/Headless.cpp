// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Headless.h"

#include "app/http/NetworkAccess.h"
#include "app/profile/DataDirectory.h"
#include "app/wording/Wording.h"

#include <QFileInfo>
#include <QNetworkAccessManager>

namespace keybearer {

QString networkFault(Error error)
{
    const bool ofFile = error.kind == ErrorKind::Disk || error.kind == ErrorKind::Malformed;
    if (error.kind == ErrorKind::Disk && !QFileInfo::exists(error.subject))
        error.kind = ErrorKind::NotFound;
    return (ofFile ? sayOfFile(error) : say(error)).inOneLine();
}

Headless::Headless() = default;
Headless::~Headless() = default;

Result<std::unique_ptr<Headless>, QString> Headless::make(const Options &options)
{
    auto network = makeNetworkAccess({options.caFile, options.proxy});
    if (!network)
        return Unexpected(networkFault(network.error()));
    std::unique_ptr<Headless> headless(new Headless);
    headless->m_network = *std::move(network);
    // A place that can't be written to stops no check: the history then says that it kept nothing.
    headless->m_directory =
        makeDataDirectory(options.dataDirectory).value_or(options.dataDirectory);
    headless->m_history = std::make_unique<HistoryStore>(headless->m_directory);
    return headless;
}

HandoverServices Headless::services()
{
    return {*m_network, m_clock, *m_history, m_opener, m_domainMail, m_directory};
}

} // namespace keybearer
