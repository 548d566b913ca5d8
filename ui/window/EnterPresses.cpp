// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/EnterPresses.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace keybearer {

void EnterPresses::watch(const QWidget &window)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        button->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace keybearer
