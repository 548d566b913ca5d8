// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/FirstPaint.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace keybearer {
namespace {

constexpr int unseen_ms = 1000;

} // namespace

FirstPaint::FirstPaint(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &FirstPaint::tell);
    m_window.installEventFilter(this);
    m_tell.start(0);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_tell.isActive()) {
        m_patient = false;
        m_tell.start(0); // behind all of this frame
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    if (m_window.isVisible() && std::exchange(m_patient, false))
        return m_tell.start(unseen_ms);
    m_window.removeEventFilter(this);
    Q_EMIT painted();
}

} // namespace keybearer
