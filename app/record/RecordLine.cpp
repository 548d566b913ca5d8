// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/RecordLine.h"

#include "app/history/EntryLine.h"

namespace keybearer {
namespace {

constexpr int formatVersion = 1;

QString formatName()
{
    return QStringLiteral("keybearer-handover-record");
}
QString endKind()
{
    return QStringLiteral("end");
}

std::optional<QJsonObject> parseMembers(const QByteArray &line)
{
    if (line.size() > longestEntryLine)
        return std::nullopt;
    return parseCanonical(line);
}

} // namespace

Result<QByteArray> headerLine(const RecordHeader &header)
{
    return canonicalJson({
        {QStringLiteral("fingerprint"), header.fingerprint},
        {QStringLiteral("format"), formatName()},
        {QStringLiteral("handover_id"), header.handoverId},
        {QStringLiteral("version"), formatVersion},
    });
}

Result<QByteArray> entryLine(const NewEntry &entry, const QByteArray &prev)
{
    QJsonObject members = entryMembers(entry);
    members.insert(QLatin1String("prev"), QString::fromLatin1(prev));
    return canonicalJson(members);
}

Result<QByteArray> endLine(qint64 entries, const QByteArray &prev)
{
    return canonicalJson({
        {QStringLiteral("entries"), entries},
        {QStringLiteral("kind"), endKind()},
        {QStringLiteral("prev"), QString::fromLatin1(prev)},
    });
}

std::optional<RecordHeader> parseHeaderLine(const QByteArray &line)
{
    const std::optional<QJsonObject> members = parseMembers(line);
    if (!members || members->size() != 4
        || members->value(QLatin1String("format")) != QJsonValue(formatName())
        || members->value(QLatin1String("version")) != QJsonValue(formatVersion))
        return std::nullopt;
    const QJsonValue handoverId = members->value(QLatin1String("handover_id"));
    const QJsonValue fingerprint = members->value(QLatin1String("fingerprint"));
    if (!handoverId.isString() || !fingerprint.isString())
        return std::nullopt;
    return RecordHeader{handoverId.toString(), fingerprint.toString()};
}

std::optional<RecordLine> parseRecordLine(const QByteArray &line)
{
    const std::optional<QJsonObject> members = parseMembers(line);
    if (!members || !members->value(QLatin1String("prev")).isString())
        return std::nullopt;
    RecordLine read;
    read.prev = members->value(QLatin1String("prev")).toString().toLatin1();
    if (members->size() == 5) {
        read.entry = entryFromMembers(*members);
        return read.entry ? std::optional(read) : std::nullopt;
    }
    const QJsonValue entries = members->value(QLatin1String("entries"));
    if (members->size() != 3 || members->value(QLatin1String("kind")) != QJsonValue(endKind())
        || !entries.isDouble())
        return std::nullopt;
    read.entries = entries.toInteger();
    return read;
}

} // namespace keybearer
