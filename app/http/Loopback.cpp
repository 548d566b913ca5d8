// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/Loopback.h"

#include <QHostAddress>

namespace keybearer {

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace keybearer
