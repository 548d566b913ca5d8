// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QUrl>

#include <optional>

namespace keybearer {

/// Intercom's regions and their hosts (OpenAPI 2.16, `servers`).
enum class Region { Us, Eu, Au };

QUrl apiBaseOf(Region region);
/// What a person chose: the explicit base wins over the region; nothing when neither was named.
std::optional<QUrl> chosenBase(
    const std::optional<QUrl> &apiUrl, const std::optional<Region> &region);
/// `US`, `eu`, …; nothing for anything else, an unknown region included.
std::optional<Region> regionNamed(const QString &name);
QString regionName(Region region); ///< `US`, `EU`, `AU`

/// The page on which a teammate changes its own email, in the workspace's own web app
/// (help article 7942634: `/a/apps/_/account`).
QUrl accountPageOf(Region region);

/// A base that a person typed: https anywhere, plain http only to loopback, no user info, query or
/// fragment, no control characters. WrongUsage otherwise.
Result<QUrl> parseApiBase(const QString &text);

bool isLoopback(const QUrl &url);

/// `2.16`-like or `Preview` (facts 1.3). WrongUsage otherwise.
Result<QByteArray> parseApiVersion(const QString &text);
inline constexpr char defaultApiVersion[] = "2.16";

} // namespace keybearer
