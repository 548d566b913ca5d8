// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/http/Exchange.h"

namespace keybearer {

/// Why an exchange brought no value: what the transport found, else kind Http with the words of the
/// body, printable(). The body may be SCIM's own error (RFC 7644, 3.12) or Intercom's `error.list`:
/// a SCIM token that is not good was seen to get Intercom's wording (facts, 6).
Error scimErrorOf(const Exchange &exchange);

} // namespace keybearer
