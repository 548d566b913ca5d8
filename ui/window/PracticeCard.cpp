// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PracticeCard.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

PracticeCard::PracticeCard(QWidget *parent)
    : QFrame(parent)
    , m_tag(makeLabel(TextRole::Group, this, QStringLiteral("practiceTag")))
    , m_name(makeParagraph(TextRole::Heading, this, QStringLiteral("practiceName")))
    , m_text(makeParagraph(TextRole::Small, this, QStringLiteral("practiceText")))
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("practiceCard"));
    setProperty("card", QStringLiteral("dashed"));
    m_open->setObjectName(QStringLiteral("openPractice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_tag);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &PracticeCard::practiceWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void PracticeCard::setBrief(bool brief)
{
    for (QLabel *label : {m_tag, m_name, m_text})
        label->setVisible(!brief);
}

void PracticeCard::retranslate()
{
    m_tag->setText(tr("PRACTICE"));
    m_name->setText(tr("Practice workspace"));
    m_text->setText(
        tr("An Intercom of your own to try everything on. Nothing leaves this computer."));
    m_open->setText(tr("Open &practice"));
}

} // namespace keybearer
