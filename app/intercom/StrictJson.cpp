// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intercom/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <vector>

namespace keybearer {
namespace {

constexpr std::array watched{"type", "id", "email", "email_verified", "app", "id_code", "region",
    "admins", "errors", "code"};

int watchedIndex(const QByteArray &key)
{
    const auto found = std::find_if(
        watched.begin(), watched.end(), [&key](const char *name) { return key == name; });
    return found == watched.end() ? -1 : static_cast<int>(found - watched.begin());
}

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

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isKey(const QByteArray &json, qsizetype afterString)
{
    while (afterString < json.size() && isSpace(json.at(afterString)))
        ++afterString;
    return afterString < json.size() && json.at(afterString) == ':';
}

/// What a quoted string means: `"\u0069d"` is `id` too.
QByteArray unquoted(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return quoted.mid(1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

} // namespace

QString doubledKey(const QByteArray &json)
{
    std::vector<unsigned> seen; // one set of bits for each object or array that is open
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[')
            seen.push_back(0);
        else if ((c == '}' || c == ']') && !seen.empty())
            seen.pop_back();
        if (c != '"')
            continue;
        const qsizetype end = endOfString(json, i);
        const int index = isKey(json, end) ? watchedIndex(unquoted(json.mid(i, end - i))) : -1;
        i = end - 1;
        if (index < 0 || seen.empty())
            continue;
        if ((seen.back() & (1U << index)) != 0)
            return QString::fromLatin1(watched.at(static_cast<std::size_t>(index)));
        seen.back() |= 1U << index;
    }
    return {};
}

Result<QJsonObject> parseJsonObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Unexpected(Error::of(ErrorKind::Malformed, QStringLiteral("json")));
    const QString doubled = doubledKey(body);
    if (!doubled.isEmpty())
        return Unexpected(Error::of(ErrorKind::Malformed, doubled));
    return document.object();
}

} // namespace keybearer
