// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

namespace keybearer {

enum class Command { Check, Handover, Verify, Practice, Demo, Help, Version };

/// A command line that was understood; everything in it has been looked at, nothing has been sent.
struct Options {
    Command command = Command::Help;
    Command helpFor = Command::Help; ///< the command whose help is asked for; Help: all of it
    QString tokenFile; ///< `-` is standard input; empty: environment, then profile
    QString scimTokenFile;
    QString profile;
    std::optional<QUrl> apiUrl;
    QStringList
        addresses; ///< as they were typed, to look for a token in: a host loses its capitals
    std::optional<Region> region;
    QByteArray apiVersion = defaultApiVersion;
    bool apiVersionGiven = false;
    QStringList needed;
    std::optional<QUrl> scimUrl;
    std::optional<Route> route; ///< nothing: SCIM when a SCIM URL is given, else guided
    QString emailTo;
    QString resumeId;
    QString file; ///< the record to verify
    QString recordFile; ///< where to write; empty: in the data directory
    std::optional<qint64> wait_s; ///< nothing: no bound
    qint64 timeout_ms = 15'000;
    quint16 port = 0;
    QString caFile;
    QString proxy = QStringLiteral("system");
    QString dataDirectory; ///< empty: the platform's own place
    bool yes = false;
    bool json = false;
};

/// The options, or a sentence that says what is wrong; it never repeats what could be a token.
Result<Options, QString> parseOptions(const QStringList &arguments);

} // namespace keybearer
