// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

namespace keybearer {

/// One exchange as text: what was sent (the token masked), what came back, and where the time went.
QString evidenceText(const Exchange &exchange);

} // namespace keybearer
