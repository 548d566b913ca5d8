// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateBox.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOptionSpinBox>

namespace keybearer {

DateBox::DateBox(const QDate &day, QWidget *parent)
    : QDateEdit(day, parent)
{
}

void DateBox::paintEvent(QPaintEvent *event)
{
    QDateEdit::paintEvent(event);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), isEnabled() ? ThemeRole::Text : ThemeRole::Muted), 1.5,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal wing = scaled(3);
    for (const QStyle::SubControl arrow : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRectF box = style()->subControlRect(QStyle::CC_SpinBox, &option, arrow, this);
        const qreal up = arrow == QStyle::SC_SpinBoxUp ? 1 : -1;
        const QPointF tip(box.center().x(), box.center().y() - up * wing / 2);
        painter.drawPolyline(
            QPolygonF({tip + QPointF(-wing, up * wing), tip, tip + QPointF(wing, up * wing)}));
    }
}

} // namespace keybearer
