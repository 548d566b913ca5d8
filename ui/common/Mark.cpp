// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Mark.h"

#include <QStyle>
#include <QWidget>

namespace keybearer {

void mark(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace keybearer
