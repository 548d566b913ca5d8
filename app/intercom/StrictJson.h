// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace keybearer {

/// A body as a JSON object. Malformed (subject `json`, or the doubled key) when it is anything
/// else: broken, nested deeper than Qt's parser goes, invalid UTF-8, or one of the keys that carry
/// identity or an error's meaning stands twice in one object.
Result<QJsonObject> parseJsonObject(const QByteArray &body);

} // namespace keybearer
