// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QPushButton;

namespace keybearer {

class Card;

/// What the preflight found, what needs a look first: shape, sentence, reason and remedy.
class FindingList final : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    /// `brief`: beside what is to be sent, what is fine waits behind a button.
    void present(const QList<Finding> &findings, bool brief);
    bool needsALook() const; ///< not all of it is fine

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void frame(bool focused);
    void makeRows();
    void addRow(const Finding &finding);
    QWidget *makeTheRest();
    void showAll();

    Card *m_card;
    QWidget *m_rows = nullptr;
    QPushButton *m_showAll;
    QWidget *m_rest; // stands for what is fine
    QList<Finding> m_shown;
    bool m_brief = false;
    bool m_all = false; // a person wanted to see them
};

} // namespace keybearer
