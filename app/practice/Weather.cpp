// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/Weather.h"

#include <algorithm>

namespace keybearer::practice {

namespace {
constexpr qint64 window_s = 10;
}

Trouble Weather::strike(const QString &called, bool pipeline)
{
    if (trouble == Trouble::None || !called.startsWith(path))
        return Trouble::None;
    if (times == 0)
        return trouble;
    if (pipeline)
        return Trouble::None;
    const Trouble struck = trouble;
    if (--times == 0)
        trouble = Trouble::None;
    return struck;
}

RateWindow::Reading RateWindow::take(qint64 now_s, const Weather &weather)
{
    const qint64 window = now_s / window_s;
    if (window != m_window) {
        m_window = window;
        m_used = 0;
    }
    const int left = weather.remaining.value_or(weather.rateLimit - m_used);
    Reading reading;
    reading.limit = weather.rateLimit;
    reading.reset = (window + 1) * window_s;
    reading.exceeded = left <= 0;
    if (!reading.exceeded)
        ++m_used;
    reading.remaining = weather.remaining.value_or(std::max(0, weather.rateLimit - m_used));
    return reading;
}

QLatin1String troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return QLatin1String("none");
    case Trouble::EdgeBlock:
        return QLatin1String("edge_block");
    case Trouble::CaptivePortal:
        return QLatin1String("captive_portal");
    case Trouble::Malformed:
        return QLatin1String("malformed");
    case Trouble::WrongShape:
        return QLatin1String("wrong_shape");
    case Trouble::Redirect:
        return QLatin1String("redirect");
    case Trouble::ServerError:
        return QLatin1String("server_error");
    case Trouble::Throttle:
        return QLatin1String("throttle");
    case Trouble::Drop:
        return QLatin1String("drop");
    case Trouble::Drip:
        return QLatin1String("drip");
    case Trouble::Huge:
        return QLatin1String("huge");
    case Trouble::Truncated:
        return QLatin1String("truncated");
    }
    return {};
}

} // namespace keybearer::practice
