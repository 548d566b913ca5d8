// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Stage.h"

namespace keybearer::practice {

QJsonObject serviceProviderConfig(const ScimManner &manner, const QString &base);
QJsonObject resourceTypes(const QString &base);
QJsonObject schemas(const QString &base);
QJsonObject userResource(const Admin &admin, const QString &base);
QJsonObject listResponse(const QList<QJsonObject> &all, int startIndex, int count);

} // namespace keybearer::practice
