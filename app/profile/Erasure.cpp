// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Erasure.h"

#include "app/profile/ProfileStore.h"
#include "app/profile/Settings.h"

#include <QDir>
#include <QRegularExpression>

namespace keybearer {
namespace {

bool isOurs(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral(
        "\\A((history\\.sqlite|profiles\\.json|settings\\.ini)[A-Za-z0-9.-]*"
        "|handover-[A-Za-z0-9_.-]+\\.lock|(instance|keybearer)[A-Za-z0-9._-]*\\.lock)\\z"));
    return ours.match(name).hasMatch();
}

} // namespace

QStringList ownFilesIn(const QString &directory)
{
    QStringList paths;
    const QDir dir(directory);
    const auto every = QDir::Files | QDir::Hidden | QDir::System;
    for (const QString &name : dir.entryList(every, QDir::Name)) {
        if (isOurs(name))
            paths.append(dir.filePath(name));
    }
    return paths;
}

Erasure::Erasure(const QString &directory, ProfileStore &profiles, SecretStore &secrets,
    Settings &settings, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_settings(settings)
{
}

void Erasure::start()
{
    m_open = 1; // so that an answer can't end it before every question was asked
    m_remains.unknownTokens = !m_profiles.load(); // what can be read of it is there all the same
    for (const Profile &profile : m_profiles.profiles()) {
        for (const TokenRole role : {TokenRole::Access, TokenRole::Scim, TokenRole::Witness})
            remove(tokenKey(profile, role), profile.name);
    }
    remove(QLatin1String(proxySecretKey), {});
    if (--m_open == 0)
        removeFiles();
}

void Erasure::remove(const QString &key, const QString &name)
{
    ++m_open;
    m_secrets.remove(key, this, [this, name](const Result<Done> &removed) {
        if (!removed && name.isEmpty())
            m_remains.proxyPassword = true;
        else if (!removed && !m_remains.tokens.contains(name))
            m_remains.tokens.append(name);
        if (--m_open == 0)
            removeFiles();
    });
}

void Erasure::removeFiles()
{
    const Result<Done> erased = m_settings.erase();
    for (const QString &path : ownFilesIn(m_directory))
        QFile::remove(path);
    m_remains.files = ownFilesIn(m_directory);
    if (!erased && !m_remains.files.contains(erased.error().subject)
        && QFile::exists(erased.error().subject))
        m_remains.files.append(erased.error().subject);
    const auto every = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    for (const QString &name : QDir(m_directory).entryList(every, QDir::Name)) {
        if (!isOurs(name))
            m_remains.others.append(name);
    }
    Q_EMIT finished(m_remains);
}

} // namespace keybearer
