// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/RecordCard.h"

#include "ui/common/Card.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

RecordCard::RecordCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("recordCard"), this))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("recordText")))
    , m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("record"));
    m_save->setObjectName(QStringLiteral("saveRecord"));
    m_save->setProperty("primary", true);
    m_card->body()->addWidget(m_text);
    m_card->body()->addWidget(m_save, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_save, &QPushButton::clicked, this, &RecordCard::saveWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void RecordCard::retranslate()
{
    m_card->setHeading(tr("The record of this handover"));
    m_text->setText(tr(
        "One file with every step, every test and every answer since the beginning, each line "
        "chained to the one before. Both sides can keep it and check it with “keybearer verify”. "
        "It holds no token. It is not signed yet: it shows every later change of a line, but is no "
        "proof against someone who rewrites the whole file."));
    m_save->setText(tr("Save the recor&d…"));
}

} // namespace keybearer
