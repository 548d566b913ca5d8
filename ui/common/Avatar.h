// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QImage>
#include <QWidget>

namespace keybearer {

/// A disc with the initials of a name, or with the picture that is set. Fetches nothing itself.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int side, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setPicture(const QImage &picture); ///< null for the initials
    QSize sizeHint() const override { return {scaled(m_side), scaled(m_side)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side; ///< in pixels of the design
    QString m_initials;
    QImage m_picture;
};

/// The first letters of the first and the last word; at most two, upper case.
QString initialsOf(const QString &name);

} // namespace keybearer
