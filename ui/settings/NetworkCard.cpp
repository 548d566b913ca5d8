// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkCard.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/FieldHint.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/SaidBar.h"
#include "ui/common/TokenField.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace keybearer {
namespace {

const QList<int> &timeouts_s()
{
    static const QList<int> seconds{5, 10, 15, 30, 60, 120};
    return seconds;
}

QString ownerOfPassword(const NetworkDraft &draft)
{
    return draft.proxy % QLatin1Char('\n') % draft.proxyUser;
}

NetworkDraft keptIn(const SettingsView &view)
{
    NetworkDraft kept;
    kept.proxy = view.values.value(SettingsKey::Proxy).toString();
    kept.proxyUser = view.values.value(SettingsKey::ProxyUser).toString();
    kept.caFile = view.values.value(SettingsKey::CaFile).toString();
    kept.timeout_ms = view.values.value(SettingsKey::RequestTimeout_ms).toInt();
    return kept;
}

bool isSame(const NetworkDraft &one, const NetworkDraft &other)
{
    return ownerOfPassword(one) == ownerOfPassword(other) && one.caFile == other.caFile
        && one.timeout_ms == other.timeout_ms;
}

} // namespace

NetworkCard::NetworkCard(QWidget *parent)
    : SettingsCard(QStringLiteral("networkCard"), parent)
    , m_kind(new ChoiceBox(QStringLiteral("proxyKind"), this))
    , m_kindLabel(addLabel(m_kind))
    , m_choose(new QPushButton(this))
    , m_timeout(new ChoiceBox(QStringLiteral("requestTimeout"), this))
    , m_test(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_said(new SaidBar(QStringLiteral("networkSaid"), this))
{
    m_kind->addItems({QString(), QString(), QString(), QString()});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    body()->addWidget(m_kind, 0, Qt::AlignLeading);
    m_host = addField(QStringLiteral("proxyHost"));
    m_port = addField(QStringLiteral("proxyPort"));
    m_user = addField(QStringLiteral("proxyUser"));
    m_password = new TokenField(QStringLiteral("proxyPassword"), this);
    m_passwordField = addField(QStringLiteral("proxyPassword"), m_password);
    m_caFile = addField(QStringLiteral("caFile"));
    for (const Field &field : {m_host, m_port, m_user, m_caFile})
        field.entry->setLayoutDirection(Qt::LeftToRight); // as they are written everywhere
    m_choose->setObjectName(QStringLiteral("chooseCaFile"));
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    m_timeoutLabel = addLabel(m_timeout);
    for (const int seconds : timeouts_s())
        m_timeout->addItem(QString(), seconds * 1000);
    m_timeout->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    body()->addWidget(m_timeout, 0, Qt::AlignLeading);
    m_overridden = addNote(QStringLiteral("networkOverridden"));
    body()->addSpacing(8);
    body()->addLayout(makeButtons());
    body()->addWidget(m_said);
    m_said->hide();
    m_overridden->hide();
    connect(addDefault({}), &QPushButton::clicked, this, &NetworkCard::goBack);
    link();
    keepTranslated(this, [this] { retranslate(); });
}

QLayout *NetworkCard::makeButtons()
{
    m_test->setObjectName(QStringLiteral("testNetwork"));
    m_keep->setObjectName(QStringLiteral("keepNetwork"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_test);
    return buttons;
}

void NetworkCard::link()
{
    QWidget *before = m_kind;
    for (QWidget *next : {static_cast<QWidget *>(m_host.entry),
             static_cast<QWidget *>(m_port.entry), static_cast<QWidget *>(m_user.entry),
             static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_caFile.entry),
             static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_timeout),
             static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_test)}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkCard::showProxyFields);
    connect(m_choose, &QPushButton::clicked, this, &NetworkCard::chooseFile);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const std::optional<NetworkDraft> entered = draft())
            Q_EMIT testWanted(*entered);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (const std::optional<NetworkDraft> entered = draft())
            Q_EMIT keepWanted(*entered);
        m_entered.reset();
    });
}

void NetworkCard::present(const SettingsView &view)
{
    SettingsCard::present(view);
    // What is entered and not kept yet outlives every change of another setting.
    const NetworkDraft kept = keptIn(view);
    if (!m_kept || !isSame(*m_kept, kept))
        adopt(kept);
    m_hasPassword = view.hasProxyPassword;
    m_overridden->setVisible(view.overridden.contains(SettingsKey::Proxy)
        || view.overridden.contains(SettingsKey::CaFile));
    retranslate();
}

void NetworkCard::adopt(const NetworkDraft &kept)
{
    m_kept = kept;
    presentProxy(kept.proxy);
    m_user.entry->setText(kept.proxyUser);
    m_caFile.entry->setText(kept.caFile);
    if (m_timeout->findData(kept.timeout_ms) < 0)
        m_timeout->addItem(QString(), kept.timeout_ms);
    m_timeout->setCurrentIndex(m_timeout->findData(kept.timeout_ms));
}

// Kept as a whole, as everything here is; the password goes with its proxy.
void NetworkCard::goBack()
{
    NetworkDraft usual;
    usual.proxy = settingsRowOf(SettingsKey::Proxy).other.toString();
    usual.timeout_ms = settingsRowOf(SettingsKey::RequestTimeout_ms).other.toInt();
    adopt(usual);
    Q_EMIT keepWanted(usual);
}

