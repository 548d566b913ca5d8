// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/http/NetworkAccess.h"

#include <QStringList>
#include <QUrl>

namespace keybearer {

/// What the window takes from its command line.
struct WindowOptions {
    bool practice = false; ///< open on the practice workspace
    QString dataDirectory; ///< empty: the platform's own place
    NetworkSettings network;
    bool namesCaFile = false; ///< so that it wins over the one in the settings
    bool namesProxy = false;
    std::optional<QUrl> apiUrl; ///< filled into the form for a new connection
};

/// True when the arguments name a command of the command line (or ask for its help or version), so
/// that no window is opened. Looks at plain bytes: it is asked before there is any Qt object.
bool isCommand(int argc, const char *const argv[]);

/// Without the program's name. WrongUsage (subject: the argument).
Result<WindowOptions> parseWindowOptions(const QStringList &arguments);

} // namespace keybearer
