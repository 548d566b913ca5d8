// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <functional>

namespace keybearer {

/// What became of a change that was sent. Whether the email is another one now, only a read tells.
struct SendResult {
    enum class Kind {
        Accepted,
        Refused, ///< the server said no; `error` says how
        NotSent, ///< nothing left this computer; `error` says why
        Unknown, ///< it may have arrived, and nobody said so
    };
    Kind kind = Kind::Unknown;
    std::optional<Error> error;
    int status = 0;
    QString requestId;
};

QLatin1String sendName(SendResult::Kind kind); ///< `accepted`, … for the journal

/// A way to change the teammate's email. Every call answers exactly once, later, unless `context`
/// has died.
class EmailChangeRoute {
public:
    using Prepared = std::function<void(const Result<ChangePreview> &)>;
    using Sent = std::function<void(const SendResult &)>;
    using ReadBack = std::function<void(const Result<QString> &)>;

    virtual ~EmailChangeRoute() = default;
    virtual Route route() const = 0;
    /// Finds out whether the route is open and what exactly would be done.
    virtual void prepare(
        const QString &from, const QString &to, QObject *context, Prepared then) = 0;
    /// Does what the newest preview says, once. The guided route has nothing to send.
    virtual void send(QObject *context, Sent then) = 0;
    /// The email as the route's own source tells it; NotFound on a route without a source.
    virtual void readBack(QObject *context, ReadBack then) = 0;
};

} // namespace keybearer
