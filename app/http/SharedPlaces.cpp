// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/SharedPlaces.h"

#include <QNetworkAccessManager>

#include <utility>

namespace keybearer {

SharedPlaces &SharedPlaces::of(QNetworkAccessManager &network)
{
    auto *places = network.findChild<SharedPlaces *>(QString(), Qt::FindDirectChildrenOnly);
    return places ? *places : *new SharedPlaces(&network);
}

bool SharedPlaces::take()
{
    if (m_taken >= maxAtOnce) {
        m_refused = true;
        return false;
    }
    ++m_taken;
    return true;
}

void SharedPlaces::give(qsizetype count)
{
    m_taken -= count;
    if (count > 0 && std::exchange(m_refused, false))
        Q_EMIT freed();
}

} // namespace keybearer
