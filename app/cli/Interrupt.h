// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keybearer {

/// SIGINT and SIGTERM (Ctrl+C and closing the console on Windows) as a signal in the event loop.
/// `leave` is true for the second of them: the program is to end, which takes nothing back.
/// One at a time in a process; while it lives the default action is off.
class Interrupt final : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void raised(bool leave);
};

} // namespace keybearer
