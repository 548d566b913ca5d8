// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/GuideCard.h"

#include "app/handover/EmailAddress.h"
#include "app/handover/EmailChange.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/DataLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"
#include "ui/common/Wrapped.h"
#include "ui/handover/Addresses.h"
#include "ui/handover/ShortTime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

GuideCard::GuideCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("guideCard"), this))
    , m_who(makeParagraph(TextRole::Muted, this, QStringLiteral("guideWho")))
    , m_open(new Wrapped<QPushButton>(this))
    , m_nowButton(new Wrapped<QPushButton>(this))
    , m_page(new DataLabel(QStringLiteral("muted"), QStringLiteral("accountPage"), this))
    , m_copy(new QPushButton(this))
    , m_copyTo(new Wrapped<QPushButton>(this))
    , m_pageUnknown(makeParagraph(TextRole::Muted, this, QStringLiteral("accountPageUnknown")))
    , m_warnGlyph(new GlyphLabel(16, this))
    , m_warning(makeParagraph(TextRole::Strong, this, QStringLiteral("passwordWarning")))
{
    setObjectName(QStringLiteral("guide"));
    m_open->setObjectName(QStringLiteral("openAccountPage"));
    m_open->setProperty("primary", true);
    m_nowButton->setObjectName(QStringLiteral("doingItNow"));
    m_copy->setObjectName(QStringLiteral("copyAccountPage"));
    m_copy->setProperty("link", true);
    m_copyTo->setObjectName(QStringLiteral("copyNewAddress"));
    m_copyTo->setProperty("link", true);
    auto *row = new FlowLayout;
    row->addWidget(m_open);
    row->addWidget(m_nowButton);
    row->addWidget(m_copyTo);
    row->setAlignment(m_copyTo, Qt::AlignVCenter);
    row->addItem(makePageRow());
    m_card->body()->addWidget(m_who);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_pageUnknown);
    m_card->body()->addLayout(makeWarning()); // beside the way to the page that has the reset on it
    m_signIn = addTickable(QStringLiteral("guideSignIn"), HandTick::SignedIn);
    m_opened = addTickable(QStringLiteral("guideOpened"), HandTick::OpenedAccount);
    m_saved = addItem(QStringLiteral("guideSaved"));
    m_confirmed = addItem(QStringLiteral("guideConfirmed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, &GuideCard::openWanted);
    connect(m_nowButton, &QPushButton::clicked, this, &GuideCard::testOften);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_page->data()); });
    connect(m_copyTo, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(addressesOf(m_handover).to); });
    keepTranslated(this, [this] { retranslate(); });
}

QLayout *GuideCard::makeWarning()
{
    m_warnGlyph->setGlyph(Glyph::Limited);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_warnGlyph, 0, Qt::AlignTop);
    row->addWidget(m_warning, 1);
    return row;
}

QLayout *GuideCard::makePageRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_page);
    row->addWidget(m_copy);
    row->addStretch();
    return row;
}

// The flow tests every second for as long after this as after the start of the waiting.
void GuideCard::testOften()
{
    m_oftenUntil = m_now.addMSecs(EmailChange::patience_ms);
    if (m_nowButton->hasFocus())
        focusFirst(); // before it is disabled: Qt would take the focus anywhere
    presentTesting(m_now);
    Q_EMIT doingItNow();
}

void GuideCard::presentTesting(const QDateTime &now)
{
    m_now = now;
    const bool often = m_oftenUntil.isValid() && now < m_oftenUntil;
    m_nowButton->setEnabled(!often);
    m_nowButton->setText(often ? tr("Testing every second now") : tr("Test every second &now"));
}

GuideCard::Item GuideCard::addItem(const QString &objectName)
{
    Item item;
    item.glyph = new GlyphLabel(16, this);
    item.text = makeParagraph(TextRole::Body, this, objectName);
    item.proof = makeParagraph(TextRole::Muted, this, objectName % QLatin1String("Proof"));
    item.texts = new QBoxLayout(QBoxLayout::LeftToRight);
    item.texts->addWidget(item.text);
    item.texts->addWidget(item.proof);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(item.glyph);
    row->addLayout(item.texts, 1);
    m_card->body()->addWidget(makeRule(this));
    m_card->body()->addLayout(row);
    return item;
}

void GuideCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Both share the line as their texts are long: where there is room, neither wraps.
void GuideCard::fit()
{
    const bool wide = width() >= scaled(520);
    const auto whole = [](const QLabel *label) {
        return label->fontMetrics().horizontalAdvance(label->text());
    };
    for (const Item &item : {m_signIn, m_opened, m_saved, m_confirmed}) {
        item.texts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        item.texts->setSpacing(wide ? 10 : 1);
        item.texts->setStretchFactor(item.text, wide ? whole(item.text) : 0);
        item.texts->setStretchFactor(item.proof, wide ? whole(item.proof) : 0);
        if (item.tick)
            item.texts->setAlignment(item.tick, wide ? Qt::AlignVCenter : Qt::AlignLeading);
        item.proof->setAlignment((wide ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
}

GuideCard::Item GuideCard::addTickable(const QString &objectName, HandTick tick)
{
    Item item = addItem(objectName);
    item.tick = new Wrapped<QPushButton>(this);
    item.tick->setObjectName(objectName % QLatin1String("Tick"));
    item.texts->addWidget(item.tick);
    connect(item.tick, &QPushButton::clicked, this, [this, tick] { Q_EMIT tickWanted(tick); });
    return item;
}

void GuideCard::present(const Handover &handover, const QDateTime &now)
{
    if (m_handover.id != handover.id)
        m_oftenUntil = QDateTime();
    m_handover = handover;
    presentTesting(now);
    for (QWidget *part : {static_cast<QWidget *>(m_warnGlyph), static_cast<QWidget *>(m_warning)})
        part->setVisible(!handover.back); // that has no follow-up
    m_who->setText(handover.back
            ? tr("For whoever can sign in as the API account.")
            : tr(
                "For whoever can sign in as the API account; for now that is usually the agency."));
    showPage();
    showSignIn();
    showOpened();
    showSaved();
    showConfirmed();
    fit();
}

void GuideCard::showPage()
{
    const bool known = !m_handover.accountPage.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_page),
             static_cast<QWidget *>(m_copy)})
        part->setVisible(known);
    m_pageUnknown->setVisible(!known);
    m_page->setData(m_handover.accountPage.toDisplayString());
}

