// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace keybearer {

/// A combo box whose arrow is drawn by us in the text's colour: a style sheet leaves it without
/// one.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const QString &objectName, QWidget *parent = nullptr);

    /// With room for the arrow, which the style sheet does not count.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Of the open list: its Esc closes the list, and is no shortcut of the window's.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Not without focus: scrolling a page must not answer a question.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace keybearer
