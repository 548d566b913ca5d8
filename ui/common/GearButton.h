// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace keybearer {

/// A button with a gear before its text, drawn in the palette's text colour.
class GearButton final : public QPushButton {
    Q_OBJECT

public:
    GearButton(const QString &objectName, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();
};

} // namespace keybearer
