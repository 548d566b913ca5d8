// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/StepButton.h"

#include "ui/common/Glyph.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace keybearer {
namespace {

/// At the text size in force.
struct Sizes {
    int padding = scaled(10);
    int markSide = scaled(16);
    int textLeft = padding + markSide + scaled(12);
    int arrowRoom = scaled(18);
};

} // namespace

StepButton::StepButton(int number, const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(objectName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    setToolTip(details.toHtmlEscaped());
    setAccessibleName(
        tr("%1, %2: %3", "a step, its state, its details").arg(name, spoken, details));
    updateGeometry();
    update();
}

QSize StepButton::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics details(detailsFont());
    const int width = qMax(name.horizontalAdvance(text()), details.horizontalAdvance(m_details));
    return {Sizes().textLeft + width + Sizes().padding + Sizes().arrowRoom,
        name.height() + details.height() + 2 * Sizes().padding};
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
    const int markLeft = mirrored ? width() - Sizes().padding - Sizes().markSide : Sizes().padding;
    paintMark(painter,
        QRectF(markLeft, Sizes().padding + (nameHeight - Sizes().markSide) / 2.0, Sizes().markSide,
            Sizes().markSide));
    const QRect texts(mirrored ? Sizes().padding + Sizes().arrowRoom : Sizes().textLeft,
        Sizes().padding, width() - Sizes().textLeft - Sizes().padding - Sizes().arrowRoom,
        height() - 2 * Sizes().padding);
    if (isEnabled())
        paintArrow(painter, mirrored);
    const bool later = m_state == StepState::Later;
    painter.setFont(nameFont());
    painter.setPen(colour(palette(), later ? ThemeRole::Muted : ThemeRole::Text));
    painter.drawText(texts, Qt::AlignTop | Qt::AlignLeading, text());
    painter.setFont(detailsFont());
    painter.setPen(colour(palette(), ThemeRole::Muted));
    painter.drawText(texts.adjusted(0, nameHeight, 0, 0), Qt::AlignTop | Qt::AlignLeading,
        painter.fontMetrics().elidedText(m_details, Qt::ElideRight, texts.width()));
}

void StepButton::paintGround(QPainter &painter) const
{
    const bool hovered = isEnabled() && underMouse();
    if (!isChecked() && !hovered)
        return;
    painter.setPen(hovered ? QPen(colour(palette(), ThemeRole::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(colour(palette(), ThemeRole::Selection)) : QBrush());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

// Only what can be pressed has one.
void StepButton::paintArrow(QPainter &painter, bool mirrored) const
{
    const qreal forward = mirrored ? -1 : 1;
    const QPointF tip(mirrored ? Sizes().padding : width() - Sizes().padding, height() / 2.0);
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
    if (m_state == StepState::Problem)
        return paintGlyph(painter, box, Glyph::Limited, palette());
    const ThemeRole role = m_state == StepState::Current ? ThemeRole::Accent : ThemeRole::Muted;
    painter.setPen(QPen(colour(palette(), role), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
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
