// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRectF>

class QPainter;

namespace keybearer {

/// A box with a tick: a style sheet could only fill it, and a filled box says nothing by its shape.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    explicit TickBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The box alone, as wide as the shorter side of `box`; the same in a form and in a table's cell.
void paintTickBox(QPainter &painter, const QRectF &box, bool ticked, const QPalette &palette);

} // namespace keybearer
