// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keybearer {

/// The shapes of the controls, with `@name;` where a colour of the theme goes.
extern const char styleSheet[];
/// What high contrast has besides.
extern const char highContrastSheet[];

} // namespace keybearer
