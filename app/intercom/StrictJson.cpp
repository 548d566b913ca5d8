// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/StrictJson.h"

#include "app/base/DoubledName.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace keybearer {
namespace {

constexpr std::array watched{"type", "id", "email", "email_verified", "app", "id_code", "region",
    "admins", "errors", "code"};

QString watchedName(const QString &name)
{
    const bool counts = std::any_of(watched.begin(), watched.end(),
        [&name](const char *one) { return name == QLatin1String(one); });
    return counts ? name : QString();
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("json")));
    const QString doubled = doubledName(body, watchedName);
    if (!doubled.isEmpty())
        return Unexpected(Error::of(ErrorKind::Malformed, doubled));
    return document.object();
}

} // namespace keybearer
