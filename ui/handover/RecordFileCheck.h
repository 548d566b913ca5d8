// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/Record.h"

#include <QObject>

#include <functional>

namespace keybearer {

/// Verifies a record's file off the GUI thread, as verifyRecordFile() does. `then` is called there
/// later, unless `context` has died.
void checkRecordFile(
    const QString &file, QObject *context, std::function<void(const Result<RecordCheck> &)> then);

} // namespace keybearer
