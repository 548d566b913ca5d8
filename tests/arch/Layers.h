// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arch/Sources.h"

namespace keybearer::arch {

/// The rooms of app that a room may include from, itself not among them; empty for an unknown one.
QStringList roomsAllowedFor(const QString &room);

/// Every room that the table knows.
QStringList knownRooms();

/// The faults of this source's includes, one line each. A link list does not hold these lines:
/// `<QtWidgets/QWidget>` compiles in app, since Debian keeps all of Qt's headers in one place.
QStringList layerFaults(const Source &source);

/// Files that include themselves by way of others, one line for each round trip.
QStringList includeCycles(const QList<Source> &sources);

} // namespace keybearer::arch
