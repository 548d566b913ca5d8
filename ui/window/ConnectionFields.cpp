// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionFields.h"

#include "app/profile/Profile.h"
#include "app/secrets/TokenForm.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/FieldHint.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/TokenField.h"
#include "ui/common/Wrapped.h"
#include "ui/window/ConnectPage.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLocale>

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

ConnectionFields::ConnectionFields(Purpose purpose, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_prefix(prefix)
    , m_rows(new PairLayout(PairLayout::Grows::Second, this))
    , m_tokenLabel(makeLabel(TextRole::Body, this, QString(prefix % QLatin1String("tokenLabel"))))
    , m_token(new TokenField(QString(prefix % QLatin1String("token")), this))
    , m_tokenHint(new FieldHint(m_token, QString(prefix % QLatin1String("tokenHint")), this))
    , m_regionLabel(
          makeLabel(TextRole::Body, this, QString(prefix % QLatin1String("regionChoiceLabel"))))
    , m_region(new ChoiceBox(QString(prefix % QLatin1String("region")), this))
    , m_baseLabel(makeLabel(TextRole::Body, this, QString(prefix % QLatin1String("baseLabel"))))
    , m_base(makeField(QStringLiteral("apiBase"), 2000))
    , m_baseHint(new FieldHint(m_base, QString(prefix % QLatin1String("apiBaseHint")), this))
    , m_hosts(makeParagraph(TextRole::Muted, this, QString(prefix % QLatin1String("hosts"))))
    , m_nameLabel(makeLabel(TextRole::Body, this, QString(prefix % QLatin1String("nameLabel"))))
    , m_name(makeField(QStringLiteral("connectionName"), 90))
    , m_nameHint(new FieldHint(m_name, QString(prefix % QLatin1String("nameHint")), this))
    , m_groupLabel(makeLabel(TextRole::Body, this, QString(prefix % QLatin1String("groupLabel"))))
    , m_group(makeField(QStringLiteral("connectionGroup"), 90))
    , m_keep(new Wrapped<QCheckBox>(this))
    , m_keeping(makeParagraph(TextRole::Muted, this, QString(prefix % QLatin1String("keeping"))))
{
    m_region->addItems({QString(), QString(), QString(), QString(), QString()});
    m_base->setLayoutDirection(Qt::LeftToRight); // as addresses are written everywhere
    m_keep->setObjectName(QString(prefix % QLatin1String("keepToken")));
    layOut();
    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectionFields::showHosts);
    connect(m_base, &QLineEdit::textChanged, this, &ConnectionFields::showHosts);
    for (const QLineEdit *field : {static_cast<QLineEdit *>(m_token), m_name, m_base})
        connect(field, &QLineEdit::returnPressed, this, &ConnectionFields::submitted);
    connect(m_keep, &QCheckBox::toggled, this, &ConnectionFields::sayKeeping);
    connect(m_token, &QLineEdit::textEdited, this, [this] {
        m_doubted.reset();
        Q_EMIT doubted(false);
    });
    connect(this, &ConnectionFields::doubted, this, &ConnectionFields::showPlaceholder);
    m_keep->setEnabled(m_keychain); // until one is known to be there
    keepTranslated(this, [this] { retranslate(); });
    showHosts();
}

QLineEdit *ConnectionFields::makeField(const QString &objectName, int maxLength)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString(m_prefix % objectName));
    field->setMaxLength(maxLength);
    return field;
}

void ConnectionFields::layOut()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    const bool exists = m_purpose == Purpose::Existing;
    if (exists) {
        addRow(m_nameLabel, m_name, m_nameHint);
        addRow(m_groupLabel, m_group);
        setTabOrder(m_name, m_group);
        setTabOrder(m_group, m_token);
    }
    addRow(m_tokenLabel, m_token, m_tokenHint);
    addRow(m_regionLabel, m_region);
    addRow(m_baseLabel, m_base, m_baseHint);
    m_rows->addPair(nullptr, m_hosts);
    if (!exists)
        addRow(m_nameLabel, m_name);
    m_rows->addPair(nullptr, m_keep);
    m_rows->addPair(nullptr, m_keeping);
    m_nameHint->setVisible(exists);
    m_groupLabel->setVisible(exists);
    m_group->setVisible(exists);
}

void ConnectionFields::addRow(QLabel *label, QWidget *field, QWidget *below)
{
    label->setBuddy(field);
    m_rows->addPair(label, field);
    if (below)
        m_rows->addPair(nullptr, below);
}

void ConnectionFields::setRegion(const QString &region, const QString &base)
{
    const QStringList names{QStringLiteral("auto"), QStringLiteral("us"), QStringLiteral("eu"),
        QStringLiteral("au"), QStringLiteral("own")};
    m_region->setCurrentIndex(qMax(0, int(names.indexOf(region))));
    m_base->setText(base);
}

