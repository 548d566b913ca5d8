// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/http/Exchange.h"
#include "app/intercom/Cause.h"

#include <QStringList>

namespace keybearer {

/// Intercom's own error envelope:
/// `{"type":"error.list","request_id","errors":[{"code","message","field"}]}` (OpenAPI 2.16, schema
/// `error`; real ones have had `errors` null, empty or nested, see facts 4.1).
struct ErrorEnvelope {
    QString code; ///< of the first error; empty when there is none
    QString message;
    QString requestId;
};

/// The envelope of a body, or nothing when the body is not one.
std::optional<ErrorEnvelope> parseErrorEnvelope(const QByteArray &body);

/// What one exchange says about the token, before any other evidence is looked at.
struct Answer {
    Cause cause = Cause::Malformed;
    /// In Intercom's own envelope or shape, over verified TLS or from this computer.
    bool fromIntercom = false;
    bool rateHeaders = false; ///< facts 1.4: not sent when the credentials are not valid
    int status = 0;
    // As sent, but for control characters, which could steer a terminal.
    QString code;
    QString message;
    QString requestId;
};

/// Intercom itself refused the call (401, 403), for whatever reason.
inline bool isRefusal(const Answer &answer)
{
    return answer.fromIntercom && (answer.status == 401 || answer.status == 403);
}

/// Reads an exchange. `shapeOk` is false when a 2xx body was kept and is not what the path
/// promises; a body that was dropped unread counts as of the right shape only if its type was JSON.
Answer readAnswer(const Exchange &exchange, bool shapeOk);

/// The same, as an Error, for jobs that wanted a value.
Error errorOf(const Exchange &exchange, const Answer &answer);

} // namespace keybearer
