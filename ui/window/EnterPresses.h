// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keybearer {

/// Lets Enter press the button that has the focus, as in a dialog. A key that is held down presses
/// once: the focus may have gone on to a button that changes something.
class EnterPresses final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Every button that is in `window` now.
    void watch(const QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace keybearer
