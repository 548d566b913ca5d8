// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"
#include "ui/settings/AboutCard.h"
#include "ui/settings/AppearanceCard.h"
#include "ui/settings/DataCard.h"
#include "ui/settings/IntercomCard.h"
#include "ui/settings/NetworkCard.h"
#include "ui/settings/TokensCard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace keybearer {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new QWidget(this))
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("settingsTitle")))
    , m_back(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_nothing(makeParagraph(TextRole::Muted, this, QStringLiteral("settingsNothing")))
    , m_appearance(new AppearanceCard(this))
    , m_intercom(new IntercomCard(this))
    , m_network(new NetworkCard(this))
    , m_tokens(new TokensCard(this))
    , m_data(new DataCard(this))
    , m_cards{m_appearance, m_intercom, m_network, m_tokens, m_data, new AboutCard(this)}
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("settingsContent"));
    // In a row, or the height is reckoned for the whole width.
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 16, 24, 24);
    row->addWidget(m_form, 1000);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(makeTop());
    column->addWidget(m_nothing);
    for (SettingsCard *card : std::as_const(m_cards))
        column->addWidget(card);
    column->addStretch();
    m_nothing->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("settingsScroll"), this));
    link();
    keepScaled(m_form, [this] { m_form->setMaximumWidth(scaled(760)); }); // for the eye
    keepTranslated(this, [this] { retranslate(); });
}

// A field that loses the focus with the page has still something to tell.
SettingsPage::~SettingsPage()
{
    for (SettingsCard *card : std::as_const(m_cards))
        card->disconnect(this);
}

QLayout *SettingsPage::makeTop()
{
    m_back->setObjectName(QStringLiteral("leaveSettings"));
    m_search->setObjectName(QStringLiteral("searchSettings"));
    m_search->setClearButtonEnabled(true);
    auto *row = new PairLayout(PairLayout::Grows::First);
    row->addPair(m_title, m_back);
    auto *top = new QVBoxLayout;
    top->setSpacing(8);
    top->addLayout(row);
    top->addWidget(m_search);
    return top;
}

void SettingsPage::link()
{
    for (const SettingsCard *card : std::as_const(m_cards)) {
        connect(card, &SettingsCard::chosen, this, &SettingsPage::chosen);
        connect(card, &SettingsCard::defaultWanted, this, &SettingsPage::defaultWanted);
    }
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::backWanted);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_network, &NetworkCard::testWanted, this, &SettingsPage::testWanted);
    connect(m_intercom, &IntercomCard::testWanted, this, &SettingsPage::testBaseWanted);
    connect(m_network, &NetworkCard::keepWanted, this, &SettingsPage::keepWanted);
    connect(m_data, &DataCard::openWanted, this, &SettingsPage::openFolderWanted);
    connect(m_data, &DataCard::eraseAsked, this, &SettingsPage::eraseAsked);
    connect(m_data, &DataCard::eraseWanted, this, &SettingsPage::eraseWanted);
}

void SettingsPage::present(const SettingsView &view)
{
    for (SettingsCard *card : std::as_const(m_cards))
        card->present(view);
}

void SettingsPage::sayNetwork(Glyph glyph, const Said &said)
{
    m_network->say(glyph, said);
}

void SettingsPage::sayBase(Glyph glyph, const Said &said)
{
    m_intercom->say(glyph, said);
}

void SettingsPage::askErase(EraseOutlook outlook, const QString &holder)
{
    m_data->ask(outlook, holder);
}

void SettingsPage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::filter(const QString &words)
{
    bool found = false;
    for (SettingsCard *card : std::as_const(m_cards)) {
        const bool shown = words.trimmed().isEmpty() || card->tellsOf(words.trimmed());
        card->setVisible(shown);
        found = found || shown;
    }
    m_nothing->setVisible(!found);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_back->setText(tr("&Leave settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothing->setText(tr("No setting has these words."));
}

} // namespace keybearer
