// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Options.h"

namespace keybearer {

/// What will be sent or clicked.
QString previewText(const ChangePreview &preview);
/// What was found before the change, a line for each; what is fine is left out.
QStringList findingLines(const Handover &handover);
/// How it ended, and what remains to be done.
QString handoverText(const Handover &handover);
/// Where its record lies.
QString recordText(const QString &file);
/// The command that goes on with this handover, from any folder, as it is typed into a shell. It
/// names the options that were given; of those only the record's file is left out.
QString resumeCommand(const Options &options, const QString &handoverId);
/// The same for a test of the token alone.
QString checkCommand(const Options &options);
/// One argument as a shell takes it.
QString shellWord(const QString &argument);

} // namespace keybearer
