// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"
#include "ui/handover/Steps.h"

#include <QAbstractButton>

namespace keybearer {

/// One step in the list at the side: its number or its tick, its name, and a few words. All of it
/// wraps; it grows with its text.
class StepButton final : public QAbstractButton, public PaintedTexts {
    Q_OBJECT

public:
    StepButton(int number, const QString &objectName, QWidget *parent = nullptr);

    void setState(StepState state);
    /// `spoken` is the state as a word, for the screen reader.
    void setTexts(const QString &name, const QString &details, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QList<PaintedText> paintedTexts() const override;
    /// Name only, where room is short; the details stay in the tooltip and for the screen reader.
    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<PaintedText> textsIn(int width) const;
    void paintGround(QPainter &painter) const;
    void paintArrow(QPainter &painter, bool mirrored) const;
    void paintMark(QPainter &painter, const QRectF &box) const;
    QFont nameFont() const;
    QFont detailsFont() const;

    int m_number;
    StepState m_state = StepState::Later;
    QString m_details;
    bool m_brief = false;
};

} // namespace keybearer
