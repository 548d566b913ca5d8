// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scim/ScimSearch.h"

#include "app/scim/ScimBase.h"
#include "app/scim/ScimError.h"
#include "app/scim/ScimJson.h"

namespace keybearer {

namespace {

constexpr QLatin1String attributes[] = {
    QLatin1String("userName"), QLatin1String("emails.value"), QLatin1String("emails")};

bool isNotUnderstood(const Error &error)
{
    return error.kind == ErrorKind::Http
        && (error.httpStatus == 400 || error.httpStatus == 404 || error.httpStatus == 422
            || error.httpStatus == 501);
}

} // namespace

ScimSearch::ScimSearch(HttpClient &http, SecretPtr token, qint64 deadline_ms, const QString &email,
    QObject *context, Then then)
    : ScimJob(http, std::move(token), deadline_ms, context)
    , m_email(email)
    , m_then(std::move(then))
{
}

void ScimSearch::start()
{
    askPage();
}

void ScimSearch::askPage()
{
    const QString filter = attributes[m_filter] % QLatin1String(" eq ") % scimQuoted(m_email);
    QByteArray query = "filter=" % QUrl::toPercentEncoding(filter);
    if (!m_seen.isEmpty())
        query += "&startIndex=" % QByteArray::number(m_seen.size() + 1);
    ++m_pages;
    get(scimUrl(base(), QByteArrayLiteral("/Users"), query));
}

void ScimSearch::answered(const Exchange &exchange)
{
    if (exchange.error || exchange.status != 200) {
        const Error error = scimErrorOf(exchange);
        if (!isNotUnderstood(error))
            return fail(error);
        if (!m_notUnderstood)
            m_notUnderstood = error;
        return askNextFilter();
    }
    const auto page = parseScimUserPage(exchange.body);
    if (!page)
        return fail(page.error());
    const auto taken = takePage(*page);
    if (!taken)
        return fail(taken.error());
    if (m_seen.size() < page->total)
        return askPage();
    endOfList();
}

/// A list that does not go on, or goes in a circle, is no list.
Result<Done> ScimSearch::takePage(const ScimUserPage &page)
{
    for (const ScimUser &user : page.users) {
        if (m_seen.contains(user.id))
            return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("startIndex")));
        m_seen.insert(user.id);
        if (user.goesBy(m_email))
            m_found.append(user);
    }
    if (m_seen.size() > page.total || (page.users.isEmpty() && m_seen.size() < page.total))
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("totalResults")));
    if (m_seen.size() < page.total && m_pages >= mostPages)
        return Unexpected(Error::of(ErrorKind::TooLarge, QStringLiteral("Users")));
    return Done{};
}

void ScimSearch::endOfList()
{
    m_anyAnswered = true;
    if (m_found.size() == 1)
        return end(m_then, Result<ScimUser>(m_found.first()));
    if (m_found.size() > 1)
        return fail(Error::of(ErrorKind::Malformed, QStringLiteral("users.several")));
    askNextFilter();
}

void ScimSearch::askNextFilter()
{
    m_seen.clear();
    m_found.clear();
    m_pages = 0;
    ++m_filter;
    if (m_filter < qsizetype(std::size(attributes)))
        return askPage();
    if (!m_anyAnswered && m_notUnderstood)
        return fail(*m_notUnderstood);
    fail(Error::of(ErrorKind::NotFound, m_email));
}

void ScimSearch::fail(const Error &error)
{
    end(m_then, Result<ScimUser>(Unexpected(error)));
}

} // namespace keybearer
