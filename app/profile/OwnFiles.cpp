// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/OwnFiles.h"

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

/// Held by the running window, which removes it when it ends.
bool isOfThisRun(const QString &name)
{
    return name == QLatin1String("window.lock") || name == QLatin1String("window.socket");
}

// We make no directories: one with a name of ours is somebody's.
bool isOwnFile(const QDir &dir, const QString &name)
{
    return isOurs(name) && !QFileInfo(dir.filePath(name)).isDir();
}

} // namespace

QStringList ownFilesIn(const QString &directory)
{
    QStringList paths;
    const QDir dir(directory);
    const auto every = QDir::Files | QDir::Hidden | QDir::System;
    for (const QString &name : dir.entryList(every, QDir::Name)) {
        if (isOwnFile(dir, name))
            paths.append(dir.filePath(name));
    }
    return paths;
}

QStringList othersIn(const QString &directory)
{
    QStringList others;
    const QDir dir(directory);
    const auto every = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    for (const QString &name : dir.entryList(every, QDir::Name)) {
        if (!isOwnFile(dir, name) && !isOfThisRun(name))
            others.append(name);
    }
    return others;
}

QStringList linkedFilesOf(const QString &directory)
{
    QStringList targets;
    for (const QString &path : ownFilesIn(directory)) {
        const QFileInfo file(path);
        const QString target = file.isSymLink() ? file.canonicalFilePath() : QString();
        if (!target.isEmpty() && !targets.contains(target))
            targets.append(target);
    }
    return targets;
}

} // namespace keybearer
