// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QSettings>

namespace keybearer {

/// Every setting of the program that is not part of a profile. Their names in the file, their types
/// and their defaults stand in one table in Settings.cpp.
enum class SettingsKey {
    CurrentProfile, ///< QString: the id of the profile shown last
    Proxy, ///< QString: a URL, `system` or `none`
    CaFile, ///< QString: a PEM file with further certificate authorities; empty for none
    RequestTimeout_ms, ///< int: absolute deadline of one request
    WindowGeometry, ///< QByteArray
    WindowState, ///< QByteArray
};

/// settings.ini of the data directory. Nothing else touches QSettings.
class Settings {
public:
    explicit Settings(const QString &directory);

    /// Damaged when the file could not be read as a whole: the rest is there, and the file as it
    /// was is kept in the copy that `subject` names. Ask it once, before the first set().
    Result<Done> load();

    /// Of the type of its default; the default when the file has nothing, or something of another
    /// type.
    QVariant value(SettingsKey key) const;
    QString text(SettingsKey key) const { return value(key).toString(); }
    int number(SettingsKey key) const { return value(key).toInt(); }
    /// Kept at once in memory, on disk by the next flush().
    void set(SettingsKey key, const QVariant &value);
    /// Back to the default.
    void reset(SettingsKey key);
    /// Writes to disk. Disk.
    Result<Done> flush();

private:
    QSettings m_settings;
};

} // namespace keybearer
