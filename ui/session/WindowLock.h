// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <memory>

class QMainWindow;

namespace keybearer {

class LockPage;
class LockedSpeech;

/// Takes everything that shows data out of the window while it is locked: not painted over but
/// taken out, so that neither a screen reader nor a picture of the window finds it; dialogs go, and
/// with them what they held. What becomes of the tokens is decided by who hears lockWanted().
/// `window` outlives it.
class WindowLock final : public QObject {
    Q_OBJECT

public:
    explicit WindowLock(QMainWindow &window, QObject *parent = nullptr);
    ~WindowLock() override;

    bool isLocked() const { return m_page != nullptr; }
    /// Locks also while a dialog, a menu or a list is open: there no shortcut of the window counts.
    void setKey(const QKeySequence &key);
    /// From now on nothing locks: what is shown is the last thing that the program says.
    void forbid() { m_forbidden = true; }

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
    bool isKey(const QEvent &event) const;

    QMainWindow &m_window;
    LockPage *m_page = nullptr; // the window's, while locked
    std::unique_ptr<QWidget> m_content; // ours while locked, the window's otherwise
    QPointer<QWidget> m_focused;
    QString m_title;
    QKeySequence m_key;
    bool m_forbidden = false;
    std::unique_ptr<LockedSpeech> m_speech; // while locked
};

} // namespace keybearer
