// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/HttpClient.h"

#include <QTest>

namespace keybearer {

/// Listens to one job from its start. `times` must end as 1.
class Finish final : public QObject {
public:
    explicit Finish(HttpJob *job)
    {
        connect(job, &HttpJob::finished, this, [this](const Exchange &exchange) {
            ++times;
            last = exchange;
        });
    }

    bool wait(int timeout_ms = 20'000)
    {
        return QTest::qWaitFor([this] { return times > 0; }, timeout_ms);
    }
    /// Nothing for a complete answer.
    std::optional<ErrorKind> kind() const
    {
        return last.error ? std::optional(last.error->kind) : std::nullopt;
    }

    int times = 0;
    Exchange last;
};

/// So that a failing comparison names both kinds by number.
inline char *toString(const std::optional<ErrorKind> &kind)
{
    return QTest::toString(kind ? int(*kind) : -1);
}

inline SecretPtr testToken(QByteArray bytes = "dG9rOnRlc3QtdG9rZW4tb25lLXR3by10aHJlZQ==")
{
    return Secret::take(std::move(bytes)).value();
}

inline HttpRequest requestTo(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace keybearer