void ConnectionFields::present(const Profile &profile, const QStringList &groups)
{
    presentAddress(profile);
    m_name->setText(profile.name);
    m_group->setText(profile.group);
    m_group->setCompleter(new QCompleter(groups, m_group));
    m_group->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_isKept = profile.keepInKeychain;
    setKeychain(m_keychain);
}

void ConnectionFields::presentAddress(const Profile &profile)
{
    const QString region = profile.apiUrl ? QStringLiteral("own") : profile.region;
    setRegion(region, profile.apiUrl.value_or(QUrl()).toString());
}

void ConnectionFields::propose(const Profile &profile)
{
    presentAddress(profile);
    m_keep->setChecked(m_keychain && profile.keepInKeychain);
}

void ConnectionFields::setTokenAndAddressEnabled(bool enabled)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_token, m_region, m_base})
        field->setEnabled(enabled);
    showPlaceholder();
    m_tokenHint->setHint(enabled
            ? tr("Leave it empty to keep the token that is there. Another one has to belong to the "
                 "same teammate.")
            : tr("While a handover is open, the token and the region stay as they are."));
}

// The field is empty also while a token waits for a word about it: no copies stay in there.
void ConnectionFields::showPlaceholder()
{
    if (m_doubted)
        m_token->setPlaceholderText(tr("Pasted, and kept hidden"));
    else
        m_token->setPlaceholderText(
            m_token->isEnabled() ? ConnectPage::tr("Paste it here") : QString());
}

void ConnectionFields::focusFirst()
{
    QLineEdit *const first = m_purpose == Purpose::New ? m_token : m_name;
    first->setFocus(Qt::OtherFocusReason);
}

void ConnectionFields::forgetTokens()
{
    m_token->setText(QString()); // not clear(), which can be undone
    m_doubted.reset();
    Q_EMIT doubted(false);
}

void ConnectionFields::beginClean(const QString &region, const QString &base)
{
    setRegion(region, base);
    m_name->clear();
    setKeychain(m_keychain);
}

bool ConnectionFields::isOwnBase() const
{
    return m_region->currentIndex() == OwnBase;
}

void ConnectionFields::showHosts()
{
    const bool own = isOwnBase();
    const std::optional<Region> region = regionOf(m_region->currentIndex());
    m_base->setVisible(own);
    m_baseLabel->setVisible(own);
    m_baseHint->setVisible(own);
    const QUrl base = own ? QUrl(m_base->text().trimmed()) : region ? apiBaseOf(*region) : QUrl();
    if (m_region->currentIndex() == Automatic)
        m_hosts->setText(
            ConnectPage::tr("Keybearer will contact api.intercom.io and, if that one does not know "
                            "the token, api.eu.intercom.io and api.au.intercom.io. Nothing else."));
    else if (base.host().isEmpty())
        m_hosts->setText(ConnectPage::tr("Nothing will be contacted before there is an address."));
    else if (own)
        m_hosts->setText(
            ConnectPage::tr("Keybearer will send the token to %1, and to nothing else. Enter only "
                            "an address that you trust with it.")
                .arg(base.host()));
    else
        m_hosts->setText(
            ConnectPage::tr("Keybearer will contact %1. Nothing else.").arg(base.host()));
}

std::optional<ConnectionWish> ConnectionFields::take()
{
    m_tokenHint->settle();
    if (isOwnBase() && !enteredBase())
        return std::nullopt;
    if (m_purpose == Purpose::Existing && m_token->text().isEmpty())
        return wishWith(nullptr);
    const SecretPtr token = enteredToken();
    if (token && looksWhole(*token))
        return wishWith(token);
    m_doubted = token;
    Q_EMIT doubted(token != nullptr);
    return std::nullopt;
}

std::optional<ConnectionWish> ConnectionFields::takeAnyway()
{
    return m_doubted ? wishWith(std::exchange(m_doubted, nullptr)) : std::nullopt;
}

std::optional<ConnectionWish> ConnectionFields::wishWith(const SecretPtr &token)
{
    ConnectionWish wish;
    wish.check.region = regionOf(m_region->currentIndex());
    if (isOwnBase()) {
        wish.check.apiUrl = enteredBase();
        if (!wish.check.apiUrl)
            return std::nullopt;
    }
    wish.check.token = token;
    wish.name = m_name->text().trimmed();
    wish.group = m_group->text().trimmed();
    wish.couldChoose = m_keychain;
    wish.keepInKeychain = m_keychain ? m_keep->isChecked() : m_isKept;
    m_doubted.reset();
    Q_EMIT doubted(false);
    m_tokenHint->settle();
    return wish;
}

