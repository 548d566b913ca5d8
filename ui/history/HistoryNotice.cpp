// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryNotice.h"

#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keybearer {

HistoryNotice::HistoryNotice(QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph(TextRole::Heading, this, QStringLiteral("historyNoticeTitle")))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("historyNoticeText")))
    , m_remedy(new QPushButton(this))
{
    m_remedy->setObjectName(QStringLiteral("historyNoticeButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_remedy, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, &HistoryNotice::remedyWanted);
}

void HistoryNotice::sayError(const Error &error)
{
    present(say(error), tr("Try &again"));
}

void HistoryNotice::sayNothingYet()
{
    present({tr("Nothing has happened yet."),
                tr("Every check of a token, every step of a handover and every change of a result "
                   "will stand here, newest first. Connect a token or open the practice "
                   "workspace, and its first check is the first row."),
                {}},
        {});
}

void HistoryNotice::sayNothingFits()
{
    present(
        {tr("No row fits these filters."), tr("Nothing is lost: the rows are only not shown."), {}},
        tr("Show &all"));
}

void HistoryNotice::present(const Said &said, const QString &remedy)
{
    m_title->setText(said.happened);
    m_text->setText(Said{said.means, said.next, {}}.inOneLine());
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
}

} // namespace keybearer
