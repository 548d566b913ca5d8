// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keybearer::practice {

Answer refusal(int status, const QString &code, const QString &message, const QString &field)
{
    QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    if (!field.isEmpty())
        error.insert(QStringLiteral("field"), field);
    return jsonAnswer(status,
        {{QStringLiteral("type"), QStringLiteral("error.list")},
            {QStringLiteral("request_id"), QJsonValue::Null},
            {QStringLiteral("errors"), QJsonArray{error}}});
}

void stamp(Answer &answer, const QString &requestId)
{
    answer.headers.append({QByteArrayLiteral("X-Request-Id"), requestId.toLatin1()});
    if (answer.status < 400)
        return;
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (body.value(QStringLiteral("type")) != QStringLiteral("error.list"))
        return;
    body.insert(QStringLiteral("request_id"), requestId);
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace keybearer::practice
