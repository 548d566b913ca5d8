// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace keybearer {

enum class ErrorKind {
    // what a person gave us
    WrongUsage,
    // the way to the server
    Cancelled,
    Timeout,
    Dns,
    ConnectionRefused,
    ConnectionLost,
    TlsUntrusted,
    TlsExpired,
    TlsHost,
    Proxy,
    Redirect,
    TooLarge,
    Withheld, ///< not sent: the rate limit is too low for it, or until its time was up
    // what the server said
    Http,
    Malformed,
    NotFound,
    // this computer
    KeychainDenied,
    NoKeychain,
    Disk,
    Busy, ///< another process holds it; `subject` says who
    Damaged, ///< a file or database is there and cannot be believed; `subject` names the place
    OutcomeUnknown, ///< a change may have reached the server, and nothing said so
};

/// Why something could not be done. Holds facts only: the sentence for people is made in
/// app/wording.
struct Error {
    ErrorKind kind = ErrorKind::WrongUsage;
    int httpStatus = 0; ///< 0 where no status line was read
    QString serverCode; ///< `errors[0].code` or SCIM's `scimType`, printable()
    QString serverMessage; ///< the server's own words, printable(); never a token
    QString requestId; ///< `request_id` of the body, else `X-Request-Id`
    std::optional<qint64> retryAfter_ms;
    QString subject; ///< the datum concerned: a host, a missing key, a file; not a sentence

    static Error of(ErrorKind kind, const QString &subject = {})
    {
        Error error;
        error.kind = kind;
        error.subject = subject;
        return error;
    }
};

} // namespace keybearer
