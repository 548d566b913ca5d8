// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"
#include "app/practice/ScimWrite.h"
#include "app/practice/Stage.h"

namespace keybearer::practice {

/// SCIM 2.0 under /scim/v2, with a token of its own: discovery and Users. What Intercom's does with
/// a changed userName is not documented (facts 6), so ScimManner says what this one does. As there,
/// `active: false` and DELETE remove the teammate and its access token dies.
class ScimApi {
public:
    explicit ScimApi(Stage &stage)
        : m_stage(stage)
    {
    }

    static QString root() { return QStringLiteral("/scim/v2"); }
    /// `base` is where callers reach the root, for `location`.
    Answer answer(const Request &request, const QString &base);

private:
    Answer listUsers(const Request &request, const QString &base) const;
    Answer user(const Request &request, const QString &base, const QString &id);
    Answer change(const Request &request, const QString &base, Admin &admin);
    Answer applied(
        Admin &admin, const ScimWrite &write, const Request &request, const QString &base);
    Answer written(const Admin &admin, const Request &request, const QString &base) const;
    Answer refused() const;

    Stage &m_stage;
};

} // namespace keybearer::practice
