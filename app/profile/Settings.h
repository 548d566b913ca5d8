// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QSettings>

namespace keybearer {

/// Every setting of the program that is not part of a profile. Their names in the file, their
/// types, their defaults and what they may be stand in one table, in SettingsTable.cpp.
enum class SettingsKey {
    CurrentProfile, ///< QString: the id of the profile shown last
    ApiVersion, ///< QString: `2.16`-like or `Preview`
    DefaultRegion, ///< QString: `auto`, `us`, `eu`, `au` or `own` (OwnApiBase)
    OwnApiBase, ///< QString: an API address; empty for none
    Proxy, ///< QString: `system`, `none`, http://host:port or socks5://host:port
    ProxyUser, ///< QString: its password rests in a SecretStore; see ProxySecret.h
    ProxySecretId, ///< QString: of this data directory, random; empty before a password was kept
    ProxySecretKept, ///< QString: what the key of the password that was kept last ends with
    CaFile, ///< QString: a PEM file with further certificate authorities; empty for none
    RequestTimeout_ms, ///< int: absolute deadline of one request
    Language, ///< QString: `system`, or a code such as `de` or `pt_BR`
    Theme, ///< QString: `system`, `light`, `dark`, `high_contrast`
    Motion, ///< QString: `system`, `reduced`, `full`
    TextPercent, ///< int: 100 to 200
    KeepInKeychain, ///< bool: for a new connection
    LockAfter_min, ///< int: without a key or a click; 0 for never
    LockWithScreen, ///< bool
    FetchAvatars, ///< bool: the person's consent to ask Intercom's own asset host for pictures
    WindowGeometry, ///< QByteArray
    WindowState, ///< QByteArray
    Splitter, ///< QByteArray
    LastPage, ///< QString
    ProbeColumns, ///< QByteArray: a header's state
    HistoryColumns, ///< QByteArray: a header's state
    HistoryTime, ///< QString: `local` or `utc`
};

inline constexpr int shortestTimeout_ms = 1'000;
inline constexpr int longestTimeout_ms = 120'000;

/// settings.ini of the data directory. Nothing else touches QSettings.
class Settings {
public:
    explicit Settings(const QString &directory);

    /// Damaged when the file could not be read as a whole: the rest is there, and the file as it
    /// was is kept in the copy that `subject` names. Ask it once, before the first set().
    Result<Done> load();

    /// Of the type of its default; the default when the file has nothing, something of another
    /// type, or what this setting can't be.
    QVariant value(SettingsKey key) const;
    QString text(SettingsKey key) const { return value(key).toString(); }
    int number(SettingsKey key) const { return value(key).toInt(); }
    bool flag(SettingsKey key) const { return value(key).toBool(); }
    /// Kept at once in memory, on disk by the next flush(). False, and nothing is kept, when the
    /// setting can't be that.
    bool set(SettingsKey key, const QVariant &value);
    /// Back to the default.
    void reset(SettingsKey key);
    bool isDefault(SettingsKey key) const;
    /// Writes to disk. Disk.
    Result<Done> flush();
    /// Forgets every setting and the file with them, and keeps nothing from then on. Disk when it
    /// is still there.
    Result<Done> erase();

private:
    QSettings m_settings;
    bool m_isErased = false;
};

} // namespace keybearer
