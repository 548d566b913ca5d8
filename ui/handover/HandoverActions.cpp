// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverActions.h"

#include "app/handover/HandoverJudge.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"

#include <QPushButton>
#include <QVariant>

namespace keybearer {

HandoverActions::HandoverActions(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
    , m_confirm(add(QStringLiteral("confirmChange"), &HandoverActions::confirmWanted))
    , m_accept(add(QStringLiteral("acceptOther"), &HandoverActions::acceptWanted))
    , m_prove(add(QStringLiteral("proveAgain"), &HandoverActions::proveWanted))
    , m_changeBack(add(QStringLiteral("changeBack"), &HandoverActions::changeBackWanted))
    , m_leave(add(QStringLiteral("leaveOpen"), &HandoverActions::leaveWanted))
    , m_cancel(add(QStringLiteral("cancelHandover"), &HandoverActions::cancelWanted))
    , m_close(add(QStringLiteral("closeHandover"), &HandoverActions::closeWanted))
    , m_another(add(QStringLiteral("anotherHandover"), &HandoverActions::anotherWanted))
{
    setObjectName(QStringLiteral("handoverActions"));
    m_confirm->setProperty("primary", true);
    keepTranslated(this, [this] { retranslate(); });
}

QPushButton *HandoverActions::add(const QString &objectName, void (HandoverActions::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->hide();
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void HandoverActions::present(const Handover &handover)
{
    m_handover = handover;
    const HandoverState state = handover.state;
    m_confirm->setText(
        handover.route == Route::Scim ? tr("&Send the change") : tr("&Start the change"));
    m_confirm->setVisible(handover.canConfirm());
    m_accept->setVisible(handover.hasOtherAddress());
    m_prove->setVisible(handover.canProveAgain());
    mark(m_prove, "primary", state == HandoverState::NotProven && !isDead(handover));
    m_changeBack->setVisible(handover.canChangeBack());
    m_leave->setVisible(handover.canClose() || state == HandoverState::WaitingForPerson);
    m_cancel->setText(handover.back ? tr("Do not c&hange it back") : tr("Cancel the &handover"));
    m_cancel->setVisible(state != HandoverState::Draft && handover.canCancel());
    mark(m_cancel, "primary",
        state == HandoverState::AwaitingConfirm && !handover.back && handover.isStopped());
    m_close->setText(state == HandoverState::UnknownOutcome ? tr("Close the &handover")
                                                            : tr("Close the &follow-up"));
    m_close->setVisible(handover.canClose());
    m_another->setVisible(handover.isOver());
}

void HandoverActions::leadToClose(bool leads)
{
    m_leadsToClose = leads;
    mark(m_close, "primary", leads);
}

bool HandoverActions::focusNext()
{
    for (QPushButton *next : {m_confirm, m_leadsToClose ? m_close : m_prove}) {
        if (!next->isVisible())
            continue;
        next->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void HandoverActions::retranslate()
{
    m_accept->setText(tr("&Accept this address"));
    m_prove->setText(tr("P&rove again"));
    m_changeBack->setText(tr("Change &back…"));
    m_leave->setText(tr("&Leave open for later"));
    m_leave->setToolTip(tr("Nothing is lost: come back in an hour or in some days."));
    m_another->setText(tr("Start ano&ther handover"));
    present(m_handover);
}

} // namespace keybearer
