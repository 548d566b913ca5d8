// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PairLayout.h"

#include "ui/common/Theme.h"

#include <QStyle>
#include <QWidget>

namespace keybearer {
namespace {

constexpr int across = 12; // between the two, in pixels
constexpr int tight = 2; // between the two when one is below the other

bool isThere(const std::unique_ptr<QLayoutItem> &item)
{
    return item && !item->isEmpty();
}

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

bool isControl(const QLayoutItem &item)
{
    return item.widget() && item.widget()->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
}

} // namespace

PairLayout::PairLayout(Grows grows, QWidget *parent)
    : QLayout(parent)
    , m_grows(grows)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

PairLayout::~PairLayout() = default;

void PairLayout::addPair(QWidget *first, QWidget *second)
{
    Pair pair;
    if (first) {
        addChildWidget(first);
        pair.first = std::make_unique<QWidgetItemV2>(first);
    }
    if (second) {
        addChildWidget(second);
        pair.second = std::make_unique<QWidgetItemV2>(second);
    }
    m_pairs.push_back(std::move(pair));
    invalidate();
}

void PairLayout::setLeast(int least)
{
    m_least = least;
    invalidate();
}

// For Qt: a layout is filled by addPair().
void PairLayout::addItem(QLayoutItem *item)
{
    Pair pair;
    pair.second.reset(item);
    m_pairs.push_back(std::move(pair));
}

QLayoutItem *PairLayout::itemAt(int index) const
{
    for (const Pair &pair : m_pairs) {
        for (const auto *item : {&pair.first, &pair.second}) {
            if (*item && index-- == 0)
                return item->get();
        }
    }
    return nullptr;
}

QLayoutItem *PairLayout::takeAt(int index)
{
    for (Pair &pair : m_pairs) {
        for (auto *item : {&pair.first, &pair.second}) {
            if (*item && index-- == 0)
                return item->release();
        }
    }
    return nullptr;
}

int PairLayout::count() const
{
    int items = 0;
    for (const Pair &pair : m_pairs)
        items += (pair.first ? 1 : 0) + (pair.second ? 1 : 0);
    return items;
}

bool PairLayout::isShown(const Pair &pair) const
{
    const bool second = m_grows == Grows::Second;
    const auto &growing = second ? pair.second : pair.first;
    return growing ? isThere(growing) : isThere(second ? pair.first : pair.second);
}

/// Of the column that does not grow.
int PairLayout::fixedWidth() const
{
    int width = 0;
    for (const Pair &pair : m_pairs) {
        const auto &item = m_grows == Grows::Second ? pair.first : pair.second;
        if (isShown(pair) && isThere(item))
            width = qMax(width, item->sizeHint().width());
    }
    return width;
}

int PairLayout::heightForWidth(int width) const
{
    return pairs(QRect(0, 0, width, 0), Deed::Measure);
}

QSize PairLayout::minimumSize() const
{
    QSize least;
    for (const Pair &pair : m_pairs) {
        for (const auto *item : {&pair.first, &pair.second}) {
            if (isShown(pair) && isThere(*item))
                least = least.expandedTo((*item)->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

QSize PairLayout::sizeHint() const
{
    int widest = scaled(m_least);
    for (const Pair &pair : m_pairs) {
        const auto &item = m_grows == Grows::Second ? pair.second : pair.first;
        if (isThere(item))
            widest = qMax(widest, item->sizeHint().width());
    }
    const QMargins margins = contentsMargins();
    const int width = widest + across + fixedWidth() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

void PairLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    pairs(rect, Deed::Place);
}

int PairLayout::pairs(const QRect &rect, Deed deed) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int fixed = fixedWidth();
    const bool roomy = inner.width() >= fixed + across + scaled(m_least);
    int top = inner.top();
    for (const Pair &pair : m_pairs) {
        if (!isShown(pair))
            continue;
        if (top > inner.top())
            top += spacing();
        const QRect line(inner.left(), top, inner.width(), 0);
        top += roomy ? beside(pair, line, fixed, deed) : below(pair, line, deed);
    }
    return top - rect.top() + contentsMargins().bottom();
}

// A label stands at the top of a paragraph, and at the middle of a field.
int PairLayout::beside(const Pair &pair, const QRect &line, int fixed, Deed deed) const
{
    const int gap = fixed > 0 ? across : 0;
    const int grown = line.width() - fixed - gap;
    const bool second = m_grows == Grows::Second;
    const int firstWidth = second ? fixed : grown;
    const int secondWidth = second ? grown : fixed;
    const int firstHeight = isThere(pair.first) ? heightAt(*pair.first, firstWidth) : 0;
    const int secondHeight = isThere(pair.second) ? heightAt(*pair.second, secondWidth) : 0;
    const int height = qMax(firstHeight, secondHeight);
    if (deed == Deed::Measure)
        return height;
    const bool middle = !m_top
        && (!second || (isThere(pair.first) && isControl(*pair.first))
            || (isThere(pair.second) && isControl(*pair.second)));
    if (isThere(pair.first)) {
        const int down = middle ? (height - firstHeight) / 2 : 0;
        place(*pair.first, QRect(line.left(), line.top() + down, firstWidth, firstHeight), line);
    }
    if (isThere(pair.second)) {
        const int down = middle ? (height - secondHeight) / 2 : 0;
        const QRect box(
            line.left() + firstWidth + gap, line.top() + down, secondWidth, secondHeight);
        place(*pair.second, box, line);
    }
    return height;
}

int PairLayout::below(const Pair &pair, const QRect &line, Deed deed) const
{
    int height = 0;
    for (const auto *item : {&pair.first, &pair.second}) {
        if (!isThere(*item))
            continue;
        const int width = qMin(line.width(), (*item)->maximumSize().width());
        const bool whole = m_grows == Grows::Second || item == &pair.first;
        const int own = whole ? width : qMin(width, (*item)->sizeHint().width());
        const int high = heightAt(**item, own);
        if (height > 0)
            height += tight;
        if (deed == Deed::Place)
            place(**item, QRect(line.left(), line.top() + height, own, high), line);
        height += high;
    }
    return height;
}

void PairLayout::place(QLayoutItem &item, const QRect &box, const QRect &within) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int width = qMin(box.width(), item.maximumSize().width());
    item.setGeometry(QStyle::visualRect(direction,
        QRect(within.topLeft(), QSize(within.width(), box.bottom() - within.top() + 1)),
        QRect(box.topLeft(), QSize(width, box.height()))));
}

} // namespace keybearer
