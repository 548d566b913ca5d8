// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/MatrixExport.h"

#include "app/base/CsvText.h"
#include "app/intercom/Cause.h"
#include "app/wording/Wording.h"

namespace keybearer {
namespace {

constexpr const char *names[] = {"permission", "key", "counts", "chosen", "outcome", "status",
    "code", "cause", "ms", "request_id", "method", "path", "started_at_utc"};

/// In the order of the names.
QStringList cellsOf(const ProbeResult &row, const QStringList &ticked)
{
    const auto flag = [](bool on) { return on ? QStringLiteral("yes") : QStringLiteral("no"); };
    const bool sent = row.exchange.attempts > 0;
    return {intercomsLabel(row.probe.key), row.probe.key, flag(row.needed),
        flag(ticked.contains(row.probe.key)), outcomeName(row.outcome),
        row.answer.status != 0 ? QString::number(row.answer.status) : QString(), row.answer.code,
        sent ? QString(causeName(row.answer.cause)) : QString(),
        sent ? QString::number(row.exchange.phases.total_ms, 'f', 3) : QString(),
        row.answer.requestId, QString::fromLatin1(row.probe.method), row.probe.path,
        sent ? row.exchange.startedAt.toUTC().toString(Qt::ISODateWithMs) : QString()};
}

} // namespace

QByteArray matrixCsv(const ProbeReport &report, const QStringList &ticked)
{
    QByteArrayList heads;
    for (const char *name : names)
        heads.append(csvCell(QString::fromLatin1(name)));
    QByteArray csv = heads.join(',') + "\r\n";
    for (const ProbeResult &row : report.rows) {
        QByteArrayList cells;
        for (const QString &cell : cellsOf(row, ticked))
            cells.append(csvCell(cell));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QByteArray matrixJson(const ProbeReport &report, const QStringList &ticked)
{
    QByteArrayList rows;
    for (const ProbeResult &row : report.rows) {
        QByteArrayList members;
        const QStringList cells = cellsOf(row, ticked);
        for (qsizetype i = 0; i < cells.size(); ++i)
            members.append(jsonString(QString::fromLatin1(names[i])) + ": "
                + (cells.at(i).isEmpty() ? QByteArray("null") : jsonString(cells.at(i))));
        rows.append("    {" + members.join(", ") + '}');
    }
    return "{\n  \"fingerprint\": " + jsonString(report.fingerprint) + ",\n  \"started_at_utc\": "
        + jsonString(report.startedAt.toUTC().toString(Qt::ISODateWithMs))
        + ",\n  \"permissions\": [\n" + rows.join(",\n") + "\n  ]\n}\n";
}

} // namespace keybearer
