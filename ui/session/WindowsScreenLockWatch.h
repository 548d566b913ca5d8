// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ScreenLockWatch.h"

#include <QAbstractNativeEventFilter>

namespace keybearer {

/// WTS session notifications of the window's own session.
class WindowsScreenLockWatch final : public ScreenLockWatch, public QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit WindowsScreenLockWatch(QWidget *window);
    ~WindowsScreenLockWatch() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    quintptr m_handle; // kept: the window's own may be gone when we go
};

} // namespace keybearer
