// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace keybearer {

/// Pairs below each other, such as a label and its field, or a sentence and its button: side by
/// side, in common columns, where there is room, else the second below the first. Mirrored right
/// to left. Owns its items, not the widgets.
class PairLayout final : public QLayout {
    Q_OBJECT

public:
    /// Which of the two gets the room that the other one does not need.
    enum class Grows { Second, First };

    explicit PairLayout(Grows grows, QWidget *parent = nullptr);
    ~PairLayout() override;

    /// Either may be null, for nothing in its column. A pair whose growing part is hidden takes no
    /// room.
    void addPair(QWidget *first, QWidget *second);
    /// In pixels of the design: with less for the part that grows, they go below each other.
    void setLeast(int least);
    /// Not the smaller one of a pair at the middle of the larger one.
    void alignTop() { m_top = true; }
    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Pair {
        std::unique_ptr<QLayoutItem> first;
        std::unique_ptr<QLayoutItem> second;
    };
    enum class Deed { Measure, Place };

    bool isShown(const Pair &pair) const;
    int fixedWidth() const;
    int pairs(const QRect &rect, Deed deed) const;
    int beside(const Pair &pair, const QRect &line, int fixed, Deed deed) const;
    int below(const Pair &pair, const QRect &line, Deed deed) const;
    void place(QLayoutItem &item, const QRect &box, const QRect &within) const;

    std::vector<Pair> m_pairs;
    Grows m_grows;
    int m_least = 200;
    bool m_top = false;
};

} // namespace keybearer
