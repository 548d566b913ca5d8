// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/ProfileFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace keybearer {

namespace {

QString formatName()
{
    return QStringLiteral("keybearer-profiles");
}
constexpr int formatVersion = 1;

/// Reads fields that may be missing but must not be of another type.
class Fields {
public:
    explicit Fields(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString text(QLatin1String key) { return take(key, QJsonValue::String).toString(); }
    bool flag(QLatin1String key, bool other) { return take(key, QJsonValue::Bool).toBool(other); }
    std::optional<QUrl> url(QLatin1String key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return std::nullopt;
        return QUrl(written, QUrl::StrictMode);
    }
    QStringList texts(QLatin1String key)
    {
        QStringList all;
        const QJsonArray values = take(key, QJsonValue::Array).toArray();
        for (const QJsonValue value : values) {
            m_areGood = m_areGood && value.isString();
            all.append(value.toString());
        }
        return all;
    }
    bool areGood() const { return m_areGood; }

private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(key);
        const bool isAbsent = value.isUndefined() || value.isNull();
        m_areGood = m_areGood && (isAbsent || value.type() == type);
        return value;
    }

    const QJsonObject &m_json;
    bool m_areGood = true;
};

std::optional<Profile> profileFrom(const QJsonObject &json)
{
    Fields fields(json);
    Profile profile;
    profile.id = fields.text(QLatin1String("id"));
    profile.name = fields.text(QLatin1String("name"));
    profile.group = fields.text(QLatin1String("group"));
    profile.apiUrl = fields.url(QLatin1String("api_url"));
    profile.region = fields.text(QLatin1String("region"));
    profile.apiVersion = fields.text(QLatin1String("api_version")).toLatin1();
    profile.needed = fields.texts(QLatin1String("needed"));
    profile.scimUrl = fields.url(QLatin1String("scim_url"));
    profile.workspaceId = fields.text(QLatin1String("workspace_id"));
    profile.teammateId = fields.text(QLatin1String("teammate_id"));
    profile.workspaceName = fields.text(QLatin1String("workspace_name"));
    profile.teammateName = fields.text(QLatin1String("teammate_name"));
    profile.email = fields.text(QLatin1String("email"));
    profile.fingerprint = fields.text(QLatin1String("fingerprint"));
    profile.isRemoved = fields.flag(QLatin1String("removed"), false);
    profile.keepInKeychain = fields.flag(QLatin1String("keep_in_keychain"), true);
    if (!fields.areGood() || !checkProfile(profile))
        return std::nullopt;
    return profile;
}

QJsonValue orNull(const std::optional<QUrl> &url)
{
    return url ? QJsonValue(url->toString(QUrl::FullyEncoded)) : QJsonValue();
}

QJsonObject jsonOf(const ProfileFile::Entry &entry)
{
    const Profile &profile = entry.profile;
    QJsonObject json = entry.json;
    json[QLatin1String("id")] = profile.id;
    json[QLatin1String("name")] = profile.name;
    json[QLatin1String("group")] = profile.group;
    json[QLatin1String("api_url")] = orNull(profile.apiUrl);
    json[QLatin1String("region")] = profile.region;
    json[QLatin1String("api_version")] = QString::fromLatin1(profile.apiVersion);
    json[QLatin1String("needed")] = QJsonArray::fromStringList(profile.needed);
    json[QLatin1String("scim_url")] = orNull(profile.scimUrl);
    json[QLatin1String("workspace_id")] = profile.workspaceId;
    json[QLatin1String("teammate_id")] = profile.teammateId;
    json[QLatin1String("workspace_name")] = profile.workspaceName;
    json[QLatin1String("teammate_name")] = profile.teammateName;
    json[QLatin1String("email")] = profile.email;
    json[QLatin1String("fingerprint")] = profile.fingerprint;
    json[QLatin1String("removed")] = profile.isRemoved;
    json[QLatin1String("keep_in_keychain")] = profile.keepInKeychain;
    return json;
}

/// What isSameName() compares.
QString folded(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

bool isSameName(const QString &one, const QString &other)
{
    return folded(one) == folded(other);
}

ProfileFile parseProfileFile(const QByteArray &bytes)
{
    ProfileFile file;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue list = root.value(QLatin1String("profiles"));
    if (root.value(QLatin1String("format")).toString() != formatName()
        || root.value(QLatin1String("version")).toInt() != formatVersion || !list.isArray()) {
        file.isDamaged = true;
        return file;
    }
    file.root = root;
    const QJsonArray values = list.toArray();
    QSet<QString> ids;
    QSet<QString> names;
    for (const QJsonValue value : values) {
        const std::optional<Profile> profile = profileFrom(value.toObject());
        const QString name = profile ? folded(profile->name) : QString();
        if (!profile || ids.contains(profile->id) || names.contains(name)) {
            file.isDamaged = true;
            continue;
        }
        ids.insert(profile->id);
        names.insert(name);
        file.entries.append({*profile, value.toObject()});
    }
    return file;
}

QByteArray writeProfileFile(const ProfileFile &file)
{
    QJsonArray profiles;
    for (const ProfileFile::Entry &entry : file.entries)
        profiles.append(jsonOf(entry));
    QJsonObject root = file.root;
    root[QLatin1String("format")] = formatName();
    root[QLatin1String("version")] = formatVersion;
    root[QLatin1String("profiles")] = profiles;
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace keybearer
