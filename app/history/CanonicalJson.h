// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace keybearer {

/// JSON with sorted keys, no white space and integers below 2^53 only: the same bytes on every
/// platform (RFC 8785 without its fractions). WrongUsage, with the key as subject, for what has no
/// such bytes: any other number, a key that is not Unicode, more than 64 levels. Half a surrogate
/// pair in a value becomes U+FFFD.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// The object, if the bytes are exactly its canonical form: so no doubled key, no white space, no
/// BOM.
std::optional<QJsonObject> parseCanonical(const QByteArray &bytes);

/// SHA-256 as 64 hex digits.
QByteArray sha256Hex(const QByteArray &bytes);

} // namespace keybearer
