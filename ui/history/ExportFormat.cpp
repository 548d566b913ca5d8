// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ExportFormat.h"

#include "app/base/CsvText.h"
#include "app/wording/HistoryWording.h"

#include <array>

namespace keybearer {
namespace {

constexpr std::array<const char *, 12> columns{"time_utc", "connection", "workspace",
    "email_latest", "fingerprint", "kind", "verdict", "cause", "answer_us", "handover_id", "entry",
    "text"};

std::array<QString, columns.size()> cellsOf(const HistoryRow &row, const ConnectionNames &names)
{
    const auto number = [](qint64 value, qint64 none) {
        return value == none ? QString() : QString::number(value);
    };
    return {row.at.toString(Qt::ISODateWithMs), names.value(row.connection.fingerprint),
        row.connection.workspace, row.connection.email, row.connection.fingerprint, row.facet.kind,
        row.facet.verdict, row.facet.cause, number(row.us, -1), row.handoverId, number(row.seq, 0),
        detailText(row)};
}

QByteArray csvLine(const HistoryRow &row, const ConnectionNames &names)
{
    QByteArray line;
    for (const QString &cell : cellsOf(row, names))
        line += (line.isEmpty() ? "" : ",") + csvCell(cell);
    return line + "\r\n";
}

QByteArray jsonLine(const HistoryRow &row, const ConnectionNames &names)
{
    const auto cells = cellsOf(row, names);
    QByteArray line;
    for (std::size_t i = 0; i < columns.size(); ++i)
        line += (line.isEmpty() ? "{\"" : ",\"") + QByteArray(columns[i])
            + "\":" + (cells[i].isEmpty() ? QByteArray("null") : jsonString(cells[i]));
    return line + '}';
}

} // namespace

HistoryBrowser::Export exportFormat(const QString &file, const ConnectionNames &names)
{
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return {file, "[\n", ",\n", "\n]\n",
            [names](const HistoryRow &row) { return jsonLine(row, names); }};
    QByteArray head = "\xEF\xBB\xBF"; // or spreadsheets take it for another encoding
    for (const char *column : columns)
        head += (head.size() == 3 ? "" : ",") + csvCell(QString::fromLatin1(column));
    return {file, head + "\r\n", {}, {},
        [names](const HistoryRow &row) { return csvLine(row, names); }};
}

} // namespace keybearer
