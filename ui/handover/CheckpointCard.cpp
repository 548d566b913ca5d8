// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CheckpointCard.h"

#include "app/base/EnumName.h"
#include "app/handover/HandoverJudge.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/Wrapped.h"
#include "ui/handover/ShortTime.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace keybearer {
namespace {

/// A checkpoint keeps its verdict by the contract's name.
TokenState verdictOf(const Checkpoint &checkpoint)
{
    return enumNamed<TokenState>(checkpoint.verdict, TokenState::Unknown, stateName)
        .value_or(TokenState::Unknown);
}

/// What the activity log shows of it, which is no verdict.
QString seenText(const Handover &handover, CheckpointKind kind)
{
    const auto event = eventOf(kind);
    if (!event)
        return {};
    const QString at = shortTime(handover.seenInLog.value(*event));
    switch (seenOf(handover, *event)) {
    case Seen::AfterTheChange:
        return CheckpointCard::tr("Seen in the activity log: %1").arg(at);
    case Seen::PerhapsBefore:
        return CheckpointCard::tr("Seen in the activity log: %1. Whether the email had changed by "
                                  "then is not known.")
            .arg(at);
    case Seen::BeforeTheChange:
        return CheckpointCard::tr("Seen in the activity log before the email was changed: %1")
            .arg(at);
    case Seen::No:
        break;
    }
    if (handover.isOver())
        return {}; // nobody reads it any more
    switch (handover.logAccess) {
    case LogAccess::Readable:
        return handover.lastCallRead
            ? CheckpointCard::tr("Not seen in the activity log yet")
            : CheckpointCard::tr("Not seen in the activity log when it was last read");
    case LogAccess::TooLong:
        return CheckpointCard::tr("Unknown: the activity log has more entries than were read");
    case LogAccess::Refused:
        return CheckpointCard::tr("Unknown: this token may not read the activity log");
    case LogAccess::NotAsked:
    case LogAccess::NoAnswer:
        break;
    }
    return CheckpointCard::tr("Unknown: the activity log has given no answer yet");
}

// What nobody has to do, and when; of a closed one nothing runs.
QString whyText(const Handover &handover, const Checkpoint &checkpoint, bool practice)
{
    const QString why = say(checkpoint.kind).means;
    const bool runs = checkpoint.kind == CheckpointKind::OneDayLater && checkpoint.isOpen()
        && handover.state == HandoverState::FollowingUp;
    if (!runs)
        return why;
    return sentences({why,
        CheckpointCard::tr("While Keybearer is open and not locked, this test runs by itself."),
        practice ? CheckpointCard::tr("In the practice workspace a day lasts one minute.")
                 : QString()});
}

QString verdictText(const Checkpoint &checkpoint, const QDateTime &now, HandoverState state)
{
    const QString verdict = word(verdictOf(checkpoint));
    if (!checkpoint.isOpen() && checkpoint.byWord)
        return CheckpointCard::tr("Tested: %1, %2. That the step was done is a person's word; "
                                  "Intercom shows it to no program.",
            "a verdict and when")
            .arg(verdict, shortTime(checkpoint.doneAt));
    if (!checkpoint.isOpen())
        return CheckpointCard::tr("Tested: %1, %2", "a verdict and when")
            .arg(verdict, shortTime(checkpoint.doneAt));
    if (checkpoint.triedAt.isValid() && verdictOf(checkpoint) == TokenState::Unknown)
        return CheckpointCard::tr(
            "Tested: %1, %2. That shows nothing, so the step stays open.", "a verdict and when")
            .arg(verdict, shortTime(checkpoint.triedAt));
    if (checkpoint.triedAt.isValid())
        return CheckpointCard::tr("Tested: %1, %2. Intercom does not show yet that the step was "
                                  "done, so it stays open.",
            "a verdict and when")
            .arg(verdict, shortTime(checkpoint.triedAt));
    if (state == HandoverState::Closed)
        return CheckpointCard::tr("Not tested");
    if (!checkpoint.dueAt.isValid() || state != HandoverState::FollowingUp)
        return CheckpointCard::tr("Not tested yet");
    return (checkpoint.dueAt <= now ? CheckpointCard::tr("Due since %1. Test it now.", "a time")
                                    : CheckpointCard::tr("Due: %1"))
        .arg(shortTime(checkpoint.dueAt));
}

} // namespace

