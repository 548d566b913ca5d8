// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scim/ScimJob.h"
#include "app/scim/ScimUser.h"

#include <QSet>

#include <functional>

namespace keybearer {

/// Finds the one user with an address. Filters are asked one after the other until one finds it; a
/// filter that the provider does not understand (400 and its like) is passed over. What comes back
/// is compared here again, since there are providers that ignore a filter.
class ScimSearch final : public ScimJob {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<ScimUser> &)>;

    static constexpr int mostPages = 20; ///< of one filter

    ScimSearch(HttpClient &http, SecretPtr token, qint64 deadline_ms, const QString &email,
        QObject *context, Then then);
    void start();

protected:
    void answered(const Exchange &exchange) override;

private:
    void askPage();
    void askNextFilter();
    Result<Done> takePage(const ScimUserPage &page);
    void endOfList();
    void fail(const Error &error);

    QString m_email;
    Then m_then;
    qsizetype m_filter = 0; // index of the filter that is being asked
    int m_pages = 0;
    QSet<QString> m_seen; // ids, of all pages of this filter
    QList<ScimUser> m_found; // those with the address
    bool m_anyAnswered = false; // a filter was understood
    std::optional<Error> m_notUnderstood; // what the first one not understood was answered with
};

} // namespace keybearer
