// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QMainWindow;

namespace keybearer {

class LockPage;

/// Takes everything that shows data out of the window while it is locked: not painted over but
/// taken out, so that neither a screen reader nor a picture of the window finds it. What becomes of
/// the tokens is decided by who hears lockWanted(). `window` outlives it.
class WindowLock final : public QObject {
    Q_OBJECT

public:
    explicit WindowLock(QMainWindow &window, QObject *parent = nullptr);
    ~WindowLock() override;

    bool isLocked() const { return m_page != nullptr; }

    /// Hides all data at once, then tells lockWanted(). Nothing when it is locked.
    void lock();
    void showLocked();
    /// Brings everything back as it was, with the focus where it was.
    void showUnlocked();
    /// Still locked, and why.
    void showProblem(const Said &problem);
    /// A token stays in memory for what must not be cut; nothing when it is not locked.
    void showFinishing(bool finishing);

Q_SIGNALS:
    void lockWanted();
    void unlockWanted(); ///< answered by showUnlocked() or showProblem()
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeOtherWindows();

    QMainWindow &m_window;
    LockPage *m_page = nullptr; // the window's, while locked
    std::unique_ptr<QWidget> m_content; // ours while locked, the window's otherwise
    QPointer<QWidget> m_focused;
    QString m_title;
};

} // namespace keybearer
