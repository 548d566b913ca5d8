// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window (-DKEYBEARER_GUI=OFF).
#include "app/cli/CommandLine.h"

int main(int argc, char *argv[])
{
    return keybearer::runCommandLine(argc, argv);
}
