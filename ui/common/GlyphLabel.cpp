// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GlyphLabel.h"

#include <QPainter>

namespace keybearer {

GlyphLabel::GlyphLabel(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
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

void GlyphLabel::turn()
{
    if (m_glyph == Glyph::Checking && isVisible()) {
        if (!m_turning.isActive())
            m_turning.start();
        return;
    }
    m_turning.stop();
    m_degrees = 0;
}

} // namespace keybearer
