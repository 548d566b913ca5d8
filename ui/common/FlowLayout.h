// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace keybearer {

/// Widgets in reading order that go on in the next line where there is no room: for buttons, whose
/// texts grow with the language and the text size. Mirrored right to left. What is aligned
/// Qt::AlignVCenter stands in the middle of its line, all else at its top. Owns its items.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Each item in a line of its own, as wide as there is room.
    void setOneEach(bool oneEach);
    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Deed { Measure, Place };
    int lines(const QRect &rect, Deed deed) const;

    QSize sizeOf(const QLayoutItem &item, int room) const;

    std::vector<QLayoutItem *> m_items;
    bool m_oneEach = false;
};

} // namespace keybearer
