// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Settle.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace keybearer {
namespace {

constexpr int mostRounds = 20; // a layout that never comes to rest has to show

QList<QRect> placesIn(const QWidget &window)
{
    QList<QRect> places{window.geometry()};
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            places.append(widget->geometry());
    }
    return places;
}

} // namespace

void settle(const QWidget &window)
{
    QCoreApplication::processEvents();
    QList<QRect> before;
    QList<QRect> now = placesIn(window);
    for (int round = 0; round < mostRounds && now != before; ++round) {
        QCoreApplication::processEvents();
        before = std::exchange(now, placesIn(window));
    }
}

} // namespace keybearer
