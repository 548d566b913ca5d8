// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace keybearer {

/// Tells when the person locks the screen. Silent where the system has no way to tell: that is no
/// error. GUI thread.
class ScreenLockWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void screenLocked();
};

/// This platform's own. `window` lives as long as the watch, and is its parent.
ScreenLockWatch *makeScreenLockWatch(QWidget *window);

} // namespace keybearer
