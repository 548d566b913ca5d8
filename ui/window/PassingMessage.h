// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keybearer {

class MainWindow;

/// What the message bar said of one page is not left standing over the next. The window outlives
/// it.
class PassingMessage final : public QObject {
    Q_OBJECT

public:
    PassingMessage(MainWindow &window, QObject *parent);

    void keep(); ///< what the bar says now belongs to the page in sight

private:
    void leave();

    MainWindow &m_window;
    QString m_happened;
};

} // namespace keybearer
