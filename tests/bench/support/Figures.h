// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace keybearer::bench {

/// A line `name value limit`; the limit is what issue or design asks for, `-` where nothing does.
void print(const char *name, double value, const char *limit = "-");
inline void print(const QByteArray &name, double value, const char *limit = "-")
{
    print(name.constData(), value, limit);
}

/// The value that `share` (0 to 1) of the values do not exceed; 0 of none.
double at(QList<double> values, double share);
inline double median(const QList<double> &values)
{
    return at(values, 0.5);
}

/// The value of `field` (`Rss`, `Pss`, `Private_Dirty`, ...) in a smaps_rollup, in MiB.
double memoryIn(const QByteArray &rollup, const char *field);
/// Resident memory of this process now, in MiB.
double memoryNow();

} // namespace keybearer::bench
