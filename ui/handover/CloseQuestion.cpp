// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CloseQuestion.h"

#include "app/wording/Text.h"
#include "app/wording/Wording.h"
#include "ui/common/Confirmation.h"

#include <QCoreApplication>

#include <algorithm>

namespace keybearer {
namespace {

class CloseQuestion {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)

public:
    static QString text(const Handover &handover)
    {
        const QString open = openSteps(handover);
        return sentences(
            {handover.proven ? QString()
                             : tr("By the newest test, the token is not proven to work."),
                open.isEmpty() ? QString() : tr("These steps are still open: %1.").arg(open),
                tr("After closing, this handover is not tested any more, and it can't be opened "
                   "again.")});
    }
    static QString title(const Handover &handover)
    {
        return handover.state == HandoverState::UnknownOutcome ? tr("Close the handover")
                                                               : tr("Close the follow-up");
    }
    static QString cancelTitle() { return tr("Cancel the handover"); }
    static QString cancelText()
    {
        return tr("Somebody may be about to change the email. After cancelling, Keybearer does not "
                  "watch any more, and this handover can't be opened again.");
    }
    static QString cancel() { return tr("&Cancel it"); }
    static QString close() { return tr("&Close all the same"); }
    static QString back() { return tr("Go &back"); }
};

} // namespace

bool closingNeedsAWord(const Handover &handover)
{
    const auto &all = handover.checkpoints;
    return !handover.proven || std::any_of(all.begin(), all.end(), [](const Checkpoint &step) {
        return step.isOpen();
    });
}

void askToClose(const Handover &handover, QWidget *parent, std::function<void()> then)
{
    confirm(
        {QStringLiteral("closeQuestion"), Glyph::Limited, CloseQuestion::title(handover),
            CloseQuestion::text(handover), {}, {QStringLiteral("closeYes"), CloseQuestion::close()},
            {QStringLiteral("closeNo"), CloseQuestion::back()}},
        parent, std::move(then));
}

void askToCancel(QWidget *parent, std::function<void()> then)
{
    confirm(
        {QStringLiteral("cancelQuestion"), Glyph::Limited, CloseQuestion::cancelTitle(),
            CloseQuestion::cancelText(), {}, {QStringLiteral("cancelYes"), CloseQuestion::cancel()},
            {QStringLiteral("cancelNo"), CloseQuestion::back()}},
        parent, std::move(then));
}

} // namespace keybearer
