// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QLabel;
class QPainter;

namespace keybearer {

enum class Scheme { Light, Dark, HighContrast };

/// What a colour is for. The only place with colours is Theme.cpp; a widget asks for a role.
enum class ThemeRole {
    Window,
    Surface,
    Line, ///< hairlines only
    ControlBorder, ///< 3 : 1 on every surface it stands on
    Text,
    Muted,
    Accent,
    OnAccent,
    Selection,
    Alive,
    Limited,
    Dead,
    Blocked,
    Unknown,
    AliveTint,
    LimitedTint,
    DeadTint,
    BlockedTint,
    UnknownTint,
};

QColor colour(Scheme scheme, ThemeRole role);
/// By the scheme that a widget's palette belongs to.
QColor colour(const QPalette &palette, ThemeRole role);

/// Told by roles that no style sheet touches; of a palette that is not ours by its text, since a
/// style sheet makes grounds transparent.
Scheme schemeOf(const QPalette &palette);
QPalette paletteOf(Scheme scheme);
/// The ground of a chosen row; in high contrast with a frame, since the grounds are much alike.
void paintChosen(QPainter &painter, const QRectF &box, const QPalette &palette);
/// Sizes above a hairline grow with the text.
QString styleSheetOf(Scheme scheme, int textPercent = 100);
/// Style, font, palette and sheet of the whole program.
void applyTheme(
    QApplication &application, Scheme scheme, int textPercent = 100, bool reducedMotion = false);
/// The same in two steps: everything but the sheet, and the sheet.
void applyColours(QApplication &application, Scheme scheme, int textPercent, bool reducedMotion);
void applySheet(QApplication &application, Scheme scheme, int textPercent);
/// True when nothing may move by itself.
bool motionReduced();

/// Pixels of the design, which is drawn for text of 13 px, at the text size in force. For every
/// size that has to hold text or stands beside it.
int scaled(int pixels);
/// Of the platform, in the text size in force: for what is shown as it was sent.
QFont fixedFont();

/// The steps of the type scale. The sizes stand in the style sheet.
enum class TextRole { Title, Verdict, Heading, Strong, Body, Muted, Small, Group, Mono };

/// A label for plain text, never for markup: much of what is shown comes from a server.
QLabel *makeLabel(TextRole role, QWidget *parent, const QString &objectName);
/// In this colour from now on, in every scheme: a state's, or Accent.
void tintText(QLabel *label, ThemeRole role);
/// The same, wrapping, for sentences.
QLabel *makeParagraph(TextRole role, QWidget *parent, const QString &objectName);

} // namespace keybearer
