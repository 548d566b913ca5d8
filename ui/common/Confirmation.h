// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <functional>

class QWidget;

namespace keybearer {

/// What a person is asked before something that can't be undone. Plain text.
struct Confirmation {
    struct Button {
        QString objectName;
        QString text;
    };
    QString objectName;
    Glyph glyph = Glyph::Unknown;
    QString title;
    QString text;
    QString more = {}; ///< the particulars
    Button yes;
    Button no; ///< the default, and what Esc means; without text there is only the other one
};

/// A box over the window of `parent`, which owns it; nothing when this question is open there
/// already. `then` is called once on yes, and not after the parent is gone.
void confirm(const Confirmation &question, QWidget *parent, std::function<void()> then);

} // namespace keybearer
