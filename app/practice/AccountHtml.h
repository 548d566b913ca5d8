// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Model.h"

namespace keybearer::practice {

struct AccountView {
    QString path;
    QString notice; ///< what has just been done
    QString emailError;
    QString typedEmail; ///< as it was typed, when it was refused
};

/// Whole pages, with everything escaped that a person or an order could have put there.
QString accountHtml(const Model &model, const AccountView &view);
QString removedHtml(const Model &model);
QString missingHtml(const QString &path);
/// The sentence for `?done=…`; empty for any other word, so that a link can't speak through the
/// page.
QString noticeFor(const QString &done);

} // namespace keybearer::practice
