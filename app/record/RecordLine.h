// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/Record.h"

#include <optional>

namespace keybearer {

/// One line of a record after the header: an entry {"at","connection","data","kind","prev"} or the
/// end
/// {"entries","kind":"end","prev"}.
struct RecordLine {
    QByteArray prev;
    std::optional<NewEntry> entry; ///< nothing in the end line
    qint64 entries = 0; ///< what the end line says
};

/// Without line feed. An error where canonicalJson() has one.
Result<QByteArray> headerLine(const RecordHeader &header);
Result<QByteArray> entryLine(const NewEntry &entry, const QByteArray &prev);
Result<QByteArray> endLine(qint64 entries, const QByteArray &prev);

/// Nothing when the bytes are not exactly what the functions above write.
std::optional<RecordHeader> parseHeaderLine(const QByteArray &line);
std::optional<RecordLine> parseRecordLine(const QByteArray &line);

} // namespace keybearer
