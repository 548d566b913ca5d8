// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectPage.h"

#include "app/profile/Profile.h"
#include "ui/common/Card.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectionFields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <utility>

namespace keybearer {

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("connectTitle")))
    , m_lines(makeParagraph(TextRole::Body, this, QStringLiteral("connectLines")))
    , m_card(new Card(QStringLiteral("tokenCard"), this))
    , m_fields(new ConnectionFields(ConnectionFields::Purpose::New, {}, this))
    , m_connect(new QPushButton(this))
    , m_anyway(new QPushButton(this))
    , m_practiceCard(new Card(QStringLiteral("firstPractice"), this))
    , m_practiceText(makeParagraph(TextRole::Body, this, QStringLiteral("firstPracticeText")))
    , m_practice(new QPushButton(this))
    , m_checkRecord(new QPushButton(this))
    , m_history(new QPushButton(this))
{
    setObjectName(QStringLiteral("connectPage"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setProperty("primary", true);
    m_anyway->setObjectName(QStringLiteral("connectAnyway"));
    m_anyway->hide();
    m_practice->setObjectName(QStringLiteral("practiceFirst"));
    m_checkRecord->setObjectName(QStringLiteral("checkGivenRecord"));
    m_checkRecord->setProperty("link", true);
    m_history->setObjectName(QStringLiteral("historyFirst"));
    m_history->setProperty("link", true);
    layOut();
    const auto take = [this] { begin(m_fields->take()); };
    connect(m_fields, &ConnectionFields::submitted, this, take);
    connect(m_fields, &ConnectionFields::doubted, m_anyway, &QWidget::setVisible);
    connect(m_connect, &QPushButton::clicked, this, take);
    connect(m_anyway, &QPushButton::clicked, this, [this] { begin(m_fields->takeAnyway()); });
    connect(m_practice, &QPushButton::clicked, this, &ConnectPage::practiceWanted);
    connect(m_checkRecord, &QPushButton::clicked, this, &ConnectPage::checkRecordWanted);
    connect(m_history, &QPushButton::clicked, this, &ConnectPage::historyWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void ConnectPage::layOut()
{
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_anyway);
    m_card->body()->addWidget(m_fields);
    m_card->body()->addSpacing(4);
    m_card->body()->addLayout(buttons);
    layOutPractice();
    auto *form = new QWidget(this);
    keepScaled(
        form, [form] { form->setMaximumWidth(scaled(740)); }); // longer lines are hard to read
    auto *links = new FlowLayout;
    links->addWidget(m_checkRecord);
    links->addWidget(m_history);
    auto *middle = new QVBoxLayout(form);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(16);
    middle->addStretch(1);
    middle->addLayout(makeIntroduction());
    middle->addWidget(m_card);
    middle->addWidget(m_practiceCard);
    middle->addLayout(links);
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
}

QVBoxLayout *ConnectPage::makeIntroduction()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    return column;
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
    m_region = region;
    m_base = base;
    m_fields->setRegion(region, base);
    m_apiVersion = apiVersion;
    m_timeout_ms = timeout_ms;
}

void ConnectPage::setApiUrl(const QUrl &url)
{
    m_region = QStringLiteral("own");
    m_base = url.toString();
    m_fields->setRegion(m_region, m_base);
}

void ConnectPage::propose(const Profile &profile)
{
    m_proposes = true;
    m_fields->propose(profile);
}

void ConnectPage::endProposal()
{
    if (std::exchange(m_proposes, false))
        m_fields->beginClean(m_region, m_base);
}

void ConnectPage::setKeychain(bool isThere)
{
    m_fields->setKeychain(isThere);
}

void ConnectPage::focusFirst()
{
    m_fields->focusFirst();
}

void ConnectPage::forgetTokens()
{
    m_fields->forgetTokens();
}

void ConnectPage::begin(std::optional<ConnectionWish> wish)
{
    if (!wish)
        return;
    wish->check.apiVersion = m_apiVersion;
    wish->check.timeout_ms = m_timeout_ms;
    m_proposes = false;
    m_fields->beginClean(m_region, m_base);
    Q_EMIT connectWanted(*wish);
}

void ConnectPage::retranslate()
{
    m_title->setText(tr("Hand an API account over, and see its token keep working"));
    m_lines->setText(tr("Keybearer shows which Intercom teammate an access token belongs to.\n"
                        "It gets that teammate's email changed to its new owner's.\n"
                        "It tests the token before, during and after, and keeps the proof."));
    m_card->setHeading(tr("Connect a token"));
    m_connect->setText(tr("&Connect"));
    m_anyway->setText(tr("Connect any&way"));
    m_practiceCard->setHeading(tr("Or try it first"));
    m_practiceText->setText(
        tr("The practice workspace is an Intercom of your own, on this computer only. It needs no "
           "token and no account, and mistakes cost nothing there."));
    m_practice->setText(tr("Open &practice"));
    m_checkRecord->setText(tr("Check a record that you were &given…"));
    m_history->setText(tr("Look at the histor&y"));
}

} // namespace keybearer
