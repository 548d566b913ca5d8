// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/ObstacleNote.h"

#include "ui/common/Card.h"
#include "ui/common/FieldHint.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/SaidBar.h"
#include "ui/common/Theme.h"
#include "ui/common/TokenField.h"
#include "ui/teammate/TeammateCard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

ObstacleNote::ObstacleNote(QWidget *parent)
    : QWidget(parent)
    , m_bar(new SaidBar(QStringLiteral("handoverObstacle"), this))
    , m_test(new QPushButton(this))
    , m_connect(new QPushButton(this))
    , m_card(new Card(QStringLiteral("missingToken"), this))
    , m_label(makeLabel(TextRole::Body, this, QStringLiteral("missingScimTokenLabel")))
    , m_token(new TokenField(QStringLiteral("missingScimToken"), this))
    , m_hint(new FieldHint(m_token, QStringLiteral("missingScimTokenHint"), this))
    , m_goOn(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("obstacleNote"));
    m_test->setObjectName(QStringLiteral("obstacleTest"));
    m_connect->setObjectName(QStringLiteral("obstacleConnect"));
    m_goOn->setObjectName(QStringLiteral("goOnWithToken"));
    m_goOn->setProperty("primary", true);
    m_cancel->setObjectName(QStringLiteral("abandonHandover"));
    m_label->setBuddy(m_token);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_cancel);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_token, m_hint})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_bar);
    auto *ways = new FlowLayout;
    ways->addWidget(m_connect);
    ways->addWidget(m_test);
    column->addLayout(ways);
    column->addWidget(m_card);
    m_card->hide();
    connect(m_test, &QPushButton::clicked, this, &ObstacleNote::testWanted);
    connect(m_connect, &QPushButton::clicked, this, &ObstacleNote::connectWanted);
    connect(m_goOn, &QPushButton::clicked, this, &ObstacleNote::give);
    connect(m_token, &QLineEdit::returnPressed, this, &ObstacleNote::give);
    connect(m_cancel, &QPushButton::clicked, this, &ObstacleNote::abandonWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void ObstacleNote::present(const Obstacle &obstacle)
{
    m_bar->say(obstacle.glyph, obstacle.said);
    m_test->setVisible(obstacle.testHelps);
    m_connect->setVisible(obstacle.wantsToken);
    mark(m_test, "primary", obstacle.testHelps);
    mark(m_connect, "primary", !obstacle.testHelps);
    m_card->setVisible(obstacle.wantsScimToken);
    if (!obstacle.wantsScimToken)
        clear();
    m_ofBack = obstacle.ofBack;
    m_triesAgain = obstacle.triesAgain;
    retranslate();
}

void ObstacleNote::clear()
{
    m_token->setText(QString());
    m_hint->settle();
}

bool ObstacleNote::focusNext()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_connect, m_test, m_token}) {
        if (!part->isVisible())
            continue;
        part->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ObstacleNote::give()
{
    m_hint->settle();
    const bool empty = m_token->text().isEmpty();
    const Result<SecretPtr> token = m_token->take();
    if (token)
        return Q_EMIT scimTokenGiven(*token);
    m_hint->complain([empty] {
        return empty ? tr("Paste the SCIM token.")
                     : tr("This was no SCIM token: it had characters that a token never has. Copy "
                          "the whole token and paste it again.");
    });
}

void ObstacleNote::retranslate()
{
    m_test->setText(m_triesAgain ? tr("&Try again") : TeammateCard::tr("&Test now"));
    m_connect->setText(tr("Co&nnect a token…"));
    m_label->setText(tr("SCIM t&oken"));
    m_token->setAccessibleName(tr("SCIM token"));
    m_hint->setHint(tr("It stays in this computer's memory for this handover only."));
    m_goOn->setText(tr("&Go on"));
    m_cancel->setText(m_ofBack ? tr("Do not change &it back") : tr("Cancel the &handover"));
}

} // namespace keybearer
