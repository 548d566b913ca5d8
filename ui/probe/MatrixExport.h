// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

namespace keybearer {

/// The matrix for other programs: keys and names that are never translated, no formula, no markup,
/// no token. `ticked` as in ProbeModel.
QByteArray matrixCsv(const ProbeReport &report, const QStringList &ticked);
QByteArray matrixJson(const ProbeReport &report, const QStringList &ticked);

} // namespace keybearer
