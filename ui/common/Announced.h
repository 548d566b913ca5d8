// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace keybearer {

/// What a widget is to a screen reader, where Qt can't know. From the widget's constructor or its
/// owner's, before anything asks for its role.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Gives a widget the role of an alert: a screen reader speaks its accessible name when it is shown
/// or renamed (on Qt 6.4 nothing else is announced over AT-SPI).
void announce(QWidget *widget);

/// Makes these roles, and what a ChoiceBox tells, known to Qt's accessibility. Once, from main().
void installAccessibility();

} // namespace keybearer
