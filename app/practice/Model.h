// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace keybearer::practice {

struct Admin {
    QString id;
    QString name;
    QString email;
    QString jobTitle;
    QString roleId;
    QString roleName;
    QString scimId; ///< not the admin id: no client may assume that it is
    QString scimUserName; ///< what SCIM shows; differs from `email` in the mode `scim_only`
    QString previousEmail; ///< what an identity provider would put back
    QDateTime changedAt;
    bool emailVerified = true;
    bool inboxSeat = true;
    bool twoFactor = false;
    bool removed = false;
};

struct LogEntry {
    QString id;
    QString type;
    QString description;
    QString byId;
    QString byEmail;
    QJsonObject metadata;
    qint64 at = 0; ///< Unix seconds
};

struct Ticket {
    QString id;
    QString title;
    qint64 at = 0;
};

enum class AddressRefusal {
    None,
    Malformed,
    Taken,
    SingleSignOn, ///< with SAML nobody edits the own address
    Removed,
};

/// The workspace itself: who is in it, which tokens it knows, what happened. A plain value: *reset*
/// is an assignment of the copy from the start. Nothing here knows HTTP.
struct Model {
    static Model fresh(const QDateTime &now);

    QString workspaceId;
    QString workspaceName;
    QString region;
    QDateTime createdAt;
    QList<Admin> admins; ///< the API teammate first, then the owner
    QByteArray token;
    QByteArray witnessToken;
    QByteArray scimToken;
    QString tokenFate; ///< empty: accepted; else the error code it gets
    QSet<QString> taken; ///< permissions the app lost
    bool namesScope = false; ///< refuse as newer versions do: 403, naming the scope
    bool seatGuardsReads = false; ///< a missing seat also closes the conversations
    bool singleSignOn = false;
    QStringList foreignLogins; ///< addresses with an Intercom login outside of this workspace
    QList<LogEntry> log; ///< oldest first
    QList<Ticket> tickets; ///< oldest first, the newest two hundred
    int ordersTaken = 0;
    int emailChanges = 0;

    Admin &teammate() { return admins[0]; }
    const Admin &teammate() const { return admins[0]; }
    const Admin &owner() const { return admins[1]; }
    const Admin *find(const QString &id) const;
    Admin *findByScimId(const QString &scimId);
    /// The admin a token calls as, if the workspace knows that token at all.
    const Admin *bearerOf(const QByteArray &bearer) const;
    bool tokenWorks() const { return tokenFate.isEmpty() && !teammate().removed; }
    bool allowed(const QString &permission) const { return !taken.contains(permission); }

    AddressRefusal judge(const Admin &admin, const QString &address) const;
    void setEmail(Admin &admin, const QString &address, bool verified, const QDateTime &now);
    void remove(Admin &admin, const QString &logType, const Admin &by, const QDateTime &now);
    /// The new token; the old one stops at once.
    QByteArray regenerate(const QDateTime &now);
    void note(const QString &type, const QString &description, const Admin &by,
        const QDateTime &now, const QJsonObject &metadata = {});
    QString takeOrder(const QDateTime &now);
};

/// Intercom's form: Base64 of `tok:<uuid with underscores>:1:0`.
QByteArray makeToken();
bool looksLikeAddress(const QString &address);

} // namespace keybearer::practice
