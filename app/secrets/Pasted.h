// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keybearer {

/// The token within what a person pasted (UTF-8); a view into `pasted`. What is not around the
/// token but in it stays: judging it is Secret's.
QByteArrayView tokenWithin(QByteArrayView pasted);

} // namespace keybearer
