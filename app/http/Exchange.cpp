// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/Exchange.h"

#include "app/base/Printable.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace keybearer {

namespace {

constexpr qsizetype longestRequestId = 1000;

std::optional<qint64> numberIn(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray Exchange::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

bool Exchange::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

RateLimit Exchange::rateLimit() const
{
    return {numberIn(header("X-RateLimit-Limit")), numberIn(header("X-RateLimit-Remaining")),
        numberIn(header("X-RateLimit-Reset"))};
}

QString Exchange::requestId() const
{
    return printable(QString::fromUtf8(header("X-Request-Id")), longestRequestId);
}

QDateTime Exchange::serverDate() const
{
    return parseHttpDate(header("Date"));
}

QDateTime parseHttpDate(const QByteArray &text)
{
    // IMF-fixdate, the one form that a server may send (RFC 9110, 5.6.7)
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace keybearer
