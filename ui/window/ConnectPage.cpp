// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectPage.h"

#include "app/secrets/TokenForm.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/FieldHint.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/TokenField.h"
#include "ui/common/Wrapped.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVariant>

#include <utility>

namespace keybearer {
namespace {

enum Choice { Automatic, Us, Eu, Au, OwnBase };

std::optional<Region> regionOf(int choice)
{
    switch (choice) {
    case Us:
        return Region::Us;
    case Eu:
        return Region::Eu;
    case Au:
        return Region::Au;
    }
    return std::nullopt;
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("connectTitle")))
    , m_lines(makeParagraph(TextRole::Body, this, QStringLiteral("connectLines")))
    , m_card(new Card(QStringLiteral("tokenCard"), this))
    , m_tokenLabel(makeLabel(TextRole::Body, this, QStringLiteral("tokenLabel")))
    , m_token(new TokenField(QStringLiteral("token"), this))
    , m_tokenHint(new FieldHint(m_token, QStringLiteral("tokenHint"), this))
    , m_regionLabel(makeLabel(TextRole::Body, this, QStringLiteral("regionChoiceLabel")))
    , m_region(new ChoiceBox(QStringLiteral("region"), this))
    , m_baseLabel(makeLabel(TextRole::Body, this, QStringLiteral("baseLabel")))
    , m_base(new QLineEdit(this))
    , m_baseHint(new FieldHint(m_base, QStringLiteral("apiBaseHint"), this))
    , m_hosts(makeParagraph(TextRole::Muted, this, QStringLiteral("hosts")))
    , m_connect(new QPushButton(this))
    , m_nameLabel(makeLabel(TextRole::Body, this, QStringLiteral("nameLabel")))
    , m_name(new QLineEdit(this))
    , m_keep(new Wrapped<QCheckBox>(this))
    , m_anyway(new QPushButton(this))
    , m_keeping(makeParagraph(TextRole::Muted, this, QStringLiteral("keeping")))
    , m_practiceCard(new Card(QStringLiteral("firstPractice"), this))
    , m_practiceText(makeParagraph(TextRole::Body, this, QStringLiteral("firstPracticeText")))
    , m_practice(new QPushButton(this))
{
    setObjectName(QStringLiteral("connectPage"));
    m_region->addItems({QString(), QString(), QString(), QString(), QString()});
    m_base->setObjectName(QStringLiteral("apiBase"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setProperty("primary", true);
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_name->setMaxLength(90);
    m_keep->setObjectName(QStringLiteral("keepToken"));
    m_anyway->setObjectName(QStringLiteral("connectAnyway"));
    m_anyway->hide();
    m_practice->setObjectName(QStringLiteral("practiceFirst"));
    layOutToken();
    layOutPractice();
    auto *form = new QWidget(this);
    keepScaled(
        form, [form] { form->setMaximumWidth(scaled(740)); }); // longer lines are hard to read
    auto *middle = new QVBoxLayout(form);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(16);
    middle->addStretch(1);
    middle->addLayout(makeIntroduction());
    middle->addWidget(m_card);
    middle->addWidget(m_practiceCard);
    middle->addStretch(2);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("connectContent"));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 20, 24, 20);
    row->addStretch(1);
    row->addWidget(form, 1000);
    row->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("connectScroll"), this));
    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectPage::showHosts);
    connect(m_base, &QLineEdit::textChanged, this, &ConnectPage::showHosts);
    connect(m_token, &QLineEdit::returnPressed, this, &ConnectPage::connectToken);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::connectToken);
    connect(m_anyway, &QPushButton::clicked, this, &ConnectPage::connectAnyway);
    connect(m_keep, &QCheckBox::toggled, this, &ConnectPage::sayKeeping);
    connect(m_token, &QLineEdit::textEdited, this, [this] {
        m_doubted.reset();
        m_anyway->hide();
    });
    connect(m_practice, &QPushButton::clicked, this, &ConnectPage::practiceWanted);
    keepTranslated(this, [this] { retranslate(); });
    showHosts();
}

QVBoxLayout *ConnectPage::makeIntroduction()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    return column;
}

