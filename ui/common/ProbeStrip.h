// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace keybearer {

/// One cell per call or check, the newest at the end. Cells differ in height and shape too, not
/// only in colour. With details it can be walked by mouse and by Left, Right, Home and End, and its
/// accessible name ends with the details of the current cell; without, what it shows is said in
/// its accessible description by its owner.
class ProbeStrip final : public QWidget {
    Q_OBJECT

public:
    /// Gap stands for a long time in which nothing was asked.
    enum class Cell { None, Gap, Good, Limited, Blocked, Unanswered, Refused };

    explicit ProbeStrip(const QString &objectName, QWidget *parent = nullptr);
    void setCapacity(int cells); ///< `shown` at first
    void setCells(const QList<Cell> &cells);
    /// As many details as cells.
    void setCells(const QList<Cell> &cells, const QStringList &details);
    void setTitle(const QString &title); ///< the accessible name before the details
    void append(Cell cell);
    const QList<Cell> &cells() const { return m_cells; }
    int current() const { return m_current; } ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {scaled(120), sizeHint().height()}; }

    static constexpr int shown = 48;

Q_SIGNALS:
    /// By mouse or keyboard; empty when there is none.
    void detailChanged(const QString &detail);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int margin() const { return m_details.isEmpty() ? 0 : 5; }
    QRectF boxOf(int index) const; ///< the full height of a cell
    int cellAt(const QPointF &point) const;
    void setCurrent(int index);
    void nameCurrent();

    QList<Cell> m_cells;
    QStringList m_details;
    QString m_title;
    int m_capacity = shown;
    int m_current = -1;
};

} // namespace keybearer
