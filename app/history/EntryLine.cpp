// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/EntryLine.h"

#include "app/history/CanonicalJson.h"

namespace keybearer {
namespace {

QString toText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Unexpected<Error> refused(const char *key)
{
    return Unexpected(Error::of(ErrorKind::WrongUsage, QString::fromLatin1(key)));
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(64, '0');
}

QJsonObject entryMembers(const NewEntry &entry)
{
    return {
        {QStringLiteral("at"), toText(entry.at)},
        {QStringLiteral("connection"), entry.connection},
        {QStringLiteral("data"), entry.data},
        {QStringLiteral("kind"), entry.kind},
    };
}

std::optional<NewEntry> entryFromMembers(const QJsonObject &members)
{
    const QJsonValue at = members.value(QLatin1String("at"));
    const QJsonValue connection = members.value(QLatin1String("connection"));
    const QJsonValue data = members.value(QLatin1String("data"));
    const QJsonValue kind = members.value(QLatin1String("kind"));
    const QDateTime time = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || toText(time) != at.toString() || !connection.isString()
        || !data.isObject() || kind.toString().isEmpty())
        return std::nullopt;
    return NewEntry{connection.toString(), QString(), kind.toString(), time, data.toObject()};
}

Result<ChainEntry> chainEntry(const NewEntry &entry, qint64 seq, const QByteArray &prev)
{
    if (entry.kind.isEmpty())
        return refused("kind");
    QJsonObject members = entryMembers(entry);
    members.insert(QLatin1String("handover_id"), entry.handoverId);
    members.insert(QLatin1String("prev"), QString::fromLatin1(prev));
    members.insert(QLatin1String("seq"), seq);
    const Result<QByteArray> line = canonicalJson(members);
    if (!line)
        return Unexpected(line.error());
    if (line->size() > longestEntryLine)
        return refused("data");
    const std::optional<LinkedEntry> read = parseChainLine(*line);
    if (!read)
        return refused("at");
    return read->chained;
}

std::optional<LinkedEntry> parseChainLine(const QByteArray &line)
{
    if (line.size() > longestEntryLine)
        return std::nullopt;
    const std::optional<QJsonObject> members = parseCanonical(line);
    if (!members || members->size() != 7)
        return std::nullopt;
    std::optional<NewEntry> entry = entryFromMembers(*members);
    const QJsonValue handoverId = members->value(QLatin1String("handover_id"));
    const QJsonValue prev = members->value(QLatin1String("prev"));
    const qint64 seq = members->value(QLatin1String("seq")).toInteger();
    if (!entry || !handoverId.isString() || !prev.isString() || seq < 1)
        return std::nullopt;
    entry->handoverId = handoverId.toString();
    return LinkedEntry{{seq, *entry, line, sha256Hex(line)}, prev.toString().toLatin1()};
}

} // namespace keybearer
