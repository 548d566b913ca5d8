// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WindowPlacement.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace keybearer {
namespace {

constexpr int mostArrangements = 10;
constexpr int mostBytes = 64 * 1024;
const QString arrangementKey = QStringLiteral("screens");

QJsonArray entriesOf(const QByteArray &kept)
{
    return kept.size() > mostBytes ? QJsonArray() : QJsonDocument::fromJson(kept).array();
}

std::optional<WindowPlacement::Place> placeFrom(const QJsonObject &entry)
{
    const QJsonArray rect = entry.value(QLatin1String("rect")).toArray();
    const bool whole = rect.size() == 4
        && std::all_of(rect.begin(), rect.end(), [](const auto &side) { return side.isDouble(); });
    if (!whole)
        return std::nullopt;
    WindowPlacement::Place place;
    place.rect = {rect.at(0).toInt(), rect.at(1).toInt(), rect.at(2).toInt(), rect.at(3).toInt()};
    place.maximized = entry.value(QLatin1String("maximized")).toBool();
    place.fullScreen = entry.value(QLatin1String("full_screen")).toBool();
    const auto bytes = [&entry](QLatin1String key) {
        return QByteArray::fromBase64(entry.value(key).toString().toLatin1());
    };
    place.splitter = bytes(QLatin1String("splitter"));
    place.historyColumns = bytes(QLatin1String("history_columns"));
    place.probeColumns = bytes(QLatin1String("probe_columns"));
    return place;
}

QJsonObject entryFrom(const QString &arrangement, const WindowPlacement::Place &place)
{
    const QRect &rect = place.rect;
    return {{arrangementKey, arrangement},
        {QStringLiteral("rect"), QJsonArray{rect.x(), rect.y(), rect.width(), rect.height()}},
        {QStringLiteral("maximized"), place.maximized},
        {QStringLiteral("full_screen"), place.fullScreen},
        {QStringLiteral("splitter"), QString::fromLatin1(place.splitter.toBase64())},
        {QStringLiteral("history_columns"), QString::fromLatin1(place.historyColumns.toBase64())},
        {QStringLiteral("probe_columns"), QString::fromLatin1(place.probeColumns.toBase64())}};
}

} // namespace

WindowPlacement::WindowPlacement(const QByteArray &kept)
    : m_kept(kept)
{
}

std::optional<WindowPlacement::Place> WindowPlacement::placeFor(const QString &arrangement) const
{
    const QJsonArray entries = entriesOf(m_kept);
    for (const auto &entry : entries) {
        if (entry.toObject().value(arrangementKey).toString() == arrangement)
            return placeFrom(entry.toObject());
    }
    return std::nullopt;
}

void WindowPlacement::setPlace(const QString &arrangement, const Place &place)
{
    QJsonArray entries{entryFrom(arrangement, place)};
    const QJsonArray before = entriesOf(m_kept);
    for (const auto &entry : before) {
        if (entries.size() < mostArrangements
            && entry.toObject().value(arrangementKey).toString() != arrangement)
            entries.append(entry);
    }
    m_kept = QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QString WindowPlacement::arrangementNow()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect rect = screen->geometry();
        screens.append(QStringLiteral("%1 %2x%3+%4+%5")
                           .arg(screen->name())
                           .arg(rect.width())
                           .arg(rect.height())
                           .arg(rect.x())
                           .arg(rect.y()));
    }
    screens.sort();
    return screens.join(QLatin1String(", "));
}

WindowPlacement::Place WindowPlacement::placeOf(const QWidget &window)
{
    const QRect normal = window.normalGeometry();
    Place place;
    place.rect = normal.isValid() ? normal : window.geometry();
    place.maximized = window.isMaximized();
    place.fullScreen = window.isFullScreen();
    return place;
}

bool WindowPlacement::fits(const QRect &rect, const QList<QRect> &screens)
{
    constexpr int reachable = 64; // enough of the top edge to take hold of
    if (rect.width() < reachable || rect.height() < reachable)
        return false;
    return std::any_of(screens.cbegin(), screens.cend(), [&rect](const QRect &screen) {
        const QRect top = QRect(rect.x(), rect.y(), rect.width(), 1).intersected(screen);
        return top.width() >= reachable && rect.y() <= screen.bottom() - reachable
            && rect.width() <= screen.width() && rect.height() <= screen.height();
    });
}

bool WindowPlacement::apply(const Place &place, QWidget &window)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    if (!fits(place.rect, screens))
        return false;
    window.setGeometry(place.rect);
    if (place.fullScreen)
        window.setWindowState(window.windowState() | Qt::WindowFullScreen);
    else if (place.maximized)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    return true;
}

} // namespace keybearer
