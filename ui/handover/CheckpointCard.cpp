// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CheckpointCard.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/GlyphLabel.h"

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
    retranslate();
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

void CheckpointCard::present(const Handover &handover)
{
    for (const Item &item : std::as_const(m_items))
        item.test->setEnabled(handover.state == HandoverState::FollowingUp);
    for (const Checkpoint &checkpoint : handover.checkpoints)
        presentItem(m_items.value(checkpoint.kind), checkpoint);
}

void CheckpointCard::presentItem(const Item &item, const Checkpoint &checkpoint)
{
    if (checkpoint.doneAt.isValid()) {
        const TokenState state = stateNamed(checkpoint.verdict);
        item.glyph->setGlyph(glyphOf(state));
        item.proof->setText(
            tr("%1, %2", "a verdict and when").arg(word(state), shortTime(checkpoint.doneAt)));
        item.test->setText(tr("Test again"));
        return;
    }
    item.glyph->setGlyph(Glyph::Unknown);
    item.proof->setText(
        checkpoint.dueAt.isValid() ? tr("due %1").arg(shortTime(checkpoint.dueAt)) : tr("open"));
    item.test->setText(tr("Test now"));
}

void CheckpointCard::retranslate()
{
    m_card->setHeading(tr("Follow up: test after each of these"));
    for (const CheckpointKind kind : allCheckpoints) {
        const Item item = m_items.value(kind);
        const Said said = keybearer::say(kind);
        item.name->setText(said.happened);
        item.why->setText(said.means);
        item.test->setText(tr("Test now"));
        item.test->setAccessibleName(tr("Test now: %1").arg(said.happened));
        item.proof->setText(tr("open"));
    }
}

} // namespace keybearer
