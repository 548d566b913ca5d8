// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Announced.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace keybearer {
namespace {

constexpr char announced[] = "announced";

QAccessibleInterface *makeAlert(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType() || !object->property(announced).toBool())
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

void announce(QWidget *widget)
{
    widget->setProperty(announced, true);
}

void installAnnouncements()
{
    QAccessible::installFactory(makeAlert);
}

} // namespace keybearer
