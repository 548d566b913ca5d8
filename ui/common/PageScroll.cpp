// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageScroll.h"

#include <QDialog>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <utility>

namespace keybearer {
namespace {

/// More resizes of the page within each other than it takes to find its place.
constexpr int deepest = 8;

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
    // What fits itself to its width makes the page another height, and that the page another width:
    // where it needs the scroll bar only while it has none, that would go on until the stack is
    // full.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != widget() || event->type() != QEvent::Resize)
            return QScrollArea::eventFilter(watched, event);
        if (m_depth == deepest) {
            m_flips = true;
            return false;
        }
        {
            const QScopedValueRollback<int> deeper(m_depth, m_depth + 1);
            QScrollArea::eventFilter(watched, event);
        }
        if (m_depth == 0 && std::exchange(m_flips, false))
            keepBar();
        return false;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        if (m_keptAt.isValid() && m_keptAt != size()) { // in another size it may find its place
            m_keptAt = QSize();
            setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        }
        QScrollArea::resizeEvent(event);
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
    void keepBar()
    {
        m_keptAt = size();
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }

    bool m_late = false;
    bool m_flips = false;
    int m_depth = 0; ///< of resizes within each other
    QSize m_keptAt; ///< the size in which the scroll bar stays; invalid while it comes and goes
};

} // namespace

QScrollArea *makePageScroll(QWidget *content, const QString &objectName, QWidget *parent)
{
    auto *scroll = new PageScroll(parent);
    scroll->setObjectName(objectName);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace keybearer
