// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KeepScaled.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QWidget>

namespace keybearer {
namespace {

class TextSizeWatch final : public QObject {
public:
    TextSizeWatch(QWidget *widget, std::function<void()> resize)
        : QObject(widget)
        , m_resize(std::move(resize))
        , m_hundred(scaled(100))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // applyTheme() sets the style sheet last: it reaches every widget, with the font in force;
        // one that was never shown hears of it when it is polished.
        if (watched == parent()
            && (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish)
            && m_hundred != scaled(100)) {
            m_hundred = scaled(100);
            m_resize();
            // Once more when the widgets within wear their new fonts.
            QMetaObject::invokeMethod(
                this, [this] { m_resize(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_resize;
    int m_hundred; ///< what 100 pixels of the design were when sizes were set
};

} // namespace

void keepScaled(QWidget *widget, std::function<void()> resize)
{
    resize();
    new TextSizeWatch(widget, std::move(resize)); // the widget's child
}

} // namespace keybearer
