// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace keybearer {

/// What Qt 6.4 reports for a complete answer with this status; NoError below 400.
QNetworkReply::NetworkError errorForStatus(int status);

/// What a reply ended with.
struct ReplyEnd {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0 where no head was read
    QList<QSslError> sslErrors;
    bool viaProxy = false;
};

/// Why there is no complete answer, or nothing when the error only restates the status. Not for
/// aborted replies: Qt calls cancel and time-out alike.
std::optional<ErrorKind> transportErrorOf(const ReplyEnd &end);

/// The worst of it first: an issuer that nobody vouches for, another host's certificate, its dates.
ErrorKind tlsErrorOf(const QList<QSslError> &errors);

/// The connection was never made, so nothing of the request can have left.
bool isBeforeConnecting(ErrorKind kind);

} // namespace keybearer
