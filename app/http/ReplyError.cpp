// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/ReplyError.h"

#include <algorithm>

namespace keybearer {

QNetworkReply::NetworkError errorForStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

std::optional<ErrorKind> transportErrorOf(const ReplyEnd &end)
{
    using Reply = QNetworkReply;
    if (end.error >= Reply::ProxyConnectionRefusedError && end.error <= Reply::UnknownProxyError)
        return ErrorKind::Proxy; // a 407 too: no server of ours is a proxy
    if (end.status > 0 && end.error == errorForStatus(end.status))
        return std::nullopt;
    // Qt 6.4 has no better word for a proxy that is down or says no to CONNECT.
    if (end.viaProxy && end.status == 0
        && (end.error == Reply::UnknownNetworkError || end.error == Reply::ConnectionRefusedError))
        return ErrorKind::Proxy;
    switch (end.error) {
    case Reply::HostNotFoundError:
        return ErrorKind::Dns;
    case Reply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case Reply::SslHandshakeFailedError:
        return tlsErrorOf(end.sslErrors);
    case Reply::TimeoutError:
    case Reply::OperationCanceledError: // setTransferTimeout, up to Qt 6.6
        return ErrorKind::Timeout;
    case Reply::UnknownContentError: // gzip that is damaged or a bomb (qt-facts)
        return ErrorKind::TooLarge;
    case Reply::TooManyRedirectsError:
    case Reply::InsecureRedirectError:
        return ErrorKind::Redirect;
    case Reply::NoError: // finished without a status: not HTTP
    case Reply::ProtocolFailure:
    case Reply::ProtocolUnknownError:
    case Reply::ProtocolInvalidOperationError:
        return ErrorKind::Malformed;
    default: // Qt's enumeration, not ours
        return ErrorKind::ConnectionLost;
    }
}

ErrorKind tlsErrorOf(const QList<QSslError> &errors)
{
    ErrorKind worst = errors.isEmpty() ? ErrorKind::TlsUntrusted : ErrorKind::TlsExpired;
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::HostNameMismatch)
            worst = ErrorKind::TlsHost;
        else if (error.error() != QSslError::CertificateExpired
            && error.error() != QSslError::CertificateNotYetValid)
            return ErrorKind::TlsUntrusted;
    }
    return worst;
}

bool isBeforeConnecting(ErrorKind kind)
{
    return kind == ErrorKind::Dns || kind == ErrorKind::ConnectionRefused
        || kind == ErrorKind::TlsUntrusted || kind == ErrorKind::TlsExpired
        || kind == ErrorKind::TlsHost || kind == ErrorKind::Proxy;
}

} // namespace keybearer
