// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Stage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keybearer::practice {

/// The disasters, and what people do: orders that change the stage. An order is a JSON object whose
/// `do` is a word of the table in Orders.cpp; `PracticeWorkspace::control()` takes it, and so does
/// a POST to the control URL. Every order may say `"after_ms": N` (then, and answered at once) or
/// `"when": "email_changed"` (at the next change of the teammate's email).
class Orders {
public:
    /// Applies one order. Returns what is wrong with it, or nothing. The engine's own orders are
    /// not done here.
    static QString apply(Stage &stage, const QJsonObject &order, const QDateTime &now);
    static QString unknown(const QString &name); ///< what is said of one that there is not
    static bool knows(const QString &name);
    static bool isEngines(const QString &name);
    /// The table for whoever writes orders: `do`, `with`, `does`.
    static QJsonArray table();
};

} // namespace keybearer::practice
