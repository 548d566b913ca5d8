// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <vector>

namespace keybearer {

/// Pages of which each is made when it is asked for or shown for the first time: what a person does
/// not look at costs the start neither time nor memory.
class PageStack final : public QStackedWidget {
public:
    using Maker = std::function<QWidget *(QWidget *parent)>;

    explicit PageStack(QWidget *parent);

    void addPage(QWidget *made);
    void addPage(Maker maker);
    /// Made, if it was not.
    QWidget *page(int index);
    bool isMade(int index) const { return !m_makers.at(static_cast<std::size_t>(index)); }
    /// Does `link` when the page is made, at once if it is, unless `context` has died by then.
    void whenMade(int index, QObject *context, std::function<void()> link);
    /// For every page, also before what is done when it is made.
    void forEach(std::function<void(QWidget &page)> deed) { m_forEach = std::move(deed); }
    void showPage(int index);

private:
    struct Link {
        QPointer<QObject> context;
        std::function<void()> link;
    };
    std::vector<Maker> m_makers; ///< empty where the page is made
    std::multimap<int, Link> m_links;
    std::function<void(QWidget &)> m_forEach;
};

} // namespace keybearer
