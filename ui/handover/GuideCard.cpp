// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/GuideCard.h"

#include "app/handover/EmailAddress.h"
#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/SaidBar.h"
#include "ui/handover/Addresses.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

GuideCard::GuideCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("guideCard"), this))
    , m_open(new QPushButton(this))
    , m_now(new QPushButton(this))
    , m_page(makeParagraph(TextRole::Muted, this, QStringLiteral("accountPage")))
    , m_warning(new SaidBar(QStringLiteral("passwordWarning"), this))
{
    setObjectName(QStringLiteral("guide"));
    m_open->setObjectName(QStringLiteral("openAccountPage"));
    m_open->setProperty("primary", true);
    m_now->setObjectName(QStringLiteral("doingItNow"));
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_open);
    row->addWidget(m_now);
    row->addWidget(m_page, 1);
    m_card->body()->addLayout(row);
    m_signIn = addItem(QStringLiteral("guideSignIn"));
    m_saved = addItem(QStringLiteral("guideSaved"));
    m_confirmed = addItem(QStringLiteral("guideConfirmed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_warning);
    connect(m_open, &QPushButton::clicked, this, &GuideCard::openWanted);
    connect(m_now, &QPushButton::clicked, this, &GuideCard::doingItNow);
    retranslate();
}

GuideCard::Item GuideCard::addItem(const QString &objectName)
{
    Item item;
    item.glyph = new GlyphLabel(16, this);
    item.text = makeParagraph(TextRole::Body, this, objectName);
    item.proof = makeParagraph(TextRole::Muted, this, objectName % QLatin1String("Proof"));
    item.proof->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(item.glyph);
    row->addWidget(item.text, 3);
    row->addWidget(item.proof, 2);
    m_card->body()->addWidget(makeRule(this));
    m_card->body()->addLayout(row);
    return item;
}

void GuideCard::present(const Handover &handover)
{
    const bool known = !handover.accountPage.isEmpty();
    m_open->setVisible(known);
    m_page->setText(known
            ? handover.accountPage.toDisplayString()
            : tr("The account's own page is not known for this API address. It is under “Your "
                 "account” in Intercom."));
    m_signIn.glyph->setGlyph(Glyph::Waiting);
    m_signIn.proof->setText(tr("no API shows this"));
    showSaved(handover);
    showConfirmed(handover);
}

void GuideCard::focusFirst()
{
    (m_open->isVisible() ? m_open : m_now)->setFocus(Qt::OtherFocusReason);
}

void GuideCard::showSaved(const Handover &handover) const
{
    const QString to = addressesOf(handover).to;
    const QString &now = handover.emailNow;
    const bool saved = sameAddress(now, to);
    m_saved.glyph->setGlyph(saved       ? Glyph::Alive
            : handover.otherAddressSeen ? Glyph::Limited
                                        : Glyph::Waiting);
    m_saved.text->setText(tr("Change the email to %1").arg(to));
    m_saved.proof->setText(saved ? tr("seen: the account has it")
            : now.isEmpty()      ? tr("waiting")
                                 : tr("waiting: still %1").arg(now));
}

void GuideCard::showConfirmed(const Handover &handover) const
{
    const bool confirmed =
        handover.emailVerified.value_or(false) && m_saved.glyph->glyph() == Glyph::Alive;
    m_confirmed.glyph->setGlyph(confirmed ? Glyph::Alive : Glyph::Waiting);
    m_confirmed.proof->setText(
        confirmed ? tr("seen: the address is verified") : tr("may follow after the change"));
}

void GuideCard::retranslate()
{
    m_card->setHeading(tr("What to do, on the account's own page"));
    m_open->setText(tr("&Open “Your account”"));
    m_now->setText(tr("I am doing it &now"));
    m_now->setToolTip(tr("Test the token every second again"));
    m_signIn.text->setText(tr("Sign in to Intercom as the API account"));
    m_confirmed.text->setText(tr("Follow the link in Intercom's message to the new address"));
    Finding password{Finding::Subject::PasswordReset, Finding::Level::LookAtThis, {}};
    m_warning->say(Glyph::Limited, keybearer::say(password));
}

} // namespace keybearer
