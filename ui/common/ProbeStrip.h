// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <QList>
#include <QWidget>

namespace keybearer {

/// One cell per call, the newest at the end. A refused or unanswered one differs in height too, not
/// only in colour. What it shows is said in its accessible description by its owner.
class ProbeStrip final : public QWidget {
    Q_OBJECT

public:
    enum class Cell { None, Good, Unanswered, Refused };

    explicit ProbeStrip(const QString &objectName, QWidget *parent = nullptr);
    void setCells(const QList<Cell> &cells);
    void append(Cell cell);
    const QList<Cell> &cells() const { return m_cells; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaled(120), scaled(26)}; }

    static constexpr int shown = 48;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Cell> m_cells;
};

} // namespace keybearer
