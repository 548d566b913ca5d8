// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PassingMessage.h"

#include "ui/common/MessageBar.h"
#include "ui/window/MainWindow.h"

#include <utility>

namespace keybearer {

PassingMessage::PassingMessage(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&window, &MainWindow::pageChanged, this, &PassingMessage::leave);
}

void PassingMessage::keep()
{
    m_happened = m_window.messageBar().said().happened;
}

void PassingMessage::leave()
{
    const QString said = std::exchange(m_happened, QString());
    if (!said.isEmpty() && m_window.messageBar().said().happened == said)
        m_window.messageBar().dismiss();
}

} // namespace keybearer
