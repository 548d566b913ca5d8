// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LeaveQuestion.h"

#include "ui/window/Workbench.h"

namespace keybearer {

QString leaveQuestion(const QList<Connection *> &connections)
{
    QString question;
    for (const Connection *connection : connections) {
        if (!connection->handover().flow() || !connection->handover().isOpen())
            continue;
        const bool practice = connection->origin().practice;
        if (!practice && !connection->keepsToken())
            return Workbench::tr(
                "A handover is still open, and its token is kept in memory only. What happened so "
                "far stays on this computer. To go on when you open Keybearer again, connect the "
                "token again; until then it is not tested.");
        if (!practice)
            return Workbench::tr(
                "A handover is still open. Nothing is lost when you quit: it goes on "
                "when you open Keybearer again and choose the connection. Until then "
                "the token is not tested.");
        question = Workbench::tr(
            "A practice handover is still open. It ends when you quit, like the whole "
            "practice workspace; nothing else is affected.");
    }
    return question;
}

} // namespace keybearer
