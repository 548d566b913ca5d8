// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageOpener.h"

namespace keybearer {

PageOpener::PageOpener(UrlOpener &opener, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
    , m_clock(clock)
{
}

bool PageOpener::open(const QUrl &url)
{
    const qint64 now_ns = m_clock.elapsed_ns();
    if (url == m_last && now_ns - m_lastAt_ns < once_ns)
        return true;
    const bool opened = m_opener.open(url);
    m_last = opened ? url : QUrl();
    m_lastAt_ns = now_ns;
    if (!opened)
        Q_EMIT failed(url);
    return opened;
}

} // namespace keybearer
