// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"
#include "app/practice/Stage.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Requests as a client would send them, for the parts of the practice workspace that need no
/// network.
namespace keybearer::practice {

inline QDateTime testTime()
{
    return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
}

inline Stage freshStage()
{
    return {Model::fresh(testTime()), {}, {}, {}};
}

inline Request request(const QByteArray &method, const QString &target,
    const QByteArray &token = {}, const QByteArray &body = {})
{
    Request made;
    made.method = method;
    made.path = target.section(QLatin1Char('?'), 0, 0);
    made.query = QUrlQuery(target.section(QLatin1Char('?'), 1));
    made.headers.insert("accept", "application/json");
    if (!token.isEmpty())
        made.headers.insert("authorization", "Bearer " + token);
    made.body = body;
    made.at = testTime();
    return made;
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject bodyOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QString codeOf(const Answer &answer)
{
    const QJsonArray errors = bodyOf(answer).value(QStringLiteral("errors")).toArray();
    return errors.first().toObject().value(QStringLiteral("code")).toString();
}

inline QByteArray headerOf(const Answer &answer, const QByteArray &name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace keybearer::practice
