// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/PassOnCard.h"

#include "ui/common/Card.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keybearer {
namespace {

QStringList forTheAgency()
{
    return {PassOnCard::tr("Test the token once from the server where the pipeline runs: this "
                           "computer can't see what the server sees."),
        PassOnCard::tr(
            "Agree who owns the app in the Developer Hub. As long as it is yours, do not "
            "regenerate its token, edit its permissions or uninstall it."),
        PassOnCard::tr("Remove the account's old password from your own password store once the "
                       "new owner has set a new one."),
        PassOnCard::tr("Keep a copy of the record.")};
}

QStringList forTheOwner()
{
    return {PassOnCard::tr("Confirm the new address, set a new password and switch on two-factor "
                           "sign-in, one after the other, each with a test after it."),
        PassOnCard::tr("Do not remove the teammate, take its seat or change its role: the pipeline "
                       "works as this teammate."),
        PassOnCard::tr("Do not press “Regenerate” and do not edit the app's permissions until the "
                       "pipeline is ready for a new token."),
        PassOnCard::tr("Keep the record, and check it with “Check the file”.")};
}

void fill(const QList<QLabel *> &lines, const QStringList &texts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines.at(i)->setText(texts.at(i));
}

} // namespace

PassOnCard::PassOnCard(QWidget *parent)
    : QWidget(parent)
    , m_agency(addList(QStringLiteral("forAgency"), m_agencyLines, 4))
    , m_owner(addList(QStringLiteral("forOwner"), m_ownerLines, 4))
    , m_kind(new Card(QStringLiteral("tokenManners"), this))
    , m_kindText(makeParagraph(TextRole::Body, this, QStringLiteral("tokenMannersText")))
{
    setObjectName(QStringLiteral("passOn"));
    m_kind->body()->addWidget(m_kindText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_agency);
    column->addWidget(m_owner);
    column->addWidget(m_kind);
    keepTranslated(this, [this] { retranslate(); });
}

Card *PassOnCard::addList(const QString &objectName, QList<QLabel *> &lines, int count)
{
    auto *card = new Card(objectName, this);
    for (int i = 0; i < count; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        QLabel *bullet = makeLabel(TextRole::Muted, this, objectName % QLatin1String("Bullet"));
        bullet->setText(QStringLiteral("•"));
        lines.append(makeParagraph(TextRole::Body, this, objectName % QString::number(i)));
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(lines.last(), 1);
        card->body()->addLayout(row);
    }
    return card;
}

void PassOnCard::retranslate()
{
    m_agency->setHeading(tr("For the agency"));
    fill(m_agencyLines, forTheAgency());
    m_owner->setHeading(tr("For the new owner"));
    fill(m_ownerLines, forTheOwner());
    m_kind->setHeading(tr("For both: later, without haste"));
    m_kindText->setText(
        tr("Intercom asks never to give an access token to a third party. Here one is in use "
           "already, and the handover did not make that better or worse. When there is time, plan "
           "a successor together: an app that the new owner authorises through OAuth, or a token "
           "of the new owner's own app. Until then the pipeline may go on with this one."));
}

} // namespace keybearer
