// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace keybearer {

/// Text that wraps. It stands where the layout begins, also a text of the other direction (a name
/// in an Arabic window), which QLabel would put at the far side. While a page is laid out it is
/// asked for its height at the same few widths many times; QLabel breaks its lines anew for each.
class Paragraph : public QLabel {
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void lean();
    void layOutByDocument();
    /// What the heights depend on.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        Qt::TextInteractionFlags interaction;
        bool operator==(const Look &other) const;
    };
    Look look() const;

    bool m_byDocument = false; ///< by us
    mutable Look m_measured;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace keybearer
