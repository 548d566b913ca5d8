// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/HandoverForm.h"

#include "app/handover/EmailAddress.h"
#include "ui/common/Card.h"
#include "ui/common/FieldHint.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/TokenField.h"
#include "ui/common/Wrapped.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {
namespace {

constexpr char exampleAddress[] = "api@customer.example";
/// Of the customer that the practice workspace makes up.
constexpr char practiceAddress[] = "intercom-api@brightwater.example";

/// Below the text of a radio button. A margin would not be mirrored.
QLayout *indented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(26);
    row->addWidget(widget, 1);
    return row;
}

} // namespace

HandoverForm::HandoverForm(QWidget *parent)
    : QWidget(parent)
    , m_addressCard(new Card(QStringLiteral("addressCard"), this))
    , m_emailNow(makeParagraph(TextRole::Muted, this, QStringLiteral("emailNow")))
    , m_emailLabel(makeLabel(TextRole::Body, this, QStringLiteral("newEmailLabel")))
    , m_email(new QLineEdit(this))
    , m_emailHint(new FieldHint(m_email, QStringLiteral("newEmailHint"), this))
    , m_propose(new Wrapped<QPushButton>(this))
    , m_routeCard(new Card(QStringLiteral("routeCard"), this))
    , m_guided(new Wrapped<QRadioButton>(this))
    , m_guidedHint(makeParagraph(TextRole::Muted, this, QStringLiteral("routeGuidedHint")))
    , m_scim(new Wrapped<QRadioButton>(this))
    , m_scimHint(makeParagraph(TextRole::Muted, this, QStringLiteral("routeScimHint")))
    , m_scimFields(new QWidget(this))
    , m_scimUrlLabel(makeLabel(TextRole::Body, this, QStringLiteral("scimUrlLabel")))
    , m_scimUrl(new QLineEdit(this))
    , m_scimUrlHint(new FieldHint(m_scimUrl, QStringLiteral("scimUrlHint"), this))
    , m_scimTokenLabel(makeLabel(TextRole::Body, this, QStringLiteral("scimTokenLabel")))
    , m_scimToken(new TokenField(QStringLiteral("scimToken"), this))
    , m_scimTokenHint(new FieldHint(m_scimToken, QStringLiteral("scimTokenHint"), this))
    , m_startRow(new QWidget(this))
    , m_start(new QPushButton(m_startRow))
    , m_promise(makeParagraph(TextRole::Muted, m_startRow, QStringLiteral("startPromise")))
{
    setObjectName(QStringLiteral("handoverForm"));
    m_email->setObjectName(QStringLiteral("newEmail"));
    for (QLineEdit *field : {m_email, m_scimUrl})
        field->setLayoutDirection(Qt::LeftToRight); // as addresses are written everywhere
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setMaxLength(320);
    m_emailLabel->setBuddy(m_email);
    m_guided->setObjectName(QStringLiteral("routeGuided"));
    m_guided->setChecked(true);
    m_scim->setObjectName(QStringLiteral("routeScim"));
    m_scimUrl->setObjectName(QStringLiteral("scimUrl"));
    m_start->setObjectName(QStringLiteral("startHandover"));
    m_start->setProperty("primary", true);

    m_addressCard->body()->addWidget(m_emailNow);
    m_addressCard->body()->addWidget(m_emailLabel);
    m_addressCard->body()->addWidget(m_email);
    m_addressCard->body()->addWidget(m_emailHint);
    m_propose->setObjectName(QStringLiteral("proposeEmail"));
    m_propose->setProperty("link", true);
    m_propose->hide();
    m_addressCard->body()->addWidget(m_propose, 0, Qt::AlignLeading);
    auto *routes = new QVBoxLayout;
    routes->setSpacing(2);
    routes->addWidget(m_guided);
    routes->addLayout(indented(m_guidedHint));
    routes->addSpacing(4);
    routes->addWidget(m_scim);
    routes->addLayout(indented(m_scimHint));
    routes->addSpacing(4);
    m_routeCard->body()->addLayout(routes);
    layOutScim(m_routeCard);
    auto *startRow = new PairLayout(PairLayout::Grows::Second, m_startRow);
    startRow->addPair(m_start, m_promise);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_addressCard);
    column->addWidget(m_routeCard);
    column->addWidget(m_startRow);
    connect(m_scim, &QRadioButton::toggled, this, &HandoverForm::showRoute);
    connect(m_start, &QPushButton::clicked, this, &HandoverForm::start);
    connect(m_propose, &QPushButton::clicked, this, &HandoverForm::propose);
    connect(m_email, &QLineEdit::returnPressed, this, &HandoverForm::start);
    keepTranslated(this, [this] { retranslate(); });
    showRoute();
}

