// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/Mark.h"
#include "ui/common/Paragraph.h"
#include "ui/common/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>
#include <array>

namespace keybearer {
namespace {

constexpr int bodyText_px = 13;
constexpr int fixedText_px = 12;
constexpr int thickestLine_px = 3; ///< lines stay as they are when text grows
constexpr auto reducedMotionProperty = "reducedMotion";

struct Colours {
    ThemeRole role;
    const char *name; ///< in the style sheet, after an @
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr std::array<Colours, 19> colours{{
    {ThemeRole::Window, "window", 0xFFF6F7F9, 0xFF14181F, 0xFF000000},
    {ThemeRole::Surface, "surface", 0xFFFFFFFF, 0xFF1C222B, 0xFF000000},
    {ThemeRole::Line, "line", 0xFFD9DEE5, 0xFF333C49, 0xFFA8B2BE},
    {ThemeRole::ControlBorder, "border", 0xFF7D8897, 0xFF748094, 0xFFFFFFFF},
    {ThemeRole::Text, "text", 0xFF1B2430, 0xFFE8ECF2, 0xFFFFFFFF},
    {ThemeRole::Muted, "muted", 0xFF566274, 0xFFA3AFBF, 0xFFD5DCE5},
    {ThemeRole::Accent, "accent", 0xFF1F5FBF, 0xFF7DB0FF, 0xFF8FC4FF},
    {ThemeRole::OnAccent, "onAccent", 0xFFFFFFFF, 0xFF14181F, 0xFF000000},
    {ThemeRole::Selection, "selection", 0xFFE6EFFB, 0xFF1B2F4D, 0xFF10233F},
    {ThemeRole::Alive, "alive", 0xFF14713D, 0xFF5FD08C, 0xFF6BE5A0},
    {ThemeRole::Limited, "limited", 0xFF8A5A00, 0xFFF0B849, 0xFFFFD166},
    {ThemeRole::Dead, "dead", 0xFFB3261E, 0xFFFF8A80, 0xFFFFA8A0},
    {ThemeRole::Blocked, "blocked", 0xFF7A3FA0, 0xFFD3A4F5, 0xFFE3BEFF},
    {ThemeRole::Unknown, "unknown", 0xFF4C5A6B, 0xFFB4C0CF, 0xFFD6DEE8},
    {ThemeRole::AliveTint, "tintAlive", 0xFFE6F4EB, 0xFF163225, 0xFF00220F},
    {ThemeRole::LimitedTint, "tintLimited", 0xFFFFF3D9, 0xFF3A2E12, 0xFF2A1F00},
    {ThemeRole::DeadTint, "tintDead", 0xFFFCE8E6, 0xFF43201F, 0xFF330A08},
    {ThemeRole::BlockedTint, "tintBlocked", 0xFFF3E8FA, 0xFF332341, 0xFF240A33},
    {ThemeRole::UnknownTint, "tintUnknown", 0xFFE9EDF2, 0xFF2A323D, 0xFF1A1F26},
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

QLabel *dressed(QLabel *label, TextRole role, const QString &objectName)
{
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", nameOf(role));
    return label;
}

QString grown(const QString &sheet, int textPercent)
{
    static const QRegularExpression size(QStringLiteral("\\b(\\d+)px"));
    QString result;
    qsizetype copied = 0;
    for (auto found = size.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int pixels = match.capturedView(1).toInt();
        result += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        result += QString::number(
                      pixels <= thickestLine_px ? pixels : qRound(pixels * textPercent / 100.0))
            % QLatin1String("px");
        copied = match.capturedEnd();
    }
    return QString(result % QStringView(sheet).mid(copied));
}

} // namespace

QColor colour(Scheme scheme, ThemeRole role)
{
    const Colours &row = colours[static_cast<std::size_t>(role)];
    switch (scheme) {
    case Scheme::Light:
        return QColor::fromRgba(row.light);
    case Scheme::Dark:
        return QColor::fromRgba(row.dark);
    case Scheme::HighContrast:
        return QColor::fromRgba(row.highContrast);
    }
    return {};
}

QColor colour(const QPalette &palette, ThemeRole role)
{
    return colour(schemeOf(palette), role);
}

Scheme schemeOf(const QPalette &palette)
{
    const auto isOf = [&](QPalette::ColorRole mark, ThemeRole role) {
        return palette.color(QPalette::Active, mark) == colour(Scheme::HighContrast, role);
    };
    if (isOf(QPalette::Dark, ThemeRole::ControlBorder) && isOf(QPalette::Light, ThemeRole::Surface))
        return Scheme::HighContrast;
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
    for (const auto dimmed :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, dimmed, colour(scheme, ThemeRole::Muted));
    return palette;
}

void paintChosen(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    const bool framed = schemeOf(palette) == Scheme::HighContrast;
    painter.setPen(framed ? QPen(colour(palette, ThemeRole::Accent), 1) : QPen(Qt::NoPen));
    painter.setBrush(colour(palette, ThemeRole::Selection));
    painter.drawRoundedRect(box, 6, 6);
}

QString styleSheetOf(Scheme scheme, int textPercent)
{
    QString sheet = QString::fromLatin1(styleSheet);
    if (scheme == Scheme::HighContrast)
        sheet += QLatin1String(highContrastSheet);
    for (const Colours &row : colours)
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name) + QLatin1Char(';'),
            colour(scheme, row.role).name() + QLatin1Char(';'));
    return grown(sheet, textPercent);
}

void applyTheme(QApplication &application, Scheme scheme, int textPercent, bool reducedMotion)
{
    applyColours(application, scheme, textPercent, reducedMotion);
    applySheet(application, scheme, textPercent);
}

void applyColours(QApplication &application, Scheme scheme, int textPercent, bool reducedMotion)
{
    application.setProperty(reducedMotionProperty, reducedMotion);
    if (!application.property("keybearerStyle").toBool()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        application.setProperty("keybearerStyle", true);
    }
    QFont font = QApplication::font();
    font.setPixelSize(qRound(bodyText_px * textPercent / 100.0));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(scheme));
}

void applySheet(QApplication &application, Scheme scheme, int textPercent)
{
    application.setStyleSheet(styleSheetOf(scheme, textPercent));
}

bool motionReduced()
{
    return qApp->property(reducedMotionProperty).toBool();
}

int scaled(int pixels)
{
    return qRound(pixels * QApplication::font().pixelSize() / qreal(bodyText_px));
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(fixedText_px));
    return font;
}

QLabel *makeLabel(TextRole role, QWidget *parent, const QString &objectName)
{
    return dressed(new QLabel(parent), role, objectName);
}

void tintText(QLabel *label, ThemeRole role)
{
    const auto row = std::find_if(std::begin(colours), std::end(colours),
        [role](const Colours &c) { return c.role == role; });
    mark(label, "tone", QString::fromLatin1(row->name));
}

QLabel *makeParagraph(TextRole role, QWidget *parent, const QString &objectName)
{
    return dressed(new Paragraph(parent), role, objectName);
}

} // namespace keybearer
