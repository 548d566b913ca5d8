// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/TeammateHistory.h"

#include "app/base/EnumName.h"

#include <algorithm>

namespace keybearer {

std::optional<TokenState> stateOf(const Sample &sample)
{
    return enumNamed(sample.verdict, TokenState::Unknown, stateName);
}

QList<QDateTime> timesOfChange(const QList<ChainEntry> &seen)
{
    QList<QDateTime> times;
    QString before;
    for (auto entry = seen.crbegin(); entry != seen.crend(); ++entry) {
        const QJsonObject &data = entry->entry.data;
        const QString email = data.value(QLatin1String("email")).toString();
        // The first that is read of a handover is often the one it had before.
        const bool changed = data.value(QLatin1String("email_changed")).toBool(true);
        if (!email.isEmpty() && email != before && changed)
            times.append(entry->entry.at);
        before = email;
    }
    return times;
}

std::optional<double> median_ms(const QList<Sample> &samples)
{
    QList<qint64> times;
    for (const Sample &sample : samples) {
        if (sample.identify_us >= 0)
            times.append(sample.identify_us);
    }
    if (times.isEmpty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    const qsizetype middle = times.size() / 2;
    const double upper = double(times.at(middle));
    const double lower = times.size() % 2 == 0 ? double(times.at(middle - 1)) : upper;
    return (lower + upper) / 2000;
}

} // namespace keybearer
