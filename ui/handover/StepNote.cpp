// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/StepNote.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"

#include <QLabel>

namespace keybearer {
namespace {

struct NoteText {
    QString who;
    QString where;
    QString what;
};

NoteText ofPrepare(const Handover &handover)
{
    const QString what = handover.state == HandoverState::Draft
        ? StepNote::tr("Enter the new address, then press “Check and continue”.")
        : StepNote::tr("Nothing. Read what was found.");
    return {StepNote::tr("You, best together with the new owner"),
        StepNote::tr("Here, in Keybearer"), what};
}

NoteText ofBaseline(const Handover &handover)
{
    return {StepNote::tr("Keybearer, by itself"),
        StepNote::tr("At Intercom's API, with reading calls only"),
        handover.baseline ? StepNote::tr("Nothing. It is done; this is what was found.")
                          : StepNote::tr("Nothing. It takes a few seconds.")};
}

QString whatAfterProof(const Handover &handover)
{
    if (!handover.comparison)
        return StepNote::tr("Nothing. It takes a few seconds.");
    return StepNote::tr("Nothing. Read the table: before and after.");
}

NoteText ofChange(const Handover &handover)
{
    const bool decides = handover.state == HandoverState::AwaitingConfirm;
    if (decides && handover.isStopped())
        return {StepNote::tr("You"), StepNote::tr("Here, in Keybearer"),
            StepNote::tr("Read which finding stops it, then press “Cancel the handover”.")};
    if (handover.state == HandoverState::UnknownOutcome)
        return {StepNote::tr("You"), StepNote::tr("Here, and on the account's own page"),
            StepNote::tr("When the connection works again, press “Prove again”.")};
    if (handover.route == Route::Scim)
        return {decides ? StepNote::tr("You decide, Keybearer sends")
                        : StepNote::tr("Keybearer, by itself"),
            StepNote::tr("At the SCIM server of the workspace"),
            decides ? StepNote::tr("Read the request below, then press “Send the change”.")
                    : StepNote::tr("Nothing. It is sent once and then read back.")};
    if (handover.hasOtherAddress())
        return {StepNote::tr("You"), StepNote::tr("Here, or on the account's own page"),
            StepNote::tr("Decide whether this address is the right one.")};
    return {handover.back
            ? StepNote::tr("Whoever can sign in as the API account")
            : StepNote::tr(
                "Whoever can sign in as the API account; for now that is usually the agency"),
        StepNote::tr("In Intercom, on the page “Your account” of that account"),
        decides ? StepNote::tr("Press “Start the change” when that person is ready.")
                : StepNote::tr("Change the email there and save. Keybearer sees it by itself.")};
}

NoteText ofProof(const Handover &handover)
{
    if (handover.comparison && handover.canProveAgain() && !handover.proven)
        return {StepNote::tr("You"), StepNote::tr("Here, in Keybearer"),
            StepNote::tr("Read the table, then press “Prove again”.")};
    return {StepNote::tr("Keybearer, by itself"),
        StepNote::tr("At Intercom's API, with the same calls as before the change"),
        whatAfterProof(handover)};
}

NoteText ofFollowUp(const Handover &handover)
{
    if (isAllTested(handover.checkpoints))
        return {StepNote::tr("You"), StepNote::tr("Here, in Keybearer"),
            StepNote::tr("Press “Close the follow-up”, then save the record.")};
    return {StepNote::tr("The new owner"),
        StepNote::tr("In the new mailbox and in Intercom, signed in with the new address"),
        StepNote::tr("Do one of these steps, then test it here, before the next one.")};
}

NoteText ofRecord()
{
    return {StepNote::tr("Both sides"), StepNote::tr("Here, and wherever you keep such files"),
        StepNote::tr("Save the record and give the other side a copy.")};
}

NoteText noteOf(Step step, const Handover &handover)
{
    switch (step) {
    case Step::Prepare:
        return ofPrepare(handover);
    case Step::Baseline:
        return ofBaseline(handover);
    case Step::Change:
        return ofChange(handover);
    case Step::Proof:
        return ofProof(handover);
    case Step::FollowUp:
        return ofFollowUp(handover);
    case Step::Record:
        return ofRecord();
    }
    return {};
}

} // namespace

StepNote::StepNote(QWidget *parent)
    : QWidget(parent)
    , m_parts(new PairLayout(PairLayout::Grows::Second, this))
{
    setObjectName(QStringLiteral("stepNote"));
    m_parts->setSpacing(2);
    m_who = addPart(QStringLiteral("stepWho"));
    m_where = addPart(QStringLiteral("stepWhere"));
    m_what = addPart(QStringLiteral("stepWhat"));
    keepTranslated(this, [this] { retranslate(); });
}

StepNote::Part StepNote::addPart(const QString &objectName)
{
    Part part;
    part.name = makeLabel(TextRole::Muted, this, objectName % QLatin1String("Name"));
    part.text = makeParagraph(TextRole::Body, this, objectName);
    m_parts->addPair(part.name, part.text);
    return part;
}

void StepNote::present(Step step, const Handover &handover)
{
    m_step = step;
    m_handover = handover;
    const NoteText note = noteOf(step, handover);
    m_who.text->setText(note.who);
    m_where.text->setText(note.where);
    m_what.text->setText(note.what);
}

void StepNote::retranslate()
{
    m_who.name->setText(tr("Who does it"));
    m_where.name->setText(tr("Where"));
    m_what.name->setText(tr("What to do"));
    present(m_step, m_handover);
}

} // namespace keybearer