void ConnectPage::layOutToken()
{
    m_tokenLabel->setBuddy(m_token);
    m_regionLabel->setBuddy(m_region);
    m_baseLabel->setBuddy(m_base);
    m_nameLabel->setBuddy(m_name);
    auto *fields = new PairLayout(PairLayout::Grows::Second);
    fields->setSpacing(6);
    fields->addPair(m_tokenLabel, m_token);
    fields->addPair(nullptr, m_tokenHint);
    fields->addPair(m_regionLabel, m_region);
    fields->addPair(m_baseLabel, m_base);
    fields->addPair(nullptr, m_baseHint);
    fields->addPair(nullptr, m_hosts);
    fields->addPair(m_nameLabel, m_name);
    fields->addPair(nullptr, m_keep);
    fields->addPair(nullptr, m_keeping);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_anyway);
    m_card->body()->addLayout(fields);
    m_card->body()->addSpacing(4);
    m_card->body()->addLayout(buttons);
}

void ConnectPage::layOutPractice()
{
    auto *row = new PairLayout(PairLayout::Grows::First);
    row->addPair(m_practiceText, m_practice);
    m_practiceCard->body()->addLayout(row);
}

void ConnectPage::setDefaults(
    const QString &region, const QString &base, const QByteArray &apiVersion, int timeout_ms)
{
    const QStringList names{QStringLiteral("auto"), QStringLiteral("us"), QStringLiteral("eu"),
        QStringLiteral("au"), QStringLiteral("own")};
    m_region->setCurrentIndex(qMax(0, int(names.indexOf(region))));
    m_base->setText(base);
    m_apiVersion = apiVersion;
    m_timeout_ms = timeout_ms;
}

void ConnectPage::setApiUrl(const QUrl &url)
{
    m_region->setCurrentIndex(OwnBase);
    m_base->setText(url.toString());
}

void ConnectPage::focusFirst()
{
    m_token->setFocus(Qt::OtherFocusReason);
}

int ConnectPage::regionChoice() const
{
    return m_region->currentIndex();
}

void ConnectPage::showHosts()
{
    const bool own = regionChoice() == OwnBase;
    m_base->setVisible(own);
    m_baseLabel->setVisible(own);
    m_baseHint->setVisible(own);
    const QUrl base = own          ? QUrl(m_base->text().trimmed())
        : regionOf(regionChoice()) ? apiBaseOf(*regionOf(regionChoice()))
                                   : QUrl();
    if (regionChoice() == Automatic)
        m_hosts->setText(tr("Keybearer will contact api.intercom.io and, if that one does not know "
                            "the token, api.eu.intercom.io and api.au.intercom.io. Nothing else."));
    else if (base.host().isEmpty())
        m_hosts->setText(tr("Nothing will be contacted before there is an address."));
    else if (own)
        m_hosts->setText(
            tr("Keybearer will send the token to %1, and to nothing else. Enter only an "
               "address that you trust with it.")
                .arg(base.host()));
    else
        m_hosts->setText(tr("Keybearer will contact %1. Nothing else.").arg(base.host()));
}

void ConnectPage::connectToken()
{
    if (regionChoice() == OwnBase && !enteredBase())
        return;
    const SecretPtr token = enteredToken();
    if (token && looksWhole(*token))
        return begin(token);
    m_doubted = token;
    m_anyway->setVisible(token != nullptr);
}

void ConnectPage::connectAnyway()
{
    if (m_doubted)
        begin(std::exchange(m_doubted, nullptr));
}

void ConnectPage::begin(const SecretPtr &token)
{
    ConnectionWish wish;
    wish.check.region = regionOf(regionChoice());
    wish.check.apiVersion = m_apiVersion;
    wish.check.timeout_ms = m_timeout_ms;
    if (regionChoice() == OwnBase) {
        wish.check.apiUrl = enteredBase();
        if (!wish.check.apiUrl)
            return;
    }
    wish.check.token = token;
    wish.name = m_name->text().trimmed();
    wish.keepInKeychain = m_keep->isEnabled() && m_keep->isChecked();
    m_doubted.reset();
    m_anyway->hide();
    m_tokenHint->settle();
    m_name->clear();
    Q_EMIT connectWanted(wish);
}

