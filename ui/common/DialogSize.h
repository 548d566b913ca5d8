// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;

namespace keybearer {

/// Gives the dialog this size in pixels of the design, now and at every change of the text size,
/// but never more than the window below it has; a person may make it larger.
void keepDialogSize(QDialog *dialog, const QSize &design);

} // namespace keybearer
