// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <utility>

/// What the parts of the practice workspace say to each other: requests and answers as values, so
/// that each part is a function of one into the other and needs no network in its tests.
namespace keybearer::practice {

struct Request {
    QByteArray method; ///< upper case; `UNKNOWN` for one that Qt does not know
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QDateTime at; ///< when it came in, UTC

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    QString parameter(const QString &name) const;
    /// What stands after `Bearer`; empty without one.
    QByteArray bearer() const;
    /// The fields of an HTML form.
    QUrlQuery form() const;
};

/// How an answer leaves: a practice server must also be able to misbehave.
enum class Delivery {
    Whole,
    Drop, ///< nothing; the connection is closed
    Drip, ///< the head, then a byte now and then, for ever
    Truncated, ///< half of the promised body, then the connection is closed
};

struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    int delay_ms = 0;
    /// Done `later_ms` after the answer was made, whether or not the caller still listens.
    std::function<void()> later;
    int later_ms = 0;
};

Answer jsonAnswer(int status, const QJsonObject &body);
Answer textAnswer(int status, const QByteArray &contentType, const QByteArray &body);

/// The answer as it goes over the wire. `bodyless` for HEAD.
QByteArray render(const Answer &answer, const QDateTime &now, bool bodyless);

} // namespace keybearer::practice