// Its form is not documented, so an unusual one is no reason to refuse. Another API address has
// tokens of its own.
bool ConnectPage::looksWhole(const Secret &token)
{
    if (regionChoice() == OwnBase || looksLikeIntercoms(token))
        return true;
    m_tokenHint->complain(token.size() == usualTokenSize
            ? tr("This does not look like Intercom's usual access tokens. Nothing was sent. Paste "
                 "another one, or choose “Connect anyway”.")
            : tr("This may not be the whole token: it has %1 characters, and Intercom's usually "
                 "have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.")
                  .arg(QLocale().toString(token.size()), QLocale().toString(usualTokenSize)));
    return false;
}

void ConnectPage::setKeychain(bool isThere)
{
    m_keychain = isThere;
    m_keep->setEnabled(isThere);
    m_keep->setChecked(isThere);
    sayKeeping();
}

void ConnectPage::sayKeeping()
{
    if (!m_keychain)
        m_keeping->setText(tr("There is no keychain here. The token stays in this computer's "
                              "memory until you quit, and is written to no file."));
    else if (m_keep->isChecked())
        m_keeping->setText(tr("The token rests in this computer's keychain. It is written to no "
                              "file."));
    else
        m_keeping->setText(tr("The token stays in this computer's memory until you quit. It is "
                              "written to no file."));
}

std::optional<QUrl> ConnectPage::enteredBase()
{
    m_baseHint->settle();
    const QString entered = m_base->text().trimmed();
    const Result<QUrl> base = parseApiBase(entered);
    if (base)
        return *base;
    m_baseHint->complain(entered.isEmpty()
            ? tr("Enter the address of the API.")
            : tr("This address can't be used: it has to begin with https://. Nothing was sent."));
    return std::nullopt;
}

SecretPtr ConnectPage::enteredToken()
{
    m_tokenHint->settle();
    const bool empty = m_token->text().isEmpty();
    const Result<SecretPtr> token = m_token->take();
    if (token)
        return *token;
    m_tokenHint->complain(empty
            ? tr("Paste the access token.")
            : tr("This was no access token: it had spaces or characters that a token never has. "
                 "Copy the whole token and paste it again."));
    return nullptr;
}

void ConnectPage::retranslate()
{
    m_title->setText(tr("Hand an API account over, and see its token keep working"));
    m_lines->setText(tr("Keybearer shows which Intercom teammate an access token belongs to.\n"
                        "It gets that teammate's email changed to its new owner's.\n"
                        "It tests the token before, during and after, and keeps the proof."));
    m_card->setHeading(tr("Connect a token"));
    m_tokenLabel->setText(tr("&Access token"));
    m_token->setAccessibleName(tr("Access token"));
    m_token->setPlaceholderText(tr("Paste it here"));
    m_tokenHint->setHint(
        tr("From Intercom's Developer Hub: the app that your pipeline uses. It stays "
           "masked."));
    m_regionLabel->setText(tr("&Region"));
    m_region->setAccessibleName(tr("Region"));
    m_region->setItemText(Automatic, tr("Find out automatically"));
    m_region->setItemText(Us, tr("United States"));
    m_region->setItemText(Eu, tr("Europe"));
    m_region->setItemText(Au, tr("Australia"));
    m_region->setItemText(OwnBase, tr("Another API address…"));
    m_baseLabel->setText(tr("API a&ddress"));
    m_base->setAccessibleName(tr("API address"));
    m_base->setPlaceholderText(tr("https://…"));
    m_baseHint->setHint(tr("https only; plain http is taken for this computer itself."));
    m_connect->setText(tr("&Connect"));
    m_anyway->setText(tr("Connect any&way"));
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setPlaceholderText(tr("Optional"));
    m_name->setToolTip(tr("Left empty, it is named after its workspace."));
    m_name->setAccessibleDescription(tr("Left empty, it is named after its workspace."));
    m_keep->setText(tr("Keep the token &in the keychain"));
    sayKeeping();
    showHosts();
    m_practiceCard->setHeading(tr("Or try it first"));
    m_practiceText->setText(
        tr("The practice workspace is an Intercom of your own, on this computer only. It needs no "
           "token and no account, and everything may go wrong there."));
    m_practice->setText(tr("Open &practice"));
}

} // namespace keybearer
