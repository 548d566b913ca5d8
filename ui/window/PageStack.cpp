// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageStack.h"

#include <utility>

namespace keybearer {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::addPage(QWidget *made)
{
    m_makers.emplace_back();
    addWidget(made);
}

void PageStack::addPage(Maker maker)
{
    m_makers.push_back(std::move(maker));
    addWidget(new QWidget(this)); // stands in its place
}

QWidget *PageStack::page(int index)
{
    const Maker make = std::exchange(m_makers.at(static_cast<std::size_t>(index)), nullptr);
    if (!make)
        return widget(index);
    QWidget *const placeholder = widget(index);
    const bool isCurrent = index == currentIndex();
    QWidget *const made = make(this);
    insertWidget(index, made);
    if (isCurrent)
        setCurrentIndex(index);
    removeWidget(placeholder);
    delete placeholder;
    if (m_forEach)
        m_forEach(*made);
    const auto [first, last] = m_links.equal_range(index);
    const std::multimap<int, Link> links(first, last);
    m_links.erase(index);
    for (const auto &[_, link] : links) {
        if (link.context)
            link.link();
    }
    return made;
}

void PageStack::whenMade(int index, QObject *context, std::function<void()> link)
{
    if (isMade(index))
        link();
    else
        m_links.insert({index, {context, std::move(link)}});
}

void PageStack::showPage(int index)
{
    setCurrentWidget(page(index));
}

} // namespace keybearer
