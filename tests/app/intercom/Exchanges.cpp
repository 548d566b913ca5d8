// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intercom/Exchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keybearer::test {

Exchange answered(int status, const QByteArray &body, const QByteArray &type)
{
    Exchange exchange;
    exchange.method = "GET";
    exchange.url = QUrl(QStringLiteral("https://api.intercom.io/x"));
    exchange.status = status;
    exchange.headers = {{"Content-Type", type}, {"X-Request-Id", "b2i3ri5909msvfqskol0"}};
    exchange.body = body;
    exchange.bodyBytes = body.size();
    exchange.attempts = 1;
    exchange.left = true;
    exchange.verifiedTls = true;
    return exchange;
}

Exchange refused(int status, const char *code, const char *message)
{
    const QJsonObject error{{QStringLiteral("code"), QString::fromUtf8(code)},
        {QStringLiteral("message"), QString::fromUtf8(message)}};
    const QJsonObject envelope{{QStringLiteral("type"), QStringLiteral("error.list")},
        {QStringLiteral("request_id"), QStringLiteral("r-1")},
        {QStringLiteral("errors"), QJsonArray{error}}};
    return answered(status, QJsonDocument(envelope).toJson());
}

Exchange page(int status)
{
    Exchange exchange = answered(status, "<html><body>Sign in</body></html>", "text/html");
    exchange.headers.removeLast();
    return exchange;
}

Exchange failed(ErrorKind kind, int status)
{
    Exchange exchange = answered(status, {});
    exchange.headers.clear();
    exchange.error = Error::of(kind);
    return exchange;
}

Exchange with(Exchange exchange, const QByteArray &header, const QByteArray &value)
{
    exchange.headers.append({header, value});
    return exchange;
}

Exchange withRate(Exchange exchange)
{
    exchange.headers += {{"X-RateLimit-Limit", "1666"}, {"X-RateLimit-Remaining", "1600"},
        {"X-RateLimit-Reset", "1767603610"}};
    return exchange;
}

Exchange overPlainHttp(Exchange exchange)
{
    exchange.url = QUrl(QStringLiteral("http://192.0.2.7/x"));
    exchange.verifiedTls = false;
    return exchange;
}

Exchange overLoopback(Exchange exchange)
{
    exchange.url = QUrl(QStringLiteral("http://127.0.0.1:4010/x"));
    exchange.verifiedTls = false;
    return exchange;
}

QByteArray meBody()
{
    return R"({"type":"admin","id":"991267459","email":"admin1@email.com","name":"Ciaran1 Lee",
        "email_verified":true,"app":{"type":"app","id_code":"abc12345","name":"MyApp 1",
        "created_at":1734537243,"secure":false,"identity_verification":false,
        "timezone":"America/Los_Angeles","region":"US"},"avatar":{"type":"avatar",
        "image_url":"https://static.example/128.png"},"has_inbox_seat":true})";
}

} // namespace keybearer::test
