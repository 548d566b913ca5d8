// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"
#include "app/practice/Stage.h"

namespace keybearer::practice {

/// The REST API: who calls, whether the call may be made, and which page answers it. One request
/// in, one answer out. The order of the checks is Intercom's as far as it is known: the token
/// first, then the rate limit, the IP allowlist, the version, the plan, the permission (facts 1, 4,
/// 9).
class RestApi {
public:
    explicit RestApi(Stage &stage)
        : m_stage(stage)
    {
    }

    Answer answer(const Request &request);
    void forgetRates() { m_windows.clear(); }
    /// What the pipeline's own calls are told by.
    static QByteArray pipelineAgent();

private:
    /// Nothing when the token is not accepted.
    const Admin *callerOf(const QByteArray &bearer) const;
    std::optional<Answer> troubled(Trouble trouble) const;
    Answer authenticated(const Request &request, const Admin &caller, Trouble trouble);
    Answer routed(const Request &request, const Admin &caller, int version);
    Answer refusedToken(const QByteArray &bearer) const;

    Stage &m_stage;
    QHash<QString, RateWindow> m_windows; // by admin id: each token here is its own app
};

} // namespace keybearer::practice
