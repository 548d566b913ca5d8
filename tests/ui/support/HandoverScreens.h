// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnosis/Verdict.h"
#include "tests/ui/support/Catalogue.h"

namespace keybearer {

/// Every state of the handover page.
QList<Screen> handoverScreens();

namespace fixtures {

/// How the connection in sight stands in the list at the side.
struct Standing {
    std::optional<TokenState> state = TokenState::Alive; ///< none for one that was never tested
    bool testing = false;
    bool handingOver = false;
    bool tokenIsGone = false;
    bool fromBefore = false; ///< the state is what the last start of the program found
    QString email = QStringLiteral("orders-api@agency.example");
};

/// Two connections at the left; the first, which stands so, is chosen. The last line says what was
/// talked to. Words are asked anew when the language changes, as the workbench does.
void addConnections(MainWindow &window, const Standing &standing = {});

} // namespace fixtures

} // namespace keybearer
