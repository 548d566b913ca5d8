// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Http.h"

#include <QJsonDocument>
#include <QLocale>

namespace keybearer::practice {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 201:
        return QByteArrayLiteral("Created");
    case 204:
        return QByteArrayLiteral("No Content");
    case 301:
        return QByteArrayLiteral("Moved Permanently");
    case 302:
        return QByteArrayLiteral("Found");
    case 303:
        return QByteArrayLiteral("See Other");
    case 307:
        return QByteArrayLiteral("Temporary Redirect");
    case 308:
        return QByteArrayLiteral("Permanent Redirect");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 406:
        return QByteArrayLiteral("Not Acceptable");
    case 408:
        return QByteArrayLiteral("Request Timeout");
    case 409:
        return QByteArrayLiteral("Conflict");
    case 422:
        return QByteArrayLiteral("Unprocessable Entity");
    case 429:
        return QByteArrayLiteral("Too Many Requests");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 501:
        return QByteArrayLiteral("Not Implemented");
    case 502:
        return QByteArrayLiteral("Bad Gateway");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    case 504:
        return QByteArrayLiteral("Gateway Timeout");
    }
    return QByteArrayLiteral("Status");
}

void addHeader(QByteArray &out, const QByteArray &name, const QByteArray &value)
{
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

} // namespace

QString Request::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray Request::bearer() const
{
    const QByteArray value = header(QByteArrayLiteral("authorization")).trimmed();
    const QByteArray scheme = QByteArrayLiteral("bearer");
    if (value.left(scheme.size()).toLower() != scheme)
        return {};
    return value.mid(scheme.size()).trimmed();
}

QUrlQuery Request::form() const
{
    QByteArray fields = body;
    fields.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(fields));
}

Answer jsonAnswer(int status, const QJsonObject &body)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

Answer textAnswer(int status, const QByteArray &contentType, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}

QByteArray render(const Answer &answer, const QDateTime &now, bool bodyless)
{
    QByteArray out =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    const QString date =
        QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    addHeader(out, QByteArrayLiteral("Date"), date.toLatin1());
    bool named = false;
    for (const auto &[name, value] : answer.headers) {
        addHeader(out, name, value);
        named = named || name.toLower() == "server";
    }
    if (!named)
        addHeader(out, QByteArrayLiteral("Server"), QByteArrayLiteral("keybearer-practice"));
    const bool hasBody = answer.status != 204;
    if (hasBody) {
        addHeader(out, QByteArrayLiteral("Content-Type"), answer.contentType);
        addHeader(out, QByteArrayLiteral("Content-Length"), QByteArray::number(answer.body.size()));
    }
    out += "\r\n";
    if (hasBody && !bodyless)
        out += answer.body;
    return out;
}

} // namespace keybearer::practice
