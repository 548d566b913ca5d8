// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace keybearer {

/// Gives a widget the role of an alert: a screen reader speaks its accessible name when it is shown
/// or renamed (on Qt 6.4 nothing else is announced over AT-SPI). From the widget's constructor or
/// its owner's, before anything asks for its role.
void announce(QWidget *widget);

/// Makes that role known to Qt's accessibility. Once, from main().
void installAnnouncements();

} // namespace keybearer
