// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace keybearer {

/// Intercom's `app` object: the workspace (OpenAPI 2.16, schema `app`). Unknown regions are kept.
struct Workspace {
    QString id; ///< `id_code`
    QString name;
    QString region; ///< as sent: `US`, `EU`, `AU`, or anything else
    QString timezone; ///< IANA
};

struct Role {
    QString id;
    QString name;
};

/// An admin account, as `/me` (`admin_with_app`) or `/admins` (`admin`) tells it. An empty string
/// is a field that was absent or null.
struct Teammate {
    QString id; ///< text or number on the wire
    QString name;
    QString email;
    std::optional<bool> emailVerified; ///< `/me` only; null is unknown
    std::optional<bool> hasInboxSeat;
    std::optional<Role> role; ///< 2.16 `/admins`, Preview `/me`
    QString avatarUrl; ///< object or text on the wire; never called with a token
    std::optional<Workspace> workspace; ///< `/me` only
    QJsonObject asSent; ///< everything, also what is unknown to us

    QString workspaceId() const { return workspace ? workspace->id : QString(); }
};

/// Pure parsers. Malformed (subject: the missing or doubled key) when the shape is wrong; an
/// identity field that stands twice in the object is malformed, since JSON readers disagree on
/// which one counts.
Result<Teammate> parseMe(const QByteArray &body);
Result<Teammate> parseAdmin(const QByteArray &body);
Result<QList<Teammate>> parseAdmins(const QByteArray &body);

/// One entry of `/admins/activity_logs` (OpenAPI 2.16, schema `activity_log`). Types are open.
struct ActivityLog {
    QString id;
    QString type; ///< `activity_type`, verbatim
    QString description; ///< `activity_description`
    QString performedById;
    QString performedByEmail;
    QDateTime createdAt; ///< UTC
    QJsonObject metadata;
};

struct ActivityLogPage {
    QList<ActivityLog> logs;
    int page = 1;
    int totalPages = 1;
    bool hasMore = false; ///< by `next` or by the number of pages; the URL itself is never called
};

Result<ActivityLogPage> parseActivityLogs(const QByteArray &body);

/// `GET /ip_allowlist`: whether a list is on and what stands in it.
struct IpAllowlist {
    bool enabled = false;
    QStringList entries;
};

Result<IpAllowlist> parseIpAllowlist(const QByteArray &body);

} // namespace keybearer
