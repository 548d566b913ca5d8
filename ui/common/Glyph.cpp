// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Glyph.h"

#include "app/handover/HandoverJudge.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

namespace keybearer {
namespace {

QPen stroke(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

// Everything below is drawn in a box of 16 x 16.

void paintAlive(QPainter &painter, const QColor &shape, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(stroke(mark, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{4.7, 8.3}, {7.0, 10.6}, {11.4, 5.7}}));
}

void paintLimited(QPainter &painter, const QColor &shape, const QColor &mark)
{
    painter.setPen(stroke(shape, 1.4));
    painter.setBrush(shape);
    painter.drawPolygon(QPolygonF({{8, 2}, {14.4, 13.4}, {1.6, 13.4}}));
    painter.setPen(stroke(mark, 1.8));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(QPointF(8, 11.8), 1.05, 1.05);
}

void paintDead(QPainter &painter, const QColor &shape, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawPolygon(
        QPolygonF({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}}));
    painter.setPen(stroke(mark, 1.8));
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void paintBlocked(QPainter &painter, const QColor &shape, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    painter.setPen(stroke(mark, 2));
    painter.drawLine(QPointF(4.9, 8), QPointF(11.1, 8));
}

void paintUnknown(QPainter &painter, const QColor &shape)
{
    QPen dashes = stroke(shape, 1.5);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({1.8, 1.45});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    QPainterPath mark(QPointF(6.2, 6.5));
    mark.cubicTo(6.2, 3.9, 10.0, 4.1, 9.8, 6.6);
    mark.cubicTo(9.7, 7.9, 8.1, 7.9, 8.0, 9.3);
    painter.setPen(stroke(shape, 1.4));
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawEllipse(QPointF(8, 11.5), 0.95, 0.95);
}

void paintChecking(QPainter &painter, const QColor &shape, const QColor &track, qreal degrees)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(track, 2));
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    painter.setPen(stroke(shape, 2));
    const int start = qRound((90 - degrees) * 16);
    painter.drawArc(QRectF(2, 2, 12, 12), start, -110 * 16);
}

void paintWaiting(QPainter &painter, const QColor &shape, const QColor &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setBrush(mark);
    for (const qreal x : {4.8, 8.0, 11.2})
        painter.drawEllipse(QPointF(x, 8), 1.15, 1.15);
}

void paintOver(QPainter &painter, const QColor &shape)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(stroke(shape, 1.6));
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
}

/// Never the tick: an answer that is fine may come from another teammate.
Glyph glyphOfNotProven(const Handover &handover)
{
    if (!handover.proof)
        return Glyph::Unknown;
    if (handover.comparison && answersAsAnother(*handover.comparison))
        return Glyph::Dead; // whatever it can do, it is not this account's token
    const Glyph glyph = glyphOf(handover.proof->verdict.state);
    return glyph == Glyph::Alive ? Glyph::Limited : glyph;
}

/// What is known of the token is shown where that is bad news; the email alone is not known.
Glyph glyphOfUnknownOutcome(const Handover &handover)
{
    const Glyph glyph = handover.proof ? glyphOf(handover.proof->verdict.state) : Glyph::Unknown;
    return glyph == Glyph::Dead || glyph == Glyph::Blocked ? glyph : Glyph::Unknown;
}

/// Drawn when it is shown, in the size that is wanted.
class GlyphIcon final : public QIconEngine {
public:
    GlyphIcon(Glyph glyph, const QPalette &palette)
        : m_glyph(glyph)
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGlyph(*painter, QRectF(rect), m_glyph, m_palette);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphIcon(m_glyph, m_palette); }

private:
    Glyph m_glyph;
    QPalette m_palette;
};

} // namespace