// Its form is not documented, so an unusual one is no reason to refuse. Another API address has
// tokens of its own.
bool ConnectionFields::looksWhole(const Secret &token)
{
    if (isOwnBase() || looksLikeIntercoms(token))
        return true;
    m_tokenHint->complain([size = token.size()] {
        return size == usualTokenSize
            ? ConnectPage::tr("This does not look like Intercom's usual access tokens. Nothing was "
                              "sent. Paste another one, or choose “Connect anyway”.")
            : ConnectPage::tr("This may not be the whole token: it has %1 characters, and "
                              "Intercom's usually have %2. Nothing was sent. Paste it again, or "
                              "choose “Connect anyway”.")
                  .arg(QLocale().toString(size), QLocale().toString(usualTokenSize));
    });
    return false;
}

void ConnectionFields::complainOfName(const Said &what)
{
    m_nameHint->complain([what] { return (what.again ? what.again() : what).inOneLine(); });
}

void ConnectionFields::complainOfToken(const Said &what)
{
    m_tokenHint->complain([what] { return (what.again ? what.again() : what).inOneLine(); });
}

void ConnectionFields::setKeychain(bool isThere)
{
    m_keychain = isThere;
    m_keep->setEnabled(isThere);
    m_keep->setChecked(m_purpose == Purpose::New ? isThere : m_isKept);
    sayKeeping();
}

void ConnectionFields::sayKeeping()
{
    if (!m_keychain && m_isKept)
        m_keeping->setText(tr("The keychain can't be reached right now. The token stays in it."));
    else if (!m_keychain)
        m_keeping->setText(
            ConnectPage::tr("There is no keychain here. The token stays in this computer's "
                            "memory until you quit or lock Keybearer, and is written to no file."));
    else if (m_keep->isChecked())
        m_keeping->setText(ConnectPage::tr(
            "The token rests in this computer's keychain. It is written to no file."));
    else
        m_keeping->setText(
            ConnectPage::tr("The token stays in this computer's memory until you quit or lock "
                            "Keybearer. It is written to no file."));
}

std::optional<QUrl> ConnectionFields::enteredBase()
{
    m_baseHint->settle();
    const QString entered = m_base->text().trimmed();
    const Result<QUrl> base = parseApiBase(entered);
    if (base)
        return *base;
    m_baseHint->complain([empty = entered.isEmpty()] {
        return empty ? ConnectPage::tr("Enter the address of the API.")
                     : ConnectPage::tr("This address can't be used: it has to begin with https://. "
                                       "Nothing was sent.");
    });
    return std::nullopt;
}

SecretPtr ConnectionFields::enteredToken()
{
    const bool empty = m_token->text().isEmpty();
    const Result<SecretPtr> token = m_token->take();
    if (token)
        return *token;
    m_tokenHint->complain([empty] {
        return empty ? ConnectPage::tr("Paste the access token.")
                     : ConnectPage::tr("This was no access token: it had spaces or characters that "
                                       "a token never has. Copy the whole token and paste it "
                                       "again.");
    });
    return nullptr;
}

void ConnectionFields::retranslate()
{
    m_tokenLabel->setText(ConnectPage::tr("&Access token"));
    m_token->setAccessibleName(ConnectPage::tr("Access token"));
    showPlaceholder();
    if (m_purpose == Purpose::Existing)
        setTokenAndAddressEnabled(m_token->isEnabled());
    else
        m_tokenHint->setHint(ConnectPage::tr(
            "From Intercom's Developer Hub: the app that your pipeline uses. It stays masked."));
    m_regionLabel->setText(ConnectPage::tr("&Region"));
    m_region->setAccessibleName(ConnectPage::tr("Region"));
    m_region->setItemText(Automatic, ConnectPage::tr("Find out automatically"));
    m_region->setItemText(Us, ConnectPage::tr("United States"));
    m_region->setItemText(Eu, ConnectPage::tr("Europe"));
    m_region->setItemText(Au, ConnectPage::tr("Australia"));
    m_region->setItemText(OwnBase, ConnectPage::tr("Another API address…"));
    m_baseLabel->setText(ConnectPage::tr("API a&ddress"));
    m_base->setAccessibleName(ConnectPage::tr("API address"));
    m_base->setPlaceholderText(ConnectPage::tr("https://…"));
    m_baseHint->setHint(ConnectPage::tr(
        "It has to begin with https://. Only for this computer itself http:// will do."));
    m_nameLabel->setText(ConnectPage::tr("&Name"));
    m_name->setAccessibleName(ConnectPage::tr("Name of the connection"));
    m_name->setPlaceholderText(ConnectPage::tr("Optional"));
    const QString named = ConnectPage::tr("If this is empty, it is named after its workspace.");
    m_name->setToolTip(named);
    m_name->setAccessibleDescription(named);
    m_nameHint->setHint(named);
    m_groupLabel->setText(tr("&Group"));
    m_group->setAccessibleName(tr("Group in the list"));
    m_group->setPlaceholderText(ConnectPage::tr("Optional"));
    m_keep->setText(ConnectPage::tr("Keep the token &in the keychain"));
    sayKeeping();
    showHosts();
}

} // namespace keybearer
