// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProbeStrip.h"

#include "ui/common/Announced.h"

#include <QPainter>

namespace keybearer {
namespace {

constexpr int cell_px = 26;
constexpr qreal gap = 2;

ThemeRole roleOf(ProbeStrip::Cell cell)
{
    switch (cell) {
    case ProbeStrip::Cell::None:
        return ThemeRole::Line;
    case ProbeStrip::Cell::Good:
        return ThemeRole::Alive;
    case ProbeStrip::Cell::Unanswered:
        return ThemeRole::Unknown;
    case ProbeStrip::Cell::Refused:
        return ThemeRole::Dead;
    }
    return ThemeRole::Line;
}

qreal heightOf(ProbeStrip::Cell cell)
{
    switch (cell) {
    case ProbeStrip::Cell::None:
        return scaled(4);
    case ProbeStrip::Cell::Good:
        return scaled(cell_px);
    case ProbeStrip::Cell::Unanswered:
        return scaled(16);
    case ProbeStrip::Cell::Refused:
        return scaled(10);
    }
    return scaled(4);
}

} // namespace

ProbeStrip::ProbeStrip(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbeStrip::setCells(const QList<Cell> &cells)
{
    m_cells = cells.size() > shown ? cells.last(shown) : cells;
    update();
}

void ProbeStrip::append(Cell cell)
{
    m_cells.append(cell);
    if (m_cells.size() > shown)
        m_cells.removeFirst();
    update();
}

QSize ProbeStrip::sizeHint() const
{
    return {scaled(480), scaled(cell_px)};
}

void ProbeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal step = (width() + gap) / shown;
    for (int i = 0; i < shown; ++i) {
        const bool filled = i < m_cells.size();
        const Cell cell = filled ? m_cells.at(i) : Cell::None;
        const qreal height = heightOf(cell);
        const qreal left =
            layoutDirection() == Qt::RightToLeft ? width() - (i + 1) * step + gap : i * step;
        painter.setBrush(colour(palette(), roleOf(cell)));
        painter.drawRoundedRect(QRectF(left, scaled(cell_px) - height, step - gap, height), 2, 2);
    }
}

} // namespace keybearer
