// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LeaveQuestion.h"

#include "app/wording/Text.h"
#include "ui/window/Workbench.h"

namespace keybearer {

QString leaveQuestion(const QList<Connection *> &connections)
{
    QString real;
    QString practice;
    for (const Connection *connection : connections) {
        if (!connection->handover().flow() || !connection->handover().isOpen())
            continue;
        if (connection->origin().practice)
            practice = Workbench::tr(
                "A practice handover is still open. It ends when you quit, like the whole "
                "practice workspace; nothing else is affected.");
        else if (!connection->keepsToken())
            real = Workbench::tr(
                "A handover is still open, and its token is kept in memory only. What happened so "
                "far stays on this computer. To go on when you open Keybearer again, connect the "
                "token again; until then it is not tested.");
        else if (real.isEmpty())
            real =
                Workbench::tr("A handover is still open. Nothing is lost when you quit: it goes on "
                              "when you open Keybearer again and choose the connection. Until then "
                              "the token is not tested.");
    }
    return sentences({real, practice});
}

} // namespace keybearer
