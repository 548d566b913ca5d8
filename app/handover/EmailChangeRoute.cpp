// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailChangeRoute.h"

namespace keybearer {

QLatin1String sendName(SendResult::Kind kind)
{
    switch (kind) {
    case SendResult::Kind::Accepted:
        return QLatin1String("accepted");
    case SendResult::Kind::Refused:
        return QLatin1String("refused");
    case SendResult::Kind::NotSent:
        return QLatin1String("not_sent");
    case SendResult::Kind::Unknown:
        return QLatin1String("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace keybearer
