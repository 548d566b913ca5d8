// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ExportFormat.h"

#include "app/base/CsvText.h"
#include "app/wording/HistoryWording.h"

#include <array>

namespace keybearer {
namespace {

constexpr std::array<const char *, 11> names{"time_utc", "workspace", "email", "fingerprint",
    "kind", "verdict", "cause", "answer_us", "handover_id", "entry", "text"};

std::array<QString, names.size()> cellsOf(const HistoryRow &row)
{
    const auto number = [](qint64 value, qint64 none) {
        return value == none ? QString() : QString::number(value);
    };
    return {row.at.toString(Qt::ISODateWithMs), row.connection.workspace, row.connection.email,
        row.connection.fingerprint, row.facet.kind, row.facet.verdict, row.facet.cause,
        number(row.us, -1), row.handoverId, number(row.seq, 0), detailText(row)};
}

QByteArray csvLine(const HistoryRow &row)
{
    QByteArray line;
    for (const QString &cell : cellsOf(row))
        line += (line.isEmpty() ? "" : ",") + csvCell(cell);
    return line + "\r\n";
}

QByteArray jsonLine(const HistoryRow &row)
{
    const auto cells = cellsOf(row);
    QByteArray line;
    for (std::size_t i = 0; i < names.size(); ++i)
        line += (line.isEmpty() ? "{\"" : ",\"") + QByteArray(names[i])
            + "\":" + (cells[i].isEmpty() ? QByteArray("null") : jsonString(cells[i]));
    return line + '}';
}

} // namespace

HistoryBrowser::Export exportFormat(const QString &file)
{
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return {file, "[\n", ",\n", "\n]\n", jsonLine};
    QByteArray head = "\xEF\xBB\xBF"; // or spreadsheets take it for another encoding
    for (const char *name : names)
        head += (head.size() == 3 ? "" : ",") + csvCell(QString::fromLatin1(name));
    return {file, head + "\r\n", {}, {}, csvLine};
}

} // namespace keybearer
