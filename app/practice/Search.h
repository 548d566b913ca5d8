// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace keybearer::practice {

/// Whether an item fits Intercom's search query: `{field, operator, value}` or `{operator: AND|OR,
/// value: [queries]}`. Nothing when the query is not one.
std::optional<bool> matches(const QJsonObject &query, const QJsonObject &item);

} // namespace keybearer::practice
