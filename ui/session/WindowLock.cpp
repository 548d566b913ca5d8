// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/WindowLock.h"

#include "ui/session/LockPage.h"
#include "ui/session/LockedSpeech.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QToolTip>

namespace keybearer {
namespace {

// Says nothing of any connection, and a locked program can be quit.
bool mayStay(const QWidget *widget)
{
    return widget->objectName() == QLatin1String("leaveQuestion");
}

} // namespace

WindowLock::WindowLock(QMainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

WindowLock::~WindowLock() = default;

void WindowLock::lock()
{
    if (isLocked() || m_forbidden)
        return;
    showLocked();
    Q_EMIT lockWanted();
}

void WindowLock::showLocked()
{
    if (isLocked())
        return;
    m_focused = m_window.focusWidget();
    m_title = m_window.windowTitle();
    closeOtherWindows();
    m_speech = std::make_unique<LockedSpeech>();
    m_content.reset(m_window.takeCentralWidget());
    if (m_content)
        m_content->hide();
    m_page = new LockPage(&m_window);
    m_window.setCentralWidget(m_page);
    m_window.setWindowTitle(tr("Keybearer is locked"));
    connect(m_page, &LockPage::unlockWanted, this, [this] {
        m_page->showAsking();
        Q_EMIT unlockWanted();
    });
    m_page->show();
    m_page->reset();
    Q_EMIT lockedChanged(true);
}

void WindowLock::showUnlocked()
{
    if (!isLocked())
        return;
    m_speech.reset();
    // Not deleted at once: it may be its own button that asked.
    m_window.takeCentralWidget()->hide();
    m_page->deleteLater();
    m_page = nullptr;
    if (QWidget *const content = m_content.release()) {
        m_window.setCentralWidget(content);
        content->show();
    }
    m_window.setWindowTitle(m_title);
    if (m_focused)
        m_focused->setFocus();
    Q_EMIT lockedChanged(false);
}

void WindowLock::showProblem(const Said &problem)
{
    if (m_page)
        m_page->showProblem(problem);
}

void WindowLock::showFinishing(bool finishing)
{
    if (m_page)
        m_page->showFinishing(finishing);
}

void WindowLock::closeOtherWindows()
{
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const other : windows) {
        auto *const dialog = qobject_cast<QDialog *>(other);
        if (other == &m_window || mayStay(other) || (!dialog && !other->isVisible()))
            continue;
        if (other->isVisible())
            dialog ? dialog->reject() : static_cast<void>(other->close());
        if (dialog)
            dialog->deleteLater(); // one that was closed before still holds what it showed
    }
}

void WindowLock::setKey(const QKeySequence &key)
{
    m_key = key;
}

bool WindowLock::isKey(const QEvent &event) const
{
    if (event.type() != QEvent::KeyPress || m_key.isEmpty())
        return false;
    return m_key.matches(static_cast<const QKeyEvent &>(event).keyCombination())
        == QKeySequence::ExactMatch;
}

// What a late answer would open over the locked window does not come up.
bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isKey(*event) && !isLocked() && watched->isWidgetType()) {
        QMetaObject::invokeMethod(this, &WindowLock::lock, Qt::QueuedConnection); // it goes itself
        return true;
    }
    if (event->type() != QEvent::Show || !isLocked())
        return QObject::eventFilter(watched, event);
    auto *const dialog = qobject_cast<QDialog *>(watched);
    if (dialog && !mayStay(dialog))
        QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace keybearer
