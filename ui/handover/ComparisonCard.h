// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QTableView;

namespace keybearer {

class Card;
class ComparisonModel;

/// Before and after as a table that anyone can read.
class ComparisonCard final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);
    void present(const Handover &handover);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    int leastWidth(int column) const;
    void fitColumns();
    void fitHeight();

    Card *m_card;
    ComparisonModel *m_model;
    QTableView *m_table;
};

} // namespace keybearer
