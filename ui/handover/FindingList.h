// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

namespace keybearer {

class Card;

/// What the preflight found, what needs a look first: shape, sentence, reason and remedy.
class FindingList final : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    void present(const QList<Finding> &findings);
    bool needsALook() const; ///< not all of it is fine

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void frame(bool focused);
    void makeRows();
    void addRow(const Finding &finding);

    Card *m_card;
    QWidget *m_rows = nullptr;
    QList<Finding> m_shown;
};

} // namespace keybearer
