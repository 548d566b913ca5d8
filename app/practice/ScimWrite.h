// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace keybearer::practice {

/// What a PATCH or PUT wants, whatever form it was said in.
struct ScimWrite {
    std::optional<QString> userName;
    std::optional<QString> email; ///< the primary one
    std::optional<QString> displayName;
    std::optional<bool> active;
    QString fault; ///< a scimType, when it cannot be understood

    /// The address that is meant; `userName` and the primary email must agree when both are there.
    std::optional<QString> address() const { return userName ? userName : email; }
};

ScimWrite readPatch(const QJsonObject &body);
ScimWrite readPut(const QJsonObject &body);

/// The one comparison that provisioning clients send: `attribute eq "value"`.
struct ScimFilter {
    QString
        attribute; ///< lower case: `username`, `emails.value`, `id`, …; empty when not understood
    QString value;
};
ScimFilter readFilter(const QString &text);

} // namespace keybearer::practice
