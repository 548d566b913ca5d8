// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// What is wrong with a datum that our own code names by a word of its own (`email.same`), as a
/// whole sentence; empty for every other subject, which is the datum itself.
QString faultOf(const QString &subject);

} // namespace keybearer
