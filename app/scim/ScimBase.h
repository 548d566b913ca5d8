// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QUrl>

namespace keybearer {

/// The SCIM base URL as a person pasted it from the workspace's provisioning settings: https
/// anywhere, plain http only to loopback; no user info, query, fragment, control character or dot
/// segment. Comes without a slash at the end. WrongUsage otherwise, with the subject `scim_url`.
Result<QUrl> parseScimBase(const QString &text);

/// The id becomes one percent-encoded segment of a path. A server in front may decode it before it
/// looks at the path, so no part of it may be a dot segment; control characters are refused as
/// well.
bool isUsableScimId(const QString &id);

/// `path` is percent-encoded already and starts with a slash; it is appended to the base's own
/// path.
QUrl scimUrl(const QUrl &base, const QByteArray &path, const QByteArray &query = {});
/// `/Users/{id}`, with every slash in the id encoded.
QUrl scimUserUrl(const QUrl &base, const QString &id);

} // namespace keybearer
