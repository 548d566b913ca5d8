// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceBox.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace keybearer {

ChoiceBox::ChoiceBox(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // also after the language has changed
    setItemDelegate(new QStyledItemDelegate(this)); // the combo box's own knows no padding
}

QSize ChoiceBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(scaled(12), 0);
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), isEnabled() ? ThemeRole::Text : ThemeRole::Muted), 1.5,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal middle = layoutDirection() == Qt::RightToLeft ? scaled(14) : width() - scaled(14);
    const qreal wing = scaled(4);
    const qreal top = height() / 2.0 - scaled(2);
    painter.drawPolyline(
        QPolygonF({{middle - wing, top}, {middle, top + wing}, {middle + wing, top}}));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace keybearer
