// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teammate/TeammateHistory.h"

#include <QWidget>

class QChartView;

namespace keybearer {

/// Answer times as a line, check by check, with a dashed upright where the email changed. Silent
/// for a screen reader: its owner says the same in words and as a table. The chart itself, which
/// costs time and memory, is made when it is first shown.
class LatencyChart final : public QWidget {
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent = nullptr);

    void setHistory(const TeammateHistory &history);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void build();

    TeammateHistory m_history;
    QChartView *m_view = nullptr; // a child, after the first build; its chart is made anew
};

} // namespace keybearer
