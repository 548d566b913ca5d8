// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/DoubledName.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace keybearer {
namespace {

/// One past the closing quote of the string that opens at `from`.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

bool isFollowedByColon(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json.at(at)))
        ++at;
    return at < json.size() && json.at(at) == ':';
}

/// What a quoted string means: `"\u0069d"` is `id` too.
QString unquoted(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

QString doubledName(const QByteArray &json, QString (*keyOf)(const QString &name))
{
    std::vector<QSet<QString>> seen; // one set for each object or array that is open
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '{' || c == '[')
            seen.emplace_back();
        else if ((c == '}' || c == ']') && !seen.empty())
            seen.pop_back();
        if (c != '"')
            continue;
        const qsizetype end = endOfString(json, at);
        const bool isName = !seen.empty() && isFollowedByColon(json, end);
        const QString key = isName ? keyOf(unquoted(json.mid(at, end - at))) : QString();
        at = end - 1;
        if (key.isEmpty())
            continue;
        if (seen.back().contains(key))
            return key;
        seen.back().insert(key);
    }
    return {};
}

} // namespace keybearer
