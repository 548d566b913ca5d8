// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CloseQuestion.h"

#include "app/wording/Text.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

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
            {handover.proven ? QString() : tr("The token is not proven to work since the change."),
                open.isEmpty() ? QString() : tr("These steps are still open: %1.").arg(open),
                tr("After closing, this handover is not tested any more, and it can't be opened "
                   "again.")});
    }
    static QString title(const Handover &handover)
    {
        return handover.state == HandoverState::UnknownOutcome ? tr("Close the handover")
                                                               : tr("Close the follow-up");
    }
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
    const QString name = QStringLiteral("closeQuestion");
    if (parent->findChild<QMessageBox *>(name))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, CloseQuestion::title(handover),
        CloseQuestion::text(handover), QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *close = box->addButton(CloseQuestion::close(), QMessageBox::AcceptRole);
    close->setObjectName(QStringLiteral("closeYes"));
    QPushButton *back = box->addButton(CloseQuestion::back(), QMessageBox::RejectRole);
    back->setObjectName(QStringLiteral("closeNo"));
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(close, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

} // namespace keybearer
