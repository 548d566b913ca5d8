// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TestRound.h"

namespace keybearer {

void TestRound::start(const QList<Connection *> &connections)
{
    if (isRunning())
        return;
    m_waiting = QList<QPointer<Connection>>(connections.cbegin(), connections.cend());
    m_done = 0;
    m_total = static_cast<int>(connections.size());
    goOn();
}

void TestRound::stop()
{
    m_waiting.clear();
    m_running.clear();
    m_done = m_total;
    Q_EMIT progressed(m_done, m_total);
}

void TestRound::goOn()
{
    while (m_running.size() < maxAtOnce && !m_waiting.isEmpty()) {
        const QPointer<Connection> next = m_waiting.takeFirst();
        if (!next) {
            ++m_done;
            continue;
        }
        m_running.append(next);
        connect(next, &Connection::changed, this, &TestRound::look, Qt::QueuedConnection);
        connect(next, &Connection::refused, this, &TestRound::look, Qt::QueuedConnection);
        connect(next, &QObject::destroyed, this, &TestRound::look, Qt::QueuedConnection);
        next->test();
    }
    Q_EMIT progressed(m_done, m_total);
}

void TestRound::look()
{
    const qsizetype before = m_running.size();
    m_running.removeIf([this](const QPointer<Connection> &connection) {
        if (connection && connection->isTesting())
            return false;
        if (connection)
            disconnect(connection, nullptr, this, nullptr);
        return true;
    });
    if (before == m_running.size())
        return;
    m_done += static_cast<int>(before - m_running.size());
    goOn();
}

} // namespace keybearer
