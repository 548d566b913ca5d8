// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Announced.h"

#include "ui/common/ChoiceAccess.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace keybearer {
namespace {

constexpr char roleProperty[] = "accessibleRole";

// Asked by Qt for every object, newest factory first; null leaves it to Qt.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    if (auto *choice = qobject_cast<ChoiceBox *>(object))
        return new ChoiceAccess(choice);
    const QVariant role = object->property(roleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(
        qobject_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void announce(QWidget *widget)
{
    setAccessibleRole(widget, QAccessible::AlertMessage);
}

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace keybearer