void HandoverForm::layOutScim(Card *card)
{
    m_scimUrlLabel->setBuddy(m_scimUrl);
    m_scimTokenLabel->setBuddy(m_scimToken);
    auto *fields = new PairLayout(PairLayout::Grows::Second, m_scimFields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addPair(m_scimUrlLabel, m_scimUrl);
    fields->addPair(nullptr, m_scimUrlHint);
    fields->addPair(m_scimTokenLabel, m_scimToken);
    fields->addPair(nullptr, m_scimTokenHint);
    card->body()->addLayout(indented(m_scimFields));
}

void HandoverForm::setEmailNow(const QString &email)
{
    m_current = email;
    m_emailNow->setText(tr("The account has %1 now.").arg(email));
}

void HandoverForm::setPractice(bool practice, const std::optional<QUrl> &scimUrl)
{
    m_practice = practice;
    m_propose->setVisible(practice);
    m_scimUrl->setText(scimUrl.value_or(QUrl()).toString());
    m_scimUrl->setReadOnly(practice);
    m_scimToken->setVisible(!practice);
    m_scimTokenLabel->setVisible(!practice);
    m_scimTokenHint->setVisible(!practice);
    m_scimUrlHint->setVisible(!practice);
}

// Not clear(): that can be undone, and keeps what it removed.
void HandoverForm::forgetToken()
{
    m_scimToken->setText(QString());
}

void HandoverForm::clear()
{
    m_email->clear();
    m_scimUrl->clear();
    forgetToken();
    m_guided->setChecked(true);
    for (FieldHint *hint : {m_emailHint, m_scimUrlHint, m_scimTokenHint})
        hint->settle();
}

Route HandoverForm::route() const
{
    return m_scim->isChecked() ? Route::Scim : Route::Guided;
}

void HandoverForm::focusFirst()
{
    m_email->setFocus(Qt::OtherFocusReason);
}

void HandoverForm::showRoute()
{
    m_scimFields->setVisible(m_scim->isChecked());
    Q_EMIT routeChosen();
}

void HandoverForm::propose()
{
    m_email->setText(QLatin1String(practiceAddress));
    m_emailHint->settle();
    m_email->setFocus(Qt::OtherFocusReason);
}

void HandoverForm::start()
{
    HandoverDraft draft;
    draft.route = route();
    if (!fillEmail(draft) || (draft.route == Route::Scim && !fillScim(draft)))
        return;
    Q_EMIT startWanted(draft);
}

bool HandoverForm::fillEmail(HandoverDraft &draft)
{
    m_emailHint->settle();
    draft.emailTo = m_email->text().trimmed();
    if (draft.emailTo.isEmpty())
        m_emailHint->complain([] { return tr("Enter the new email address."); });
    else if (!EmailAddress::parse(draft.emailTo))
        m_emailHint->complain([] {
            return tr("This is not an email address. One looks like name@customer.example.");
        });
    else if (sameAddress(draft.emailTo, m_current))
        m_emailHint->complain(
            [] { return tr("The account has this address already. Enter the new owner's."); });
    return !m_emailHint->complains();
}

bool HandoverForm::fillScim(HandoverDraft &draft)
{
    m_scimUrlHint->settle();
    m_scimTokenHint->settle();
    const Result<QUrl> url = parseApiBase(m_scimUrl->text().trimmed());
    if (!url) {
        m_scimUrlHint->complain([none = m_scimUrl->text().trimmed().isEmpty()] {
            return none ? tr("Enter the SCIM URL. It is in Intercom under Settings, Security, "
                             "Provisioning.")
                        : tr("This SCIM URL can't be used: it has to begin with https://.");
        });
        return false;
    }
    draft.scimUrl = *url;
    if (m_practice)
        return true;
    const bool empty = m_scimToken->text().isEmpty();
    const Result<SecretPtr> token = m_scimToken->take();
    if (!token) {
        m_scimTokenHint->complain([empty] {
            return empty ? tr("Paste the SCIM token.")
                         : tr("This was no SCIM token: it had characters that a token never has. "
                              "Copy the whole token and paste it again.");
        });
        return false;
    }
    draft.scimToken = *token;
    return true;
}

void HandoverForm::retranslate()
{
    m_addressCard->setHeading(tr("Who will own the account"));
    m_emailLabel->setText(tr("&New email address"));
    m_email->setAccessibleName(tr("New email address"));
    m_email->setPlaceholderText(QLatin1String(exampleAddress));
    m_emailHint->setHint(tr("It is best to use a separate mailbox that has no Intercom login yet. "
                            "A person's own address that already signs in to Intercom can't be "
                            "used."));
    m_propose->setText(tr("Use %1 for practice").arg(QLatin1String(practiceAddress)));
    m_routeCard->setHeading(tr("How it is changed"));
    m_guided->setText(tr("A person chan&ges it"));
    m_guidedHint->setText(
        tr("On the account's own page. Works everywhere, except where teammates sign in with "
           "SAML. Keybearer "
           "says what to click, watches, and sends no change itself."));
    m_scim->setText(tr("Keybearer sends it over &SCIM"));
    m_scimHint->setText(
        tr("For workspaces whose accounts an identity provider manages (SAML with provisioning). "
           "One request, shown before it is sent. Whether Intercom takes it is found out by "
           "reading it back."));
    m_scimUrlLabel->setText(tr("SCIM &URL"));
    m_scimUrl->setAccessibleName(tr("SCIM URL"));
    m_scimUrlHint->setHint(tr("From Intercom: Settings, Security, Provisioning."));
    m_scimTokenLabel->setText(tr("SCIM t&oken"));
    m_scimToken->setAccessibleName(tr("SCIM token"));
    m_scimTokenHint->setHint(tr("It stays in this computer's memory for this handover only."));
    m_start->setText(tr("Check and &continue"));
    m_promise->setText(tr("Only reads. Nothing is changed before you have seen it and said yes."));
}

} // namespace keybearer
