// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keybearer {

/// Marks for texts that are read from right to left: an address, an id or a fingerprint in one of
/// them keeps the order of its own letters, digits and signs, and moves nothing around it.

/// The text between a first-strong isolate and its end; an empty one stays empty.
QString isolated(const QString &text);
/// Data that stands alone in a label from right to left: it lies on the right as words would.
QString isolatedAlone(const QString &text);
/// Every place for data (`%1`, `%L2`) isolated. Numbers (`%n`) need it not.
QString withIsolatedPlaces(const QString &text);
QString withoutIsolates(QString text);

} // namespace keybearer
