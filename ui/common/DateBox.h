// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace keybearer {

/// A field for a day whose two arrows are seen in every theme: the style sheet takes away Qt's own.
class DateBox final : public QDateEdit {
    Q_OBJECT

public:
    explicit DateBox(const QDate &day, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keybearer
