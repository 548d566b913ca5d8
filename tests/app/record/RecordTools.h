// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/Record.h"

#include <QJsonArray>

namespace keybearer {

inline RecordHeader sampleHeader()
{
    return {QStringLiteral("h-1"), QStringLiteral("0123456789abcdef")};
}

inline NewEntry sampleEntry(const char *kind, const QJsonObject &data)
{
    return {QStringLiteral("w1:t1"), QStringLiteral("h-1"), QString::fromLatin1(kind),
        QDateTime::fromString(QStringLiteral("2024-05-06T07:08:09.123Z"), Qt::ISODateWithMs), data};
}

inline QList<NewEntry> sampleEntries()
{
    const QString outcome = QStringLiteral("outcome");
    return {
        sampleEntry(
            "baseline", {{QStringLiteral("allowed"), 12}, {QStringLiteral("lost"), QJsonArray{}}}),
        sampleEntry("intent", {{QStringLiteral("to"), QStringLiteral("zoë@b.example")}}),
        sampleEntry("outcome", {{outcome, QStringLiteral("not_proven")}}),
        sampleEntry("probe", {{QStringLiteral("alive"), true}}),
        sampleEntry("outcome", {{outcome, QStringLiteral("done")}}),
    };
}

inline QByteArray sampleRecord()
{
    return writeRecord(sampleHeader(), sampleEntries());
}

} // namespace keybearer