Glyph glyphOf(TokenState state)
{
    switch (state) {
    case TokenState::Alive:
        return Glyph::Alive;
    case TokenState::Limited:
        return Glyph::Limited;
    case TokenState::Dead:
        return Glyph::Dead;
    case TokenState::Blocked:
        return Glyph::Blocked;
    case TokenState::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

Glyph glyphOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Allowed:
        return Glyph::Alive;
    case ProbeOutcome::Refused:
        return Glyph::Limited;
    case ProbeOutcome::Unavailable:
        return Glyph::Blocked;
    case ProbeOutcome::Unknown:
    case ProbeOutcome::NotTested:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

Glyph glyphOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Fine:
        return Glyph::Alive;
    case Finding::Level::LookAtThis:
        return Glyph::Limited;
    case Finding::Level::Stops:
        return Glyph::Dead;
    case Finding::Level::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

Glyph glyphOf(const Handover &handover)
{
    switch (handover.state) {
    case HandoverState::Preflight:
    case HandoverState::Baseline:
    case HandoverState::IntentWritten:
    case HandoverState::Changing:
    case HandoverState::Verifying:
    case HandoverState::Proving:
        return Glyph::Checking;
    case HandoverState::AwaitingConfirm:
        return handover.isStopped() && !handover.back ? Glyph::Limited : Glyph::Waiting;
    case HandoverState::Draft:
        return Glyph::Waiting;
    case HandoverState::WaitingForPerson:
        return handover.hasOtherAddress() ? Glyph::Limited : Glyph::Waiting;
    case HandoverState::FollowingUp:
    case HandoverState::Closed:
    case HandoverState::RolledBack:
        if (!handover.proven)
            return glyphOfNotProven(handover);
        return handover.proof ? glyphOf(handover.proof->verdict.state) : Glyph::Unknown;
    case HandoverState::NotProven:
        return glyphOfNotProven(handover);
    case HandoverState::Refused:
        return Glyph::Limited;
    case HandoverState::Cancelled:
        return Glyph::Over;
    case HandoverState::UnknownOutcome:
        return glyphOfUnknownOutcome(handover);
    }
    return Glyph::Unknown;
}

ThemeRole roleOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Alive:
        return ThemeRole::Alive;
    case Glyph::Limited:
        return ThemeRole::Limited;
    case Glyph::Dead:
        return ThemeRole::Dead;
    case Glyph::Blocked:
        return ThemeRole::Blocked;
    case Glyph::Unknown:
    case Glyph::Over:
        return ThemeRole::Unknown;
    case Glyph::Checking:
    case Glyph::Waiting:
        return ThemeRole::Accent;
    }
    return ThemeRole::Unknown;
}

ThemeRole tintOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Alive:
        return ThemeRole::AliveTint;
    case Glyph::Limited:
        return ThemeRole::LimitedTint;
    case Glyph::Dead:
        return ThemeRole::DeadTint;
    case Glyph::Blocked:
        return ThemeRole::BlockedTint;
    case Glyph::Unknown:
    case Glyph::Over:
        return ThemeRole::UnknownTint;
    case Glyph::Checking:
    case Glyph::Waiting:
        return ThemeRole::Selection;
    }
    return ThemeRole::UnknownTint;
}

void paintGlyph(
    QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette, qreal degrees)
{
    const qreal side = qMin(box.width(), box.height());
    const QColor shape = colour(palette, roleOf(glyph));
    const QColor mark = colour(palette, ThemeRole::Surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    switch (glyph) {
    case Glyph::Alive:
        paintAlive(painter, shape, mark);
        break;
    case Glyph::Limited:
        paintLimited(painter, shape, mark);
        break;
    case Glyph::Dead:
        paintDead(painter, shape, mark);
        break;
    case Glyph::Blocked:
        paintBlocked(painter, shape, mark);
        break;
    case Glyph::Unknown:
        paintUnknown(painter, shape);
        break;
    case Glyph::Checking:
        // In high contrast lines are bright: the ring would look whole.
        paintChecking(painter, shape,
            colour(palette,
                schemeOf(palette) == Scheme::HighContrast ? ThemeRole::UnknownTint
                                                          : ThemeRole::Line),
            degrees);
        break;
    case Glyph::Waiting:
        paintWaiting(painter, shape, mark);
        break;
    case Glyph::Over:
        paintOver(painter, shape);
        break;
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    return QIcon(new GlyphIcon(glyph, palette));
}

} // namespace keybearer
