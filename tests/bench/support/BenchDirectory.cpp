// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/BenchDirectory.h"

#include "app/profile/ProfileStore.h"
#include "app/profile/Settings.h"
#include "tests/bench/support/HistoryFill.h"

namespace keybearer::bench {

bool makeDirectory(
    const QString &directory, const QStringList &fingerprints, qint64 rows, const QList<QUrl> &apis)
{
    const int connections = static_cast<int>(fingerprints.size());
    const HistoryFill history{fingerprints, rows, static_cast<int>(rows / 25),
        QDateTime::currentDateTimeUtc().addSecs(-7200)};
    if (!history.fill(directory))
        return false;
    QList<Profile> profiles;
    for (int i = 0; i < connections; ++i) {
        Profile profile = newProfile(QStringLiteral("Customer %1").arg(i + 1));
        if (apis.isEmpty())
            profile.region = QStringLiteral("eu");
        else
            profile.apiUrl = apis.at(i % apis.size());
        profile.workspaceId = QStringLiteral("w%1").arg(i);
        profile.workspaceName = QStringLiteral("Workspace %1").arg(i + 1);
        profile.teammateName = QStringLiteral("Orders Pipeline");
        profile.email = QStringLiteral("api%1@agency%2.example").arg(i + 1).arg(i % 7);
        profile.fingerprint = fingerprints.at(i);
        profile.keepInKeychain = true;
        profiles << profile;
    }
    if (!ProfileStore(directory).save(profiles))
        return false;
    Settings settings(directory);
    settings.set(SettingsKey::CurrentProfile, profiles.at(connections / 2).id);
    return settings.flush().has_value();
}

bool setLastPage(const QString &directory, const QString &page)
{
    Settings settings(directory);
    return settings.load() && settings.set(SettingsKey::LastPage, page) && settings.flush();
}

} // namespace keybearer::bench
