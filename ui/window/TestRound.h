// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Connection.h"

namespace keybearer {

/// Tests many connections, a few at a time: each keeps to four requests, so that eight fill the
/// program's places, and the time that a check has begins when it is its turn.
class TestRound final : public QObject {
    Q_OBJECT

public:
    static constexpr int maxAtOnce = 8;

    using QObject::QObject;
    /// Goes on with the round that runs, if one does.
    void start(const QList<Connection *> &connections);
    void stop();
    bool isRunning() const { return m_done < m_total; }

Q_SIGNALS:
    void progressed(int done, int total); ///< equal at the end

private:
    void goOn();
    void look();

    QList<QPointer<Connection>> m_waiting;
    QList<QPointer<Connection>> m_running;
    int m_done = 0;
    int m_total = 0;
};

} // namespace keybearer
