// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GlyphLabel.h"

#include "ui/common/KeepScaled.h"

#include <QEvent>
#include <QPainter>

namespace keybearer {

GlyphLabel::GlyphLabel(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_turning(this)
{
    m_turning.setObjectName(QStringLiteral("turning"));
    keepScaled(this, [this] {
        setFixedSize(sizeHint());
        updateGeometry();
    });
    m_turning.setInterval(60);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_degrees = (m_degrees + 24) % 360;
        update();
    });
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    turn();
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, QRectF(rect()), m_glyph, palette(), m_degrees);
}

void GlyphLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turn();
}

void GlyphLabel::hideEvent(QHideEvent *event)
{
    m_turning.stop();
    QWidget::hideEvent(event);
}

void GlyphLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        turn(); // motion may have been reduced
}

void GlyphLabel::turn()
{
    if (m_glyph == Glyph::Checking && isVisible() && !motionReduced()) {
        if (!m_turning.isActive())
            m_turning.start();
        return;
    }
    m_turning.stop();
    m_degrees = 0;
}

} // namespace keybearer
