// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/StepButton.h"

#include "ui/common/Glyph.h"
#include "ui/common/PlainToolTip.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace keybearer {
namespace {

constexpr int padding = 10;
constexpr int arrowRoom = 18;

int markSide()
{
    return scaled(16);
}

int textLeft()
{
    return padding + markSide() + 12;
}

} // namespace

StepButton::StepButton(int number, const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(objectName);
    setCheckable(true);
    setAutoExclusive(true); // a screen reader says: one of several, and not: a box to tick
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void StepButton::setState(StepState state)
{
    m_state = state;
    update();
}

void StepButton::setTexts(const QString &name, const QString &details, const QString &spoken)
{
    setText(name);
    m_details = details;
    setToolTip(plainToolTip(details));
    setAccessibleName(
        tr("%1, %2: %3", "a step, its state, its details").arg(name, spoken, details));
    updateGeometry();
    update();
}

void StepButton::setBrief(bool brief)
{
    m_brief = brief;
    updateGeometry();
    update();
}

QSize StepButton::minimumSizeHint() const
{
    // The longest word has to fit.
    const QFontMetrics metrics(nameFont());
    int widest = scaled(60);
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return {textLeft() + widest + padding + arrowRoom, heightForWidth(width())};
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics details(detailsFont());
    const int wide =
        qMax(name.horizontalAdvance(text()), m_brief ? 0 : details.horizontalAdvance(m_details));
    const int width = textLeft() + wide + 1 + padding + arrowRoom;
    return {width, heightForWidth(width)};
}

int StepButton::heightForWidth(int width) const
{
    int bottom = padding + markSide();
    for (const PaintedText &text : textsIn(width))
        bottom = qMax(bottom, text.box.bottom() + 1);
    return bottom + padding;
}

QList<PaintedText> StepButton::paintedTexts() const
{
    return textsIn(width());
}

QList<PaintedText> StepButton::textsIn(int width) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignTop | Qt::AlignLeft))
        | Qt::TextWordWrap;
    const int room = qMax(1, width - textLeft() - padding - arrowRoom);
    const int left = mirrored ? padding + arrowRoom : textLeft();
    QList<PaintedText> texts;
    int top = padding;
    const auto add = [&](const QString &text, const QFont &font) {
        const int height =
            QFontMetrics(font).boundingRect(QRect(0, 0, room, 10'000), flags, text).height();
        texts.append({QRect(left, top, room, height), text, font, flags, false});
        top += height;
    };
    add(text(), nameFont());
    if (!m_brief && !m_details.isEmpty())
        add(m_details, detailsFont());
    return texts;
}

bool StepButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colour(palette(), ThemeRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int nameHeight = QFontMetrics(nameFont()).height();
    const int side = markSide();
    const int markLeft = mirrored ? width() - padding - side : padding;
    paintMark(painter, QRectF(markLeft, padding + (nameHeight - side) / 2.0, side, side));
    if (isEnabled())
        paintArrow(painter, mirrored);
    const QList<PaintedText> texts = paintedTexts();
    for (const PaintedText &text : texts) {
        const bool isName = &text == &texts.first() && m_state != StepState::Later;
        painter.setPen(colour(palette(), isName ? ThemeRole::Text : ThemeRole::Muted));
        paintText(painter, text);
    }
}

void StepButton::paintGround(QPainter &painter) const
{
    const bool hovered = isEnabled() && underMouse();
    if (!isChecked() && !hovered)
        return;
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked())
        paintChosen(painter, ground, palette());
    if (!hovered)
        return;
    painter.setPen(QPen(colour(palette(), ThemeRole::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ground, 6, 6);
}

// Only what can be pressed has one.
void StepButton::paintArrow(QPainter &painter, bool mirrored) const
{
    const qreal forward = mirrored ? -1 : 1;
    const QPointF tip(mirrored ? padding : width() - padding, height() / 2.0);
    painter.setPen(QPen(colour(palette(), isChecked() ? ThemeRole::Accent : ThemeRole::Muted), 1.5,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({tip + QPointF(-4 * forward, -4), tip, tip + QPointF(-4 * forward, 4)}));
}

void StepButton::paintMark(QPainter &painter, const QRectF &box) const
{
    if (m_state == StepState::Finished)
        return paintGlyph(painter, box, Glyph::Alive, palette());
    if (m_state == StepState::Failed)
        return paintGlyph(painter, box, Glyph::Dead, palette());
    if (m_state == StepState::Problem)
        return paintGlyph(painter, box, Glyph::Limited, palette());
    if (m_state == StepState::Unsure)
        return paintGlyph(painter, box, Glyph::Unknown, palette());
    const bool current = m_state == StepState::Current; // a full disc among rings
    const QColor own = colour(palette(), current ? ThemeRole::Accent : ThemeRole::Muted);
    painter.setPen(QPen(own, 1.5));
    painter.setBrush(current ? QBrush(own) : QBrush());
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(current ? colour(palette(), ThemeRole::OnAccent) : own);
    QFont digits = detailsFont();
    digits.setPixelSize(scaled(10));
    digits.setWeight(QFont::Bold);
    painter.setFont(digits);
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_number));
}

QFont StepButton::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont StepButton::detailsFont() const
{
    QFont small = font();
    small.setPixelSize(font().pixelSize() * 11 / 13);
    return small;
}

} // namespace keybearer
