// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GearButton.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace keybearer {
namespace {

void paintGear(QPainter &painter, int side, const QColor &ink)
{
    constexpr int teeth = 8;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0);
    painter.translate(8, 8);
    painter.setPen(QPen(ink, 2.4, Qt::SolidLine, Qt::FlatCap));
    for (int tooth = 0; tooth < teeth; ++tooth) {
        painter.drawLine(QPointF(0, -4.6), QPointF(0, -7.2));
        painter.rotate(360.0 / teeth);
    }
    painter.setPen(QPen(ink, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), 4.0, 4.0);
}

} // namespace

GearButton::GearButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    draw();
    keepScaled(this, [this] { setIconSize(QSize(scaled(16), scaled(16))); });
}

void GearButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void GearButton::draw()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGear(painter, side, colour(palette(), ThemeRole::Text));
        icon.addPixmap(pixmap);
    }
    setIcon(icon);
}

} // namespace keybearer
