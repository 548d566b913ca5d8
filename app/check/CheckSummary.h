// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

#include <QJsonObject>

namespace keybearer {

/// What the history and the record keep of a check: everything a comparison and a reader need, in
/// integers and strings, with no token, no header and no body.
QJsonObject summaryOf(const CheckResult &result);

/// A stored summary as a result again, for comparing and showing; its evidence is what was kept.
/// Malformed (subject: the key) when it can't be one.
Result<CheckResult> resultFromSummary(const QJsonObject &summary);

/// ISO 8601 UTC with milliseconds; null for an invalid time.
QJsonValue jsonTime(const QDateTime &time);
/// The text, or null when it is empty.
QJsonValue jsonText(const QString &text);

} // namespace keybearer
