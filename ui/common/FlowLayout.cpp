// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace keybearer {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::setOneEach(bool oneEach)
{
    m_oneEach = oneEach;
    invalidate();
}

QSize FlowLayout::sizeOf(const QLayoutItem &item, int room) const
{
    const int width = m_oneEach ? room : qMin(item.sizeHint().width(), room);
    return {
        width, item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height()};
}

void FlowLayout::addItem(QLayoutItem *item)
{
    if (QLayout *const inner = item->layout())
        addChildLayout(inner); // else it knows no widget, and so no direction
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_items.size() ? m_items[at] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

int FlowLayout::heightForWidth(int width) const
{
    return lines(QRect(0, 0, width, 0), Deed::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize whole;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int gap = whole.isEmpty() ? 0 : spacing();
        whole = m_oneEach
            ? QSize(qMax(whole.width(), size.width()), whole.height() + gap + size.height())
            : QSize(whole.width() + gap + size.width(), qMax(whole.height(), size.height()));
    }
    return whole.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lines(rect, Deed::Place);
}

int FlowLayout::lines(const QRect &rect, Deed deed) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = inner.left();
    int top = inner.top();
    int height = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto place = [&] {
        for (auto &[item, at] : line) {
            if (item->alignment() & Qt::AlignVCenter)
                at.setHeight(height);
            item->setGeometry(QStyle::visualRect(direction, inner, at));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, inner.width());
        if (height > 0 && (m_oneEach || left + size.width() > inner.right() + 1)) {
            place();
            left = inner.left();
            top += height + spacing();
            height = 0;
        }
        if (deed == Deed::Place)
            line.emplace_back(item, QRect({left, top}, size));
        left += size.width() + spacing();
        height = qMax(height, size.height());
    }
    place();
    return top + height - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace keybearer
