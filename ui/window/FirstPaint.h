// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace keybearer {

/// Tells once when the window has painted for the first time, so that what asks the disk and the
/// keychain does not hold up what people see. A window that is not shown is not waited for, and one
/// that is shown where nobody sees it for a second only.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// The window outlives it.
    explicit FirstPaint(QWidget &window, QObject *parent = nullptr);

    void stop() { m_tell.stop(); } ///< nothing is told any more

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    void tell();

    QWidget &m_window;
    QTimer m_tell;
    bool m_patient = true;
};

} // namespace keybearer
