// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageScroll.h"

#include "ui/common/Announced.h"

#include <QDialog>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace keybearer {
namespace {

/// Keeps its place where there is nothing to scroll, and shows nothing in it.
class QuietBar final : public QScrollBar {
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (minimum() < maximum())
            QScrollBar::paintEvent(event);
    }
};

/// Measures its page only while it is shown: each event of a look that is new, at the start as
/// well, would have all of it measured for nothing.
class PageScroll final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    /// A page takes the room that its window has; only a dialog is as large as what it shows.
    QSize sizeHint() const override
    {
        return qobject_cast<QDialog *>(window()) ? QScrollArea::sizeHint() : minimumSizeHint();
    }

protected:
    bool event(QEvent *event) override
    {
        const bool measures =
            event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutRequest;
        if (!measures || isVisible())
            return QScrollArea::event(event);
        m_late = true;
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): all of it but the measuring
        return QAbstractScrollArea::event(event);
    }
    void showEvent(QShowEvent *event) override
    {
        QScrollArea::showEvent(event);
        if (!std::exchange(m_late, false))
            return;
        QEvent measure(QEvent::LayoutRequest);
        QScrollArea::event(&measure);
    }

private:
    bool m_late = false;
};

} // namespace

QScrollArea *makePageScroll(QWidget *content, const QString &objectName, QWidget *parent)
{
    auto *scroll = new PageScroll(parent);
    scroll->setObjectName(objectName);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    // Not Qt's own interface for scroll areas, of the same role: it counts a scroll bar while it is
    // visible, and reads beyond its list when a screen reader asks for it after the page was left.
    setAccessibleRole(scroll, QAccessible::Client);
    // Its place is never the page's: a page that needs the bar only while it has none, since what
    // stands in it fits itself to the width, made Qt resize it within its own resizing for ever.
    scroll->setVerticalScrollBar(new QuietBar(scroll));
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidget(content);
    return scroll;
}

} // namespace keybearer
