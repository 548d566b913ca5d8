// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"
#include "tests/support/FakeNam.h"

#include <QSet>

namespace keybearer {

/// A token as the flows take it.
inline SecretPtr secret(QByteArray text)
{
    return Secret::take(std::move(text)).value_or(nullptr);
}

/// A workspace of Intercom's on a FakeNam, for the tests of the flows: one teammate, its token,
/// SCIM beside it. Members are what the test turns; every answer is made from them when it is asked
/// for.
class FakeIntercom {
public:
    enum class Scim {
        Changes,
        SaysNo,
        Ignores,
        OnlyScim,
        AppliesAndDrops,
        DropsUnapplied,
        FailsThenApplies
    };

    explicit FakeIntercom(FakeNam &nam);

    static QByteArray goodToken() { return QByteArrayLiteral("dG9rOmdvb2Q="); }
    static QByteArray scimToken() { return QByteArrayLiteral("c2NpbS1nb29k"); }
    static QUrl api() { return QUrl(QStringLiteral("https://intercom.test")); }
    static QUrl scim() { return QUrl(QStringLiteral("https://scim.test/scim/v2")); }

    QString teammateId = QStringLiteral("991267459");
    QString workspaceId = QStringLiteral("qx7abcde");
    QString email = QStringLiteral("api@agency.example");
    QString scimEmail = email;
    bool emailVerified = true;
    bool tokenWorks = true;
    int refusedReads = 0; ///< of /me with the good token, from now on
    bool identifySilent = false; ///< /me never answers
    QSet<QString> takenPermissions; ///< probe keys
    Scim scimMode = Scim::Changes;
    int scimWrites = 0;
    int readsUntilApplied = 0; ///< of /me; then the new address is there; 0 for never
    /// Called when a change has been applied, to break something at that moment.
    std::function<void()> onChanged;

private:
    FakeReply answer(const FakeRequest &request, const QString &key, const QByteArray &body) const;
    FakeReply identify(const FakeRequest &request);
    FakeReply scimUser() const;
    FakeReply change(const FakeRequest &request);
    QByteArray scimJson() const;
};

} // namespace keybearer
