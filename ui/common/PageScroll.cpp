// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageScroll.h"

#include <QScrollArea>

namespace keybearer {

QScrollArea *makePageScroll(QWidget *content, const QString &objectName, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(objectName);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->resize(content->minimumSize()); // or all of it is measured now, and again when shown
    scroll->setWidget(content);
    return scroll;
}

} // namespace keybearer
