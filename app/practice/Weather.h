// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace keybearer::practice {

/// What goes wrong between a caller and an answer; one kind at a time.
enum class Trouble {
    None,
    EdgeBlock, ///< 403 in HTML from the load balancer, without a request id (facts 1.4)
    CaptivePortal, ///< 200 with a login page
    Malformed, ///< 200 with broken JSON
    WrongShape, ///< 200 with JSON that is not what was asked for
    Redirect,
    ServerError,
    Throttle,
    Drop,
    Drip,
    Huge,
    Truncated,
};

/// The state of the way to the REST API. A plain value; `reset` assigns a fresh one.
struct Weather {
    Trouble trouble = Trouble::None;
    QString path; ///< the trouble strikes below this path only; empty: everywhere
    int times = 0; ///< it strikes that many calls more, 0: until it is lifted
    int status = 500; ///< of ServerError and Redirect
    QString target; ///< of Redirect
    std::optional<int> retryAfter_s; ///< of Throttle

    int slow_ms = 0;
    bool ipAllowlist = false;
    std::optional<QString> planRestricted; ///< a path, or empty for the whole API
    QStringList featuresOff; ///< paths that answer 404
    bool acceptsAnyToken = false;
    bool noControlAnswer = false;

    int rateLimit = 1667; ///< per window of ten seconds
    std::optional<int> remaining; ///< pinned, whatever is called

    /// The trouble that this call meets. The pipeline's own calls never use up `times`.
    Trouble strike(const QString &path, bool pipeline);
};

/// The requests of one app within the running window of ten seconds (facts 1.5).
class RateWindow {
public:
    struct Reading {
        int limit = 0;
        int remaining = 0;
        qint64 reset = 0; ///< Unix seconds
        bool exceeded = false;
    };
    Reading take(qint64 now_s, const Weather &weather);

private:
    qint64 m_window = 0;
    int m_used = 0;
};

QLatin1String troubleName(Trouble trouble);

} // namespace keybearer::practice