void GuideCard::focusFirst()
{
    (m_open->isVisible() ? m_open : m_nowButton)->setFocus(Qt::OtherFocusReason);
}

void GuideCard::showSignIn() const
{
    const QDateTime seen = m_handover.seenInLog.value(AccountEvent::SignedIn);
    // One from before is no step of the way back; the log has whole seconds.
    const bool counts = !m_handover.back || seen.secsTo(m_handover.waitingSince) <= 0;
    if (seen.isValid() && counts) {
        m_signIn.glyph->setGlyph(Glyph::Alive);
        m_signIn.proof->setText(tr("seen in the activity log, %1").arg(shortTime(seen)));
        m_signIn.tick->hide();
        return;
    }
    switch (m_handover.logAccess) {
    case LogAccess::Readable:
        m_signIn.glyph->setGlyph(Glyph::Waiting);
        m_signIn.proof->setText(tr("waiting: not in the activity log yet"));
        m_signIn.tick->hide();
        return;
    case LogAccess::TooLong:
        showTick(m_signIn, HandTick::SignedIn,
            tr("unknown: the activity log has more entries than were read"));
        return;
    case LogAccess::Refused:
        showTick(
            m_signIn, HandTick::SignedIn, tr("unknown: this token may not read the activity log"));
        return;
    case LogAccess::NotAsked:
    case LogAccess::NoAnswer:
        showTick(
            m_signIn, HandTick::SignedIn, tr("unknown: the activity log has given no answer yet"));
        return;
    }
}

void GuideCard::showOpened() const
{
    showTick(m_opened, HandTick::OpenedAccount, tr("Keybearer can't see this"));
}

void GuideCard::showTick(const Item &item, HandTick tick, const QString &open) const
{
    const QDateTime at = m_handover.ticked.value(tick);
    item.glyph->setGlyph(at.isValid() ? Glyph::Alive : Glyph::Waiting);
    item.proof->setText(at.isValid() ? tr("you ticked this, %1").arg(shortTime(at)) : open);
    item.tick->setVisible(!at.isValid());
}

void GuideCard::showSaved() const
{
    const QString to = addressesOf(m_handover).to;
    const QString &now = m_handover.emailNow;
    const bool saved = sameAddress(now, to);
    m_saved.glyph->setGlyph(saved          ? Glyph::Alive
            : m_handover.hasOtherAddress() ? Glyph::Limited
                                           : Glyph::Waiting);
    m_saved.text->setText(tr("Change the email to %1 and save").arg(to));
    m_copyTo->setText(
        m_handover.back ? tr("Copy the old email address") : tr("Copy the new email address"));
    m_copyTo->setVisible(!saved);
    m_saved.proof->setText(saved ? tr("seen: the account has it")
            : now.isEmpty()      ? tr("waiting")
                                 : tr("waiting: still %1").arg(now));
}

void GuideCard::showConfirmed() const
{
    const bool confirmed =
        m_handover.emailVerified.value_or(false) && m_saved.glyph->glyph() == Glyph::Alive;
    m_confirmed.glyph->setGlyph(confirmed ? Glyph::Alive : Glyph::Waiting);
    m_confirmed.text->setText(m_handover.back
            ? tr("Follow the link in Intercom's message to the old address")
            : tr("Follow the link in Intercom's message to the new address"));
    m_confirmed.proof->setText(
        confirmed ? tr("seen: the address is verified") : tr("may follow after the change"));
}

void GuideCard::retranslate()
{
    m_card->setHeading(tr("What to do, on the account's own page"));
    m_open->setText(tr("&Open “Your account” again"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the address of the account's page"));
    m_pageUnknown->setText(tr("The account's own page is not known for this API address. It is "
                              "under “Your account” in Intercom."));
    m_nowButton->setToolTip(tr("While somebody changes it, so that it is seen at once"));
    m_signIn.text->setText(tr("Sign in to Intercom as the API account"));
    m_signIn.tick->setText(tr("I have signed in"));
    m_opened.text->setText(
        tr("Go to “Your account”: only the account itself can change its email"));
    m_opened.tick->setText(tr("I have opened it"));
    Finding password{Finding::Subject::PasswordReset, Finding::Level::LookAtThis, {}};
    const Said said = keybearer::say(password);
    m_warning->setText(sentences({said.happened, said.next}));
    present(m_handover, m_now);
}

} // namespace keybearer
