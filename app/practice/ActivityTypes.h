// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keybearer::practice {

/// The activity types that a workspace knows which runs version 2.16 (facts 3). None of them says
/// that an email was changed.
QStringList activityTypes();

} // namespace keybearer::practice
