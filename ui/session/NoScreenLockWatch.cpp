// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ScreenLockWatch.h"

#include <QWidget>

namespace keybearer {

ScreenLockWatch *makeScreenLockWatch(QWidget *window)
{
    return new ScreenLockWatch(window);
}

} // namespace keybearer
