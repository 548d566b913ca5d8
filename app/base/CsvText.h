// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace keybearer {

/// One cell of a CSV file (RFC 4180, UTF-8), always in quotes, so that no separator or line break
/// of the text breaks the row. What a spreadsheet would take for a formula gets an apostrophe in
/// front, and so it stays text; NUL, which ends a file for some readers, becomes U+FFFD.
QByteArray csvCell(QStringView text);

/// A string of JSON with its quotes. `<`, `>`, `&` and the line separators of JavaScript are
/// escaped, so that the file stays harmless inside a page.
QByteArray jsonString(QStringView text);

} // namespace keybearer
