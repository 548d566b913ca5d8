// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace keybearer {

/// May a client write an attribute (RFC 7643, 2.2)? Unknown where the provider shows no schema.
enum class Mutability { Unknown, ReadWrite, WriteOnly, Immutable, ReadOnly };

/// What a provider says of itself.
struct ScimProvider {
    bool patch = false; ///< PATCH is supported; PUT always is (RFC 7644, 3.5)
    std::optional<bool> filter;
    bool etag = false; ///< resources have versions, and `If-Match` holds
    Mutability userName = Mutability::Unknown;
    Mutability emails = Mutability::Unknown;

    /// False when the schema says that what is there can't be replaced.
    static bool isReplaceable(Mutability mutability);
};

/// `/ServiceProviderConfig` (RFC 7643, 5). Malformed without a readable `patch.supported`: the
/// choice between PATCH and PUT is never a guess.
Result<ScimProvider> parseServiceProviderConfig(const QByteArray &body);

/// Adds what `/Schemas` says about a user's `userName` and `emails` (RFC 7643, 7). Malformed when
/// it is no list of schemas with a user's in it; `provider` is unchanged then.
Result<Done> parseSchemas(const QByteArray &body, ScimProvider &provider);

} // namespace keybearer
