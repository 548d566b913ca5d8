// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AppearanceController.h"

#include <QApplication>
#include <QStyleHints>
#include <QTimer>

namespace keybearer {

AppearanceController::AppearanceController(QApplication &application, Sheet sheet, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_isDressed(sheet == Sheet::AtOnce)
    , m_paletteIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    connect(&m_system, &SystemLookSource::changed, this, &AppearanceController::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        &AppearanceController::apply);
#endif
    apply();
    QTimer::singleShot(0, &m_system, &SystemLookSource::begin);
}

void AppearanceController::setAppearance(const Appearance &appearance)
{
    Appearance wanted = appearance;
    wanted.textPercent = qBound(100, wanted.textPercent, 200);
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    apply();
}

void AppearanceController::dress()
{
    m_isDressed = true;
    applySheet(m_application, scheme(), m_appearance.textPercent);
}

Scheme AppearanceController::scheme() const
{
    switch (m_appearance.scheme) {
    case Appearance::SchemeChoice::Light:
        return Scheme::Light;
    case Appearance::SchemeChoice::Dark:
        return Scheme::Dark;
    case Appearance::SchemeChoice::HighContrast:
        return Scheme::HighContrast;
    case Appearance::SchemeChoice::System:
        break;
    }
    if (m_system.look().highContrast.value_or(false))
        return Scheme::HighContrast;
    if (m_system.look().dark)
        return *m_system.look().dark ? Scheme::Dark : Scheme::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme told = QGuiApplication::styleHints()->colorScheme();
    if (told != Qt::ColorScheme::Unknown)
        return told == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return m_paletteIsDark ? Scheme::Dark : Scheme::Light;
}

bool AppearanceController::motionReduced() const
{
    if (m_appearance.motion != Appearance::Motion::System)
        return m_appearance.motion == Appearance::Motion::Reduced;
    return m_system.look().reducedMotion.value_or(false);
}

void AppearanceController::apply()
{
    if (m_isDressed)
        applyTheme(m_application, scheme(), m_appearance.textPercent, motionReduced());
    else
        applyColours(m_application, scheme(), m_appearance.textPercent, motionReduced());
    Q_EMIT changed();
}

} // namespace keybearer
