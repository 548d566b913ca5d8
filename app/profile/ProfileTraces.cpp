// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/ProfileTraces.h"

#include "app/profile/Profile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace keybearer {
namespace {

// Four times what ProfileStore reads, and more connections than anybody has.
constexpr qint64 maxBytes = 4 << 20;
constexpr qsizetype maxIds = 5'000;

/// The list itself and what BrokenCopy makes of it; links and what can't be opened too.
QStringList listsIn(const QString &directory)
{
    static const QRegularExpression ofList(
        QStringLiteral("\\Aprofiles\\.json(\\.[0-9a-f]{8}\\.broken)?\\z"));
    QStringList paths;
    const QDir dir(directory);
    const auto every = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    for (const QString &name : dir.entryList(every, QDir::Name)) {
        if (ofList.match(name).hasMatch())
            paths.append(dir.filePath(name));
    }
    return paths;
}

void take(const QString &id, ProfileTraces &found)
{
    if (!isProfileId(id) || found.ids.contains(id))
        return;
    if (found.ids.size() < maxIds)
        found.ids.append(id);
    else
        found.areAll = false;
}

/// Also of text that is no JSON any more, and of an id that is given twice.
void takeFromText(const QByteArray &bytes, ProfileTraces &found)
{
    static const QRegularExpression id(QStringLiteral("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\""));
    const QString text = QString::fromUtf8(bytes);
    for (auto each = id.globalMatch(text); each.hasNext();)
        take(each.next().captured(1), found);
}

/// At whatever depth: a later version may have moved them.
void takeFromJson(const QJsonValue &value, ProfileTraces &found)
{
    const QJsonObject object = value.toObject();
    take(object.value(QLatin1String("id")).toString(), found);
    for (const QJsonValue member : object)
        takeFromJson(member, found);
    const QJsonArray array = value.toArray();
    for (const QJsonValue member : array)
        takeFromJson(member, found);
}

bool namesEveryEntry(const QJsonObject &root)
{
    const QJsonValue list = root.value(QLatin1String("profiles"));
    const QJsonArray entries = list.toArray();
    return list.isArray() && std::all_of(entries.begin(), entries.end(), [](QJsonValue entry) {
        return isProfileId(entry.toObject().value(QLatin1String("id")).toString());
    });
}

void takeFromFile(const QString &path, ProfileTraces &found)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        found.areAll = false; // a pipe would be waited for
        return;
    }
    const QByteArray bytes = file.read(qMin(file.size(), maxBytes) + 1);
    takeFromText(bytes, found);
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject())
        takeFromJson(json.object(), found);
    if (bytes.size() > maxBytes || !namesEveryEntry(json.object()))
        found.areAll = false;
}

} // namespace

ProfileTraces profileTracesIn(const QString &directory)
{
    ProfileTraces found;
    for (const QString &path : listsIn(directory))
        takeFromFile(path, found);
    return found;
}

} // namespace keybearer
