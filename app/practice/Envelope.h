// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"

namespace keybearer::practice {

/// Intercom's error envelope: `error.list` with one error. The request id is filled in by the gate,
/// which also puts it in the header.
Answer refusal(int status, const QString &code, const QString &message, const QString &field = {});

/// The answer with `request_id` in its error envelope, if it is one, and `X-Request-Id`.
void stamp(Answer &answer, const QString &requestId);

} // namespace keybearer::practice
