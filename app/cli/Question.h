// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace keybearer {

/// Asks on standard error and reads one line of standard input without blocking the event loop.
/// Only `y` and `yes`, and the same in the user's language, mean yes; the end of the input means
/// no. `then` is called exactly once, later, unless `context` has died.
void askYesOrNo(const QString &question, QObject *context, std::function<void(bool)> then);

} // namespace keybearer
