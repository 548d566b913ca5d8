// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keybearer {

/// The first name that stands twice in one object of `json`, at any level, as `keyOf` writes it;
/// empty for none. QJsonDocument silently keeps the last of two, other readers the first, so that
/// two of them could each see another value.
///
/// `keyOf` is given a name with its escapes resolved and returns what is compared; a name whose key
/// is empty does not count. `json` has been parsed without an error before: the scan itself checks
/// no syntax.
QString doubledName(const QByteArray &json, QString (*keyOf)(const QString &name));

} // namespace keybearer
