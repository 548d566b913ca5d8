// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QJsonObject>

#include <optional>

namespace keybearer::json {

/// An id: text, or an integer below 2^53 (a webhook of Intercom's has numbers), since above that
/// JSON readers round. Absent and null are empty. Malformed (subject: the key) for anything else,
/// for text with control characters and for text that could not stand in a path.
Result<QString> id(const QJsonObject &object, const QString &key);

/// An email address as sent. Absent and null are empty. Malformed for another type, white space,
/// control or invisible characters: such an address would not look like what it is.
Result<QString> email(const QJsonObject &object, const QString &key);

/// Text that is only shown, printable(); what is no text is empty.
QString shown(const QJsonValue &value);

/// Nothing for absent, null and other types.
std::optional<bool> flag(const QJsonObject &object, const QString &key);

} // namespace keybearer::json
