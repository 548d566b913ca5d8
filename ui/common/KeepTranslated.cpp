// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/KeepTranslated.h"

#include <QEvent>
#include <QWidget>

namespace keybearer {
namespace {

class LanguageWatch final : public QObject {
public:
    LanguageWatch(QWidget *widget, std::function<void()> retranslate)
        : QObject(widget)
        , m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_retranslate();
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> retranslate)
{
    retranslate();
    new LanguageWatch(widget, std::move(retranslate)); // the widget's child
}

} // namespace keybearer