CheckpointCard::CheckpointCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("checkpointCard"), this))
    , m_open(new Wrapped<QPushButton>(this))
{
    setObjectName(QStringLiteral("checkpoints"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_open->setObjectName(QStringLiteral("checkpointOpen"));
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeading);
    for (const CheckpointKind kind : allCheckpoints)
        m_items.insert(kind, addItem(kind));
    connect(m_open, &QPushButton::clicked, this, &CheckpointCard::openWanted);
    keepTranslated(this, [this] { retranslate(); });
}

CheckpointCard::Item CheckpointCard::addItem(CheckpointKind kind)
{
    const QString number = QString::number(static_cast<int>(kind));
    Item item;
    item.glyph = new GlyphLabel(16, this);
    item.name = makeParagraph(TextRole::Strong, this, QLatin1String("checkpoint") % number);
    item.why = makeParagraph(TextRole::Muted, this, QLatin1String("checkpointWhy") % number);
    item.seen = makeParagraph(TextRole::Muted, this, QLatin1String("checkpointSeen") % number);
    item.proof = makeParagraph(TextRole::Body, this, QLatin1String("checkpointProof") % number);
    item.test = new Wrapped<QPushButton>(this);
    item.test->setObjectName(QLatin1String("checkpointTest") % number);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->addWidget(item.glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(item.name, 0, 1);
    grid->addWidget(item.why, 1, 1);
    grid->addWidget(item.seen, 2, 1);
    grid->addWidget(item.proof, 3, 1);
    grid->setRowMinimumHeight(4, 5);
    grid->addWidget(item.test, 5, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    m_card->body()->addWidget(makeRule(this));
    m_card->body()->addLayout(grid);
    connect(item.test, &QPushButton::clicked, this, [this, kind] { Q_EMIT testWanted(kind); });
    return item;
}

void CheckpointCard::setPractice(bool practice)
{
    if (m_practice == practice)
        return;
    m_practice = practice;
    retranslate();
}

void CheckpointCard::present(const Handover &handover, const QDateTime &now)
{
    m_handover = handover;
    m_now = now;
    const bool isDoing = handover.state == HandoverState::FollowingUp;
    m_card->setHeading(handover.isOver() ? tr("The follow-up, as it was closed")
                                         : tr("Follow up: test after each of these"));
    m_open->setVisible(isDoing && !handover.accountPage.isEmpty());
    for (const Checkpoint &checkpoint : handover.checkpoints)
        presentItem(m_items.value(checkpoint.kind), checkpoint);
    leadOn();
}

// One step after the other: the first one that can be tested and was not stands out.
void CheckpointCard::leadOn()
{
    m_next = nullptr;
    for (const Checkpoint &checkpoint : m_handover.checkpoints) {
        QPushButton *const test = m_items.value(checkpoint.kind).test;
        if (!test)
            continue;
        const bool follows = m_handover.state == HandoverState::FollowingUp;
        if (!m_next && follows && checkpoint.isOpen() && test->isEnabled())
            m_next = test;
        mark(test, "primary", test == m_next);
    }
}

bool CheckpointCard::focusNext()
{
    if (!m_next || !m_next->isVisible())
        return false;
    m_next->setFocus(Qt::OtherFocusReason);
    return true;
}

void CheckpointCard::presentItem(const Item &item, const Checkpoint &checkpoint)
{
    const bool done = checkpoint.doneAt.isValid();
    item.glyph->setGlyph(done ? glyphOf(verdictOf(checkpoint)) : Glyph::Unknown);
    item.why->setText(whyText(m_handover, checkpoint, m_practice));
    item.proof->setText(verdictText(checkpoint, m_now, m_handover.state));
    const QString seen = seenText(m_handover, checkpoint.kind);
    item.seen->setText(seen);
    item.seen->setVisible(!seen.isEmpty());
    // Before that, its test would say less than the step claims.
    const bool due = !checkpoint.dueAt.isValid() || checkpoint.dueAt <= m_now;
    item.test->setEnabled(due);
    item.test->setVisible(m_handover.state == HandoverState::FollowingUp);
    offerTest(item, checkpoint.kind, done);
}

// Where nobody but the person can tell whether a step was done, pressing the button says so.
void CheckpointCard::offerTest(const Item &item, CheckpointKind kind, bool again) const
{
    const bool claims = !again && shownByApi(kind, m_handover, m_now) == Shown::ByNoApi;
    const QString text = again ? tr("Test again")
        : claims               ? tr("I have done this: test now")
                               : tr("Test now");
    item.test->setText(text);
    item.test->setAccessibleName(
        tr("%1: %2", "a step of the follow-up, its button").arg(item.name->text(), text));
}

void CheckpointCard::retranslate()
{
    m_open->setText(tr("Open “Your account” in the browser"));
    for (const CheckpointKind kind : allCheckpoints) {
        const Item item = m_items.value(kind);
        const Said said = keybearer::say(kind);
        item.name->setText(said.happened);
        offerTest(item, kind, false);
        item.proof->setText(tr("Not tested yet"));
        item.seen->hide();
    }
    present(m_handover, m_now);
}

} // namespace keybearer
