// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceBox.h"

#include "ui/common/Mark.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
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
    view()->installEventFilter(this);
    mark(this, "mirrored", isRightToLeft());
    setItemDelegate(new QStyledItemDelegate(this)); // the combo box's own knows no padding
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QComboBox::eventFilter(watched, event);
}

// A style sheet does not mirror what it leaves free.
void ChoiceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mark(this, "mirrored", isRightToLeft());
}

QSize ChoiceBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(scaled(20), 0);
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
