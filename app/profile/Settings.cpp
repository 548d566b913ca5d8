// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/Settings.h"

#include "app/profile/BrokenCopy.h"

#include <QFile>

namespace keybearer {

namespace {

struct Row {
    QString name;
    QVariant other; ///< the default, and the type
};

Row rowOf(SettingsKey key)
{
    switch (key) {
    case SettingsKey::CurrentProfile:
        return {QStringLiteral("profile/current"), QString()};
    case SettingsKey::Proxy:
        return {QStringLiteral("network/proxy"), QStringLiteral("system")};
    case SettingsKey::CaFile:
        return {QStringLiteral("network/ca_file"), QString()};
    case SettingsKey::RequestTimeout_ms:
        return {QStringLiteral("network/request_timeout_ms"), 15'000};
    case SettingsKey::WindowGeometry:
        return {QStringLiteral("window/geometry"), QByteArray()};
    case SettingsKey::WindowState:
        return {QStringLiteral("window/state"), QByteArray()};
    }
    Q_UNREACHABLE();
}

Unexpected<Error> failure(ErrorKind kind, const QString &subject)
{
    Error error;
    error.kind = kind;
    error.subject = subject;
    return Unexpected(error);
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
    const Row row = rowOf(key);
    QVariant value = m_settings.value(row.name, row.other);
    return value.convert(row.other.metaType()) ? value : row.other;
}

void Settings::set(SettingsKey key, const QVariant &value)
{
    m_settings.setValue(rowOf(key).name, value);
}

void Settings::reset(SettingsKey key)
{
    m_settings.remove(rowOf(key).name);
}

Result<Done> Settings::flush()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::AccessError)
        return failure(ErrorKind::Disk, m_settings.fileName());
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(m_settings.fileName(), onlyOwner);
    return Done();
}

} // namespace keybearer
