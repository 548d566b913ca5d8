// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CheckpointCard.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepTranslated.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace keybearer {
namespace {

constexpr TokenState allStates[] = {TokenState::Alive, TokenState::Limited, TokenState::Dead,
    TokenState::Blocked, TokenState::Unknown};

/// A checkpoint keeps its verdict by the contract's name.
TokenState stateNamed(const QString &name)
{
    for (const TokenState state : allStates) {
        if (name == stateName(state))
            return state;
    }
    return TokenState::Unknown;
}

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

CheckpointCard::CheckpointCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("checkpointCard"), this))
{
    setObjectName(QStringLiteral("checkpoints"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    for (const CheckpointKind kind : allCheckpoints)
        m_items.insert(kind, addItem(kind));
    keepTranslated(this, [this] { retranslate(); });
}

CheckpointCard::Item CheckpointCard::addItem(CheckpointKind kind)
{
    const QString number = QString::number(static_cast<int>(kind));
    Item item;
    item.glyph = new GlyphLabel(16, this);
    item.name = makeParagraph(TextRole::Strong, this, QLatin1String("checkpoint") % number);
    item.why = makeParagraph(TextRole::Muted, this, QLatin1String("checkpointWhy") % number);
    item.proof = makeLabel(TextRole::Muted, this, QLatin1String("checkpointProof") % number);
    item.test = new QPushButton(this);
    item.test->setObjectName(QLatin1String("checkpointTest") % number);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->addWidget(item.glyph, 0, 0);
    grid->addWidget(item.name, 0, 1);
    grid->addWidget(item.proof, 0, 2, Qt::AlignTrailing);
    grid->addWidget(item.why, 1, 1, 1, 2);
    grid->addWidget(item.test, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    m_card->body()->addWidget(makeRule(this));
    m_card->body()->addLayout(grid);
    connect(item.test, &QPushButton::clicked, this, [this, kind] { Q_EMIT testWanted(kind); });
    return item;
}

void CheckpointCard::present(const Handover &handover, const QDateTime &now)
{
    m_handover = handover;
    m_now = now;
    for (const Checkpoint &checkpoint : handover.checkpoints) {
        const Item item = m_items.value(checkpoint.kind);
        presentItem(item, checkpoint);
        // Before that, its test would say less than the step claims.
        const bool due = !checkpoint.dueAt.isValid() || checkpoint.dueAt <= now;
        item.test->setEnabled(handover.state == HandoverState::FollowingUp && due);
    }
}

void CheckpointCard::presentItem(const Item &item, const Checkpoint &checkpoint)
{
    if (checkpoint.doneAt.isValid()) {
        const TokenState state = stateNamed(checkpoint.verdict);
        item.glyph->setGlyph(glyphOf(state));
        item.proof->setText(
            tr("%1, %2", "a verdict and when").arg(word(state), shortTime(checkpoint.doneAt)));
        offerTest(item, checkpoint.kind, true);
        return;
    }
    item.glyph->setGlyph(Glyph::Unknown);
    item.proof->setText(
        checkpoint.dueAt.isValid() ? tr("due %1").arg(shortTime(checkpoint.dueAt)) : tr("open"));
    offerTest(item, checkpoint.kind, false);
}

// Whether a step was done nobody but the person can tell: pressing the button says so.
void CheckpointCard::offerTest(const Item &item, CheckpointKind kind, bool again)
{
    const bool claims = !again && kind != CheckpointKind::OneDayLater;
    const QString text = again ? tr("Test again")
        : claims               ? tr("I have done this: test now")
                               : tr("Test now");
    item.test->setText(text);
    item.test->setAccessibleName(
        tr("%1: %2", "a step of the follow-up, its button").arg(item.name->text(), text));
}

void CheckpointCard::retranslate()
{
    m_card->setHeading(tr("Follow up: test after each of these"));
    for (const CheckpointKind kind : allCheckpoints) {
        const Item item = m_items.value(kind);
        const Said said = keybearer::say(kind);
        item.name->setText(said.happened);
        item.why->setText(said.means);
        offerTest(item, kind, false);
        item.proof->setText(tr("open"));
    }
    if (m_now.isValid())
        present(Handover(m_handover), m_now);
}

} // namespace keybearer
