// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/SettingsTable.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace keybearer {
namespace {

// More than a person or a header view ever writes.
constexpr qsizetype longestText = 4096;
constexpr qsizetype largestState = 64 * 1024;

bool isAny(const QVariant &)
{
    return true;
}

bool isText(const QVariant &value)
{
    const QString text = value.toString();
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

bool isState(const QVariant &value)
{
    return value.toByteArray().size() <= largestState;
}

template <int least, int most> bool isWithin(const QVariant &value)
{
    return value.toInt() >= least && value.toInt() <= most;
}

bool matches(const QVariant &value, const QString &pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    return whole.match(value.toString()).hasMatch();
}

bool isApiVersion(const QVariant &value)
{
    return matches(value, QStringLiteral("[0-9]{1,3}\\.[0-9]{1,3}|Preview"));
}

bool isRegion(const QVariant &value)
{
    return matches(value, QStringLiteral("auto|us|eu|au|own"));
}

bool isLanguage(const QVariant &value)
{
    return matches(value, QStringLiteral("system|[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*"));
}

bool isTheme(const QVariant &value)
{
    return matches(value, QStringLiteral("system|light|dark|high_contrast"));
}

bool isMotion(const QVariant &value)
{
    return matches(value, QStringLiteral("system|reduced|full"));
}

bool isTime(const QVariant &value)
{
    return matches(value, QStringLiteral("local|utc"));
}

bool isBare(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

// The form only. Which hosts a token may go to is for those who send it.
bool isBase(const QVariant &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool known =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return value.toString().isEmpty() || (isText(value) && known && isBare(url));
}

// Never with a name or a password in it: they stand elsewhere.
bool isProxy(const QVariant &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool known =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    const bool pathless = url.path().isEmpty() || url.path() == QLatin1String("/");
    return matches(value, QStringLiteral("system|none"))
        || (isText(value) && known && isBare(url) && url.port() > 0 && pathless);
}

bool isUser(const QVariant &value)
{
    return value.toString().size() <= 255 && isText(value);
}

bool isDigits(const QVariant &value)
{
    return matches(value, QStringLiteral("([0-9a-f]{32})?"));
}

using Key = SettingsKey;

struct NamedRow {
    Key key;
    const char *name;
    QVariant other;
    bool (*isFit)(const QVariant &);
};

const std::array<NamedRow, 25> &table()
{
    static const QString none;
    static const QString system = QStringLiteral("system");
    static const QByteArray bytes;
    static const std::array<NamedRow, 25> rows{{
        {Key::CurrentProfile, "profile/current", none, isText},
        {Key::ApiVersion, "intercom/api_version", QStringLiteral("2.16"), isApiVersion},
        {Key::DefaultRegion, "intercom/region", QStringLiteral("auto"), isRegion},
        {Key::OwnApiBase, "intercom/own_api_base", none, isBase},
        {Key::Proxy, "network/proxy", system, isProxy},
        {Key::ProxyUser, "network/proxy_user", none, isUser},
        {Key::ProxySecretId, "network/proxy_secret_id", none, isDigits},
        {Key::ProxySecretKept, "network/proxy_secret_kept", none, isDigits},
        {Key::CaFile, "network/ca_file", none, isText},
        {Key::RequestTimeout_ms, "network/request_timeout_ms", 15'000,
            isWithin<shortestTimeout_ms, longestTimeout_ms>},
        {Key::Language, "appearance/language", system, isLanguage},
        {Key::Theme, "appearance/theme", system, isTheme},
        {Key::Motion, "appearance/motion", system, isMotion},
        {Key::TextPercent, "appearance/text_percent", 100, isWithin<100, 200>},
        {Key::KeepInKeychain, "tokens/keep_in_keychain", true, isAny},
        {Key::LockAfter_min, "lock/after_min", 15, isWithin<0, 24 * 60>},
        {Key::LockWithScreen, "lock/with_screen", true, isAny},
        {Key::FetchAvatars, "intercom/fetch_avatars", false, isAny},
        {Key::WindowGeometry, "window/geometry", bytes, isState},
        {Key::WindowState, "window/state", bytes, isState},
        {Key::Splitter, "window/splitter", bytes, isState},
        {Key::LastPage, "window/last_page", none, isText},
        {Key::ProbeColumns, "window/probe_columns", bytes, isState},
        {Key::HistoryColumns, "window/history_columns", bytes, isState},
        {Key::HistoryTime, "history/time", QStringLiteral("local"), isTime},
    }};
    return rows;
}

} // namespace

SettingsRow settingsRowOf(SettingsKey key)
{
    const NamedRow &row = table()[static_cast<std::size_t>(key)];
    Q_ASSERT(row.key == key);
    return {QString::fromLatin1(row.name), row.other, row.isFit};
}

QList<SettingsKey> allSettings()
{
    QList<SettingsKey> keys;
    for (const NamedRow &row : table())
        keys.append(row.key);
    return keys;
}

} // namespace keybearer
