// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Settings.h"

#include "app/profile/BrokenCopy.h"
#include "app/profile/SettingsTable.h"

#include <QFileInfo>

namespace keybearer {

namespace {

Unexpected<Error> failure(ErrorKind kind, const QString &subject)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    return Unexpected(error);
}

/// Makes `value` one of the row's type. False when it isn't one, or one that the setting can't be.
bool fit(const SettingsRow &row, QVariant &value)
{
    if (row.other.metaType() == QMetaType::fromType<bool>()) {
        // Qt takes any text but `false` and `0` for true.
        const QString text = value.toString();
        if (text != QLatin1String("true") && text != QLatin1String("false"))
            return false;
    }
    return value.convert(row.other.metaType()) && row.isFit(value);
}

} // namespace

Settings::Settings(const QString &directory)
    : m_settings(directory % QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
    m_settings.setFallbacksEnabled(false);
}

Result<Done> Settings::load()
{
    m_settings.sync();
    switch (m_settings.status()) {
    case QSettings::NoError:
        return Done();
    case QSettings::AccessError:
        return failure(ErrorKind::Disk, m_settings.fileName());
    case QSettings::FormatError:
        break;
    }
    const Result<QString> copy = keepBrokenCopy(m_settings.fileName());
    return failure(ErrorKind::Damaged, copy ? *copy : m_settings.fileName());
}

QVariant Settings::value(SettingsKey key) const
{
    const SettingsRow row = settingsRowOf(key);
    QVariant value = m_settings.value(row.name, row.other);
    return fit(row, value) ? value : row.other;
}

bool Settings::set(SettingsKey key, const QVariant &value)
{
    const SettingsRow row = settingsRowOf(key);
    QVariant kept = value;
    if (m_isErased || !fit(row, kept))
        return false;
    m_settings.setValue(row.name, kept);
    return true;
}

void Settings::reset(SettingsKey key)
{
    m_settings.remove(settingsRowOf(key).name);
}

bool Settings::isDefault(SettingsKey key) const
{
    return value(key) == settingsRowOf(key).other;
}

Result<Done> Settings::flush()
{
    if (m_isErased)
        return Done();
    m_settings.sync();
    if (m_settings.status() == QSettings::AccessError)
        return failure(ErrorKind::Disk, m_settings.fileName());
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(m_settings.fileName(), onlyOwner);
    return Done();
}

Result<Done> Settings::erase()
{
    m_isErased = true;
    QFile file(m_settings.fileName());
    // First: what is written would go through a link, into a file that may be another's as well.
    if (!file.remove() && QFileInfo(file).isSymLink())
        return failure(ErrorKind::Disk, m_settings.fileName());
    m_settings.clear();
    m_settings.sync();
    if (file.exists() && !file.remove())
        return failure(ErrorKind::Disk, m_settings.fileName());
    return Done();
}

} // namespace keybearer
