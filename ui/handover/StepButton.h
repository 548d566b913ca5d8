// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Steps.h"

#include <QAbstractButton>

namespace keybearer {

/// One step in the list at the side: its number or its tick, its name, and a few words.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, const QString &objectName, QWidget *parent = nullptr);

    void setState(StepState state);
    /// `spoken` is the state as a word, for the screen reader.
    void setTexts(const QString &name, const QString &details, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< then the details are elided

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintArrow(QPainter &painter, bool mirrored) const;
    void paintMark(QPainter &painter, const QRectF &box) const;
    QFont nameFont() const;
    QFont detailsFont() const;

    int m_number;
    StepState m_state = StepState::Later;
    QString m_details;
};

} // namespace keybearer
