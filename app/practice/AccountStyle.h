// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer::practice {

/// The style sheet of the account page: light and dark, no fonts or pictures from anywhere.
QString accountStyle();

} // namespace keybearer::practice
