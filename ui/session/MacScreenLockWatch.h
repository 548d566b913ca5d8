// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ScreenLockWatch.h"

namespace keybearer {

/// The distributed notification com.apple.screenIsLocked.
class MacScreenLockWatch final : public ScreenLockWatch {
    Q_OBJECT

public:
    explicit MacScreenLockWatch(QObject *parent);
    ~MacScreenLockWatch() override;

private:
    void *m_observer; // retained
};

} // namespace keybearer
