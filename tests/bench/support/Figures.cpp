// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/Figures.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace keybearer::bench {

void print(const char *name, double value, const char *limit)
{
    std::printf("%-40s %10.2f %s\n", name, value, limit);
    std::fflush(stdout);
}

double at(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = static_cast<qsizetype>(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(place, 0, values.size() - 1));
}

double memoryIn(const QByteArray &rollup, const char *field)
{
    const QByteArray wanted = QByteArray(field).append(':');
    double sum_KiB = 0;
    for (const QByteArray &line : rollup.split('\n')) {
        if (line.startsWith(wanted))
            sum_KiB += line.simplified().split(' ').value(1).toDouble();
    }
    return sum_KiB / 1024;
}

double memoryNow()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    return file.open(QIODevice::ReadOnly) ? memoryIn(file.readAll(), "Rss") : 0;
}

} // namespace keybearer::bench
