// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace keybearer {

/// A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before.
QString withoutFormula(QStringView text);
/// One cell of a CSV file (RFC 4180, UTF-8), quoted where it has to be, never a formula.
QByteArray csvCell(QStringView text);

} // namespace keybearer
