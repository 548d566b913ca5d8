// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/ProxySecret.h"

#include "app/profile/Settings.h"

#include <QCryptographicHash>
#include <QUuid>

namespace keybearer {
namespace {

QString keyOf(const QString &digits)
{
    return QLatin1String(formerProxySecretKey) % QLatin1Char('/') % digits;
}

// None of the three may hold a line's end, as the table says.
QString digitsFor(const Settings &settings)
{
    const QStringList bound{settings.text(SettingsKey::ProxySecretId),
        settings.text(SettingsKey::Proxy), settings.text(SettingsKey::ProxyUser)};
    const QByteArray hash = QCryptographicHash::hash(
        bound.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32));
}

} // namespace

QString proxySecretKey(const Settings &settings)
{
    const bool canBeKept = !settings.text(SettingsKey::ProxySecretId).isEmpty()
        && !settings.text(SettingsKey::ProxyUser).isEmpty();
    return canBeKept ? keyOf(digitsFor(settings)) : QString();
}

QString nameProxySecret(Settings &settings)
{
    if (settings.text(SettingsKey::ProxySecretId).isEmpty())
        settings.set(SettingsKey::ProxySecretId, QUuid::createUuid().toString(QUuid::Id128));
    const QString digits = digitsFor(settings);
    settings.set(SettingsKey::ProxySecretKept, digits);
    return keyOf(digits);
}

QStringList proxySecretKeys(const Settings &settings)
{
    QStringList keys;
    if (const QString key = proxySecretKey(settings); !key.isEmpty())
        keys.append(key);
    const QString kept = settings.text(SettingsKey::ProxySecretKept);
    if (!kept.isEmpty() && !keys.contains(keyOf(kept)))
        keys.append(keyOf(kept));
    return keys;
}

} // namespace keybearer
