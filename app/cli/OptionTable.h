// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Options.h"

#include <span>

class QCommandLineParser;

namespace keybearer {

/// One option of the command line.
struct KnownOption {
    const char *name;
    const char *value; ///< null for a switch
    const char *commands; ///< a letter for each command that takes it; w is the window
    const char *help;
};

std::span<const KnownOption> knownOptions();
bool goesWith(const KnownOption &option, Command command);
std::optional<Command> commandNamed(const QString &name);
/// Those of one command, or with Help those of all.
void addOptions(QCommandLineParser &parser, Command command);
/// What `--help` prints, of one command or (Help) of all.
QString helpText(Command command);

} // namespace keybearer
