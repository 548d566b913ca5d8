// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/http/Exchange.h"

#include <QUrl>

namespace keybearer {

/// What may leave for a SCIM provider. Making a user inactive, or deleting it, deletes the teammate
/// and kills its token (facts, 6), so this is a list of what is allowed, and everything else is
/// refused: GET of our own paths; PATCH and PUT of one user, as a change that is sent once, with no
/// header that could turn the method, and with no `active` in its body but `true`, however it is
/// spelt. WrongUsage with the subject `scim.method`, `scim.path`, `scim.header`, `scim.change`,
/// `scim.body` or `scim.active`.
Result<Done> guardScimRequest(const QUrl &base, const HttpRequest &request);

/// The body's half of the guard, so that a change can be refused before it is shown.
Result<Done> guardScimBody(const QByteArray &method, const QByteArray &body);

} // namespace keybearer
