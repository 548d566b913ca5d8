// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LockedSpeech.h"

#include <QAccessible>
#include <QWidget>

namespace keybearer {
namespace {

QAccessible::UpdateHandler before = nullptr; // a test's; none leaves it to the platform

const QWidget *widgetOf(const QAccessibleEvent &event)
{
    if (event.object())
        return qobject_cast<const QWidget *>(event.object());
    const QAccessibleInterface *const interface = event.accessibleInterface();
    return interface ? qobject_cast<const QWidget *>(interface->object()) : nullptr;
}

void tell(QAccessibleEvent *event)
{
    if (!LockedSpeech::isInSight(*event))
        return;
    if (before)
        return before(event);
    QAccessible::installUpdateHandler(nullptr); // the platform's own way can't be called otherwise
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

} // namespace

bool LockedSpeech::isInSight(const QAccessibleEvent &event)
{
    const QWidget *const widget = widgetOf(event);
    return widget && widget->isVisible();
}

LockedSpeech::LockedSpeech()
{
    before = QAccessible::installUpdateHandler(tell);
}

LockedSpeech::~LockedSpeech()
{
    QAccessible::installUpdateHandler(before);
    before = nullptr;
}

} // namespace keybearer
