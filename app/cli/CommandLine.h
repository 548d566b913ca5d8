// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keybearer {

/// Runs a command (`check`, `handover`, `verify`, `practice`, `demo`, --help, --version) with a
/// QCoreApplication of its own and returns the exit code of the contract.
int runCommandLine(int argc, char *argv[]);

} // namespace keybearer
