// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProbeStrip.h"

#include "ui/common/Announced.h"
#include "ui/common/PlainToolTip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace keybearer {
namespace {

using Cell = ProbeStrip::Cell;

constexpr int cell_px = 26;
constexpr qreal gap = 2;

struct Look {
    ThemeRole role;
    int height_px; ///< of the design
};

Look lookOf(Cell cell)
{
    switch (cell) {
    case Cell::None:
        return {ThemeRole::Line, 4};
    case Cell::Gap:
        return {ThemeRole::Muted, 2};
    case Cell::Good:
        return {ThemeRole::Alive, cell_px};
    case Cell::Limited:
        return {ThemeRole::Limited, 20};
    case Cell::Blocked:
        return {ThemeRole::Blocked, 14};
    case Cell::Unanswered:
        return {ThemeRole::Unknown, 16};
    case Cell::Refused:
        return {ThemeRole::Dead, 10};
    }
    return {ThemeRole::Line, 4};
}

void paintCell(QPainter &painter, const QRectF &box, Cell cell, const QPalette &palette)
{
    const Look look = lookOf(cell);
    const qreal height = scaled(look.height_px);
    const QRectF body(box.left(), box.bottom() - height, box.width(), height);
    const QColor fill = colour(palette, look.role);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (cell == Cell::Limited) { // pointed
        QPainterPath path;
        path.moveTo(body.left(), body.bottom());
        path.lineTo(body.left(), body.top() + body.width());
        path.lineTo(body.center().x(), body.top());
        path.lineTo(body.right(), body.top() + body.width());
        path.lineTo(body.right(), body.bottom());
        painter.drawPath(path);
    } else if (cell == Cell::Blocked) { // two blocks with a bar left free
        painter.drawRect(body.adjusted(0, 0, 0, -body.height() / 2 - 1));
        painter.drawRect(body.adjusted(0, body.height() / 2 + 1, 0, 0));
    } else if (cell == Cell::Unanswered) { // hollow
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill, 1.2));
        painter.drawRoundedRect(body.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    } else {
        const qreal radius = qMin(2.0, height / 2);
        painter.drawRoundedRect(body, radius, radius);
    }
}

} // namespace

ProbeStrip::ProbeStrip(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbeStrip::setCapacity(int cells)
{
    m_capacity = qMax(1, cells);
    update();
}

void ProbeStrip::setCells(const QList<Cell> &cells)
{
    setCells(cells, {});
}

void ProbeStrip::setCells(const QList<Cell> &cells, const QStringList &details)
{
    Q_ASSERT(details.isEmpty() || details.size() == cells.size());
    const qsizetype fit = qMin<qsizetype>(cells.size(), m_capacity);
    m_cells = cells.last(fit);
    m_details = details.isEmpty() ? details : details.last(fit);
    setMouseTracking(!m_details.isEmpty());
    setFocusPolicy(m_details.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_current = m_details.isEmpty() || !hasFocus() ? -1 : static_cast<int>(fit) - 1;
    nameCurrent();
    updateGeometry();
    update();
}

void ProbeStrip::setTitle(const QString &title)
{
    m_title = title;
    nameCurrent();
}

void ProbeStrip::append(Cell cell)
{
    m_cells.append(cell);
    if (m_cells.size() > m_capacity)
        m_cells.removeFirst();
    update();
}

QSize ProbeStrip::sizeHint() const
{
    return {scaled(480), scaled(cell_px) + 2 * margin()};
}

QRectF ProbeStrip::boxOf(int index) const
{
    const qreal wide = width() - 2 * margin();
    const qreal step = (wide + gap) / m_capacity;
    const qreal left =
        layoutDirection() == Qt::RightToLeft ? wide - (index + 1) * step + gap : index * step;
    return {left + margin(), qreal(margin()), step - gap, qreal(scaled(cell_px))};
}

int ProbeStrip::cellAt(const QPointF &point) const
{
    for (int i = 0; i < m_cells.size(); ++i) {
        const QRectF box = boxOf(i).adjusted(-gap / 2, 0, gap / 2, 0);
        if (point.x() >= box.left() && point.x() < box.right())
            return i;
    }
    return -1;
}

void ProbeStrip::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    nameCurrent();
    update();
    Q_EMIT detailChanged(m_details.value(index));
}

void ProbeStrip::nameCurrent()
{
    if (m_title.isEmpty())
        return;
    const QString detail = m_details.value(m_current);
    setAccessibleName(detail.isEmpty()
            ? m_title
            : tr("%1. %2", "what a strip shows, and one cell of it").arg(m_title, detail));
}

bool ProbeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_details.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), plainToolTip(m_details.value(cellAt(help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

void ProbeStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_cells.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (m_details.isEmpty())
        return QWidget::keyPressEvent(event);
    if (event->key() == forward)
        setCurrent(qMin(last, m_current + 1));
    else if (event->key() == back)
        setCurrent(m_current < 0 ? last : qMax(0, m_current - 1));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else
        QWidget::keyPressEvent(event);
}

void ProbeStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int under = cellAt(event->position());
    if (under >= 0 && !m_details.isEmpty())
        setCurrent(under);
    QWidget::mouseMoveEvent(event);
}

void ProbeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_details.isEmpty())
        setCurrent(static_cast<int>(m_cells.size()) - 1);
    update();
}

void ProbeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_capacity; ++i)
        paintCell(painter, boxOf(i), i < m_cells.size() ? m_cells.at(i) : Cell::None, palette());
    if (m_current >= 0) {
        const QRectF box = boxOf(m_current);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(palette(), ThemeRole::Text));
        painter.drawRect(QRectF(box.left(), box.bottom() + 1.5, box.width(), 2));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(palette(), ThemeRole::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace keybearer
