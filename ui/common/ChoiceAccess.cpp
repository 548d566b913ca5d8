// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceAccess.h"

#include <QAbstractItemView>

namespace keybearer {

ChoiceAccess::ChoiceAccess(ChoiceBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QString ChoiceAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return box()->currentText();
    return QAccessibleWidget::text(kind);
}

QAccessible::State ChoiceAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.hasPopup = true;
    return state;
}

void *ChoiceAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *ChoiceAccess::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

int ChoiceAccess::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == box()->view() ? 0 : -1;
}

QStringList ChoiceAccess::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ChoiceAccess::doAction(const QString &action)
{
    if (action != showMenuAction() && action != pressAction())
        return QAccessibleWidget::doAction(action);
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

void ChoiceAccess::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

QString ChoiceAccess::text(int start, int end) const
{
    return box()->currentText().mid(start, end - start);
}

int ChoiceAccess::characterCount() const
{
    return static_cast<int>(box()->currentText().size());
}

QString ChoiceAccess::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace keybearer
