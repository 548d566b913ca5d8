// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/StyleSheet.h"

#include <QApplication>
#include <QLabel>
#include <QStyleFactory>
#include <QVariant>

#include <array>

namespace keybearer {
namespace {

constexpr int bodyText_px = 13;

struct Colours {
    ThemeRole role;
    const char *name; ///< in the style sheet, after an @
    QRgb light;
    QRgb dark;
};

constexpr std::array<Colours, 19> colours{{
    {ThemeRole::Window, "window", 0xFFF6F7F9, 0xFF14181F},
    {ThemeRole::Surface, "surface", 0xFFFFFFFF, 0xFF1C222B},
    {ThemeRole::Line, "line", 0xFFD9DEE5, 0xFF333C49},
    {ThemeRole::ControlBorder, "border", 0xFF7D8897, 0xFF748094},
    {ThemeRole::Text, "text", 0xFF1B2430, 0xFFE8ECF2},
    {ThemeRole::Muted, "muted", 0xFF566274, 0xFFA3AFBF},
    {ThemeRole::Accent, "accent", 0xFF1F5FBF, 0xFF7DB0FF},
    {ThemeRole::OnAccent, "onAccent", 0xFFFFFFFF, 0xFF14181F},
    {ThemeRole::Selection, "selection", 0xFFE6EFFB, 0xFF1B2F4D},
    {ThemeRole::Alive, "alive", 0xFF14713D, 0xFF5FD08C},
    {ThemeRole::Limited, "limited", 0xFF8A5A00, 0xFFF0B849},
    {ThemeRole::Dead, "dead", 0xFFB3261E, 0xFFFF8A80},
    {ThemeRole::Blocked, "blocked", 0xFF7A3FA0, 0xFFD3A4F5},
    {ThemeRole::Unknown, "unknown", 0xFF4C5A6B, 0xFFB4C0CF},
    {ThemeRole::AliveTint, "tintAlive", 0xFFE6F4EB, 0xFF163225},
    {ThemeRole::LimitedTint, "tintLimited", 0xFFFFF3D9, 0xFF3A2E12},
    {ThemeRole::DeadTint, "tintDead", 0xFFFCE8E6, 0xFF43201F},
    {ThemeRole::BlockedTint, "tintBlocked", 0xFFF3E8FA, 0xFF332341},
    {ThemeRole::UnknownTint, "tintUnknown", 0xFFE9EDF2, 0xFF2A323D},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (static_cast<std::size_t>(colours[i].role) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Verdict:
        return QStringLiteral("verdict");
    case TextRole::Heading:
        return QStringLiteral("heading");
    case TextRole::Strong:
        return QStringLiteral("strong");
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::Small:
        return QStringLiteral("small");
    case TextRole::Group:
        return QStringLiteral("group");
    case TextRole::Mono:
        return QStringLiteral("mono");
    }
    return {};
}

} // namespace

QColor colour(Scheme scheme, ThemeRole role)
{
    const Colours &row = colours[static_cast<std::size_t>(role)];
    return QColor::fromRgba(scheme == Scheme::Dark ? row.dark : row.light);
}

QColor colour(const QPalette &palette, ThemeRole role)
{
    return colour(schemeOf(palette), role);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > 128 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, ThemeRole role) {
        palette.setColor(target, colour(scheme, role));
    };
    set(QPalette::Window, ThemeRole::Window);
    set(QPalette::WindowText, ThemeRole::Text);
    set(QPalette::Base, ThemeRole::Surface);
    set(QPalette::AlternateBase, ThemeRole::Window);
    set(QPalette::Text, ThemeRole::Text);
    set(QPalette::PlaceholderText, ThemeRole::Muted);
    set(QPalette::Button, ThemeRole::Surface);
    set(QPalette::ButtonText, ThemeRole::Text);
    set(QPalette::BrightText, ThemeRole::OnAccent);
    set(QPalette::Highlight, ThemeRole::Accent);
    set(QPalette::HighlightedText, ThemeRole::OnAccent);
    set(QPalette::Link, ThemeRole::Accent);
    set(QPalette::LinkVisited, ThemeRole::Accent);
    set(QPalette::ToolTipBase, ThemeRole::Surface);
    set(QPalette::ToolTipText, ThemeRole::Text);
    set(QPalette::Light, ThemeRole::Surface);
    set(QPalette::Midlight, ThemeRole::Line);
    set(QPalette::Mid, ThemeRole::Line);
    set(QPalette::Dark, ThemeRole::ControlBorder);
    set(QPalette::Shadow, ThemeRole::Line);
    for (const auto dimmed : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, dimmed, colour(scheme, ThemeRole::Muted));
    return palette;
}

QString styleSheetOf(Scheme scheme)
{
    QString sheet = QString::fromLatin1(styleSheet);
    for (const Colours &row : colours)
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name) + QLatin1Char(';'),
            colour(scheme, row.role).name() + QLatin1Char(';'));
    return sheet;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    font.setPixelSize(bodyText_px);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(scheme));
    application.setStyleSheet(styleSheetOf(scheme));
}

int scaled(int pixels)
{
    return qRound(pixels * QApplication::font().pixelSize() / qreal(bodyText_px));
}

QLabel *makeLabel(TextRole role, QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", nameOf(role));
    return label;
}

QLabel *makeParagraph(TextRole role, QWidget *parent, const QString &objectName)
{
    QLabel *label = makeLabel(role, parent, objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace keybearer