void NetworkCard::presentProxy(const QString &proxy)
{
    const QUrl url(proxy);
    if (url.host().isEmpty()) {
        m_kind->setCurrentIndex(proxy == QLatin1String("none") ? None : System);
        m_host.entry->clear();
        m_port.entry->clear();
    } else {
        m_kind->setCurrentIndex(url.scheme() == QLatin1String("http") ? Http : Socks);
        m_host.entry->setText(url.host());
        m_port.entry->setText(QString::number(url.port()));
    }
    showProxyFields();
}

void NetworkCard::showProxyFields()
{
    const bool own = m_kind->currentIndex() >= Http;
    for (const Field &field : {m_host, m_port, m_user, m_passwordField}) {
        field.label->setVisible(own);
        field.entry->setVisible(own);
        field.hint->setVisible(own && field.entry != m_port.entry);
    }
}

std::optional<NetworkDraft> NetworkCard::draft()
{
    NetworkDraft draft;
    const std::optional<QString> proxy = enteredProxy();
    if (!proxy)
        return std::nullopt;
    draft.proxy = *proxy;
    draft.proxyUser = m_user.entry->text().trimmed();
    if (!takePassword(draft))
        return std::nullopt;
    draft.caFile = m_caFile.entry->text().trimmed();
    draft.timeout_ms = m_timeout->currentData().toInt();
    return draft;
}

std::optional<QString> NetworkCard::enteredProxy()
{
    const int kind = m_kind->currentIndex();
    if (kind < Http)
        return kind == None ? QStringLiteral("none") : QStringLiteral("system");
    QUrl url;
    url.setScheme(kind == Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(m_host.entry->text().trimmed(), QUrl::StrictMode);
    if (url.host().isEmpty()) {
        m_host.hint->complain(
            [] { return tr("Enter the proxy's name or address alone, without http://."); });
        return std::nullopt;
    }
    bool isNumber = false;
    const int port = QLocale().toInt(m_port.entry->text().trimmed(), &isNumber);
    if (!isNumber || port < 1 || port > 65'535) {
        m_port.hint->setVisible(true);
        m_port.hint->complain([] { return tr("Enter a number from 1 to 65535."); });
        return std::nullopt;
    }
    url.setPort(port);
    return url.toString();
}

bool NetworkCard::takePassword(NetworkDraft &draft)
{
    const bool own = m_kind->currentIndex() >= Http;
    const QString owner = ownerOfPassword(draft);
    if (m_enteredFor != owner)
        m_entered.reset();
    if (!m_password->text().isEmpty() && own) {
        const Result<SecretPtr> password = m_password->take();
        if (!password) {
            m_passwordField.hint->complain(
                [] { return tr("This password has characters that can't be sent to a proxy."); });
            return false;
        }
        m_entered = *password;
        m_enteredFor = owner;
    }
    const bool isOthers = m_hasPassword && m_kept && ownerOfPassword(*m_kept) != owner;
    if (own && !m_entered && isOthers && !draft.proxyUser.isEmpty()) {
        m_passwordField.hint->complain([] {
            return tr("Enter the password again: the kept one belongs to another proxy or user "
                      "name, and is not sent to this one.");
        });
        return false;
    }
    draft.proxyPassword = m_entered;
    return true;
}

void NetworkCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with certificates"));
    dialog->setObjectName(QStringLiteral("caFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile.entry, &QLineEdit::setText);
    dialog->open();
}

void NetworkCard::say(Glyph glyph, const Said &said)
{
    m_said->say(glyph, said);
    m_said->show();
}

void NetworkCard::retranslate()
{
    setHeading(tr("Network"));
    nameDefault();
    nameChoice(m_kind, tr("Proxy"),
        {tr("System default"), tr("None"), tr("HTTP proxy"), tr("SOCKS5 proxy")});
    const auto name = [](const Field &field, const QString &label, const QString &hint) {
        field.label->setText(label);
        field.entry->setAccessibleName(label);
        field.hint->setHint(hint);
    };
    name(m_host, tr("Proxy host"), tr("This computer itself is always reached without it."));
    name(m_port, tr("Proxy port"), {});
    name(m_user, tr("User name at the proxy"), tr("Leave it empty if the proxy asks for none."));
    name(m_passwordField, tr("Password at the proxy"),
        m_hasPassword ? tr("A password is kept. Leave this empty to keep it.")
                      : tr("Kept in the keychain, or until you quit where there is none."));
    name(m_caFile, tr("File with further certificates"),
        tr("Trusted besides the system's own, for a network that inspects traffic."));
    m_choose->setText(tr("Choose a &file…"));
    QStringList times;
    for (int i = 0; i < m_timeout->count(); ++i)
        times.append(tr("%Ln second(s)", nullptr, m_timeout->itemData(i).toInt() / 1000));
    nameChoice(m_timeout, tr("How long a request may take"), times);
    m_overridden->setText(
        tr("The command line names another proxy or certificate file, which is used until you "
           "quit. What you keep here counts from the next start."));
    m_keep->setText(tr("&Use these"));
    m_test->setText(tr("&Test these"));
    m_test->setAccessibleDescription(
        tr("Asks Intercom for an answer, without a token, the way these settings say."));
}

} // namespace keybearer
