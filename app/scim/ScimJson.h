// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace keybearer {

/// A SCIM message: one JSON object in which no name occurs twice. Names that differ only in case
/// are the same name (RFC 7643, 2.1), and QJsonDocument silently keeps the last of two equal ones,
/// so that a reader and a guard could each see another value. Malformed: `json` or
/// `json.duplicate`.
Result<QJsonObject> parseScimObject(const QByteArray &bytes);

/// The attribute of that name in any case; undefined when there is none.
QJsonValue scimAttribute(const QJsonObject &object, QLatin1String name);
/// Replaces the attribute under the spelling that it has, or adds it.
void setScimAttribute(QJsonObject &object, QLatin1String name, const QJsonValue &value);
void removeScimAttribute(QJsonObject &object, QLatin1String name);

/// `true` and `false`, and the texts of that name, which some providers send (`"True"`).
std::optional<bool> scimBoolean(const QJsonValue &value);

/// Text for a filter's value: between quotes, with quotes and backslashes escaped (RFC
/// 7644, 3.4.2.2).
QString scimQuoted(const QString &text);

} // namespace keybearer
