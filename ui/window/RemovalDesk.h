// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/wording/Wording.h"

#include <QObject>

namespace keybearer {

class ConnectionBook;
class MainWindow;

/// Removes a connection: asks first where its token would be deleted, and offers to bring it back.
/// All that it is given outlives it.
class RemovalDesk final : public QObject {
    Q_OBJECT

public:
    RemovalDesk(MainWindow &window, ConnectionBook &book, Clock &clock, QObject *parent);

    void ask(int id);

Q_SIGNALS:
    void refused(const keybearer::Said &why);

private:
    void offerUndo(const QString &name);

    MainWindow &m_window;
    ConnectionBook &m_book;
    Clock &m_clock;
};

} // namespace keybearer
