// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class SaidBar;

/// All that a locked window shows: that it is locked, what became of the tokens, and the way back.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    /// As it is at first: no problem shown, the button enabled and focused.
    void reset();
    /// While the keychain is asked.
    void showAsking();
    void showProblem(const Said &problem);
    /// A token stays for what must not be cut.
    void showFinishing(bool finishing);

Q_SIGNALS:
    void unlockWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void ask();

    bool m_asking = false;
    QLabel *m_title;
    QLabel *m_kept;
    QLabel *m_forgotten;
    QLabel *m_finishing;
    SaidBar *m_problem;
    QPushButton *m_unlock;
};

} // namespace keybearer
