// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LockPage.h"

#include "app/wording/Text.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph(TextRole::Title, this, QStringLiteral("lockTitle")))
    , m_kept(makeParagraph(TextRole::Body, this, QStringLiteral("lockKept")))
    , m_forgotten(makeParagraph(TextRole::Body, this, QStringLiteral("lockForgotten")))
    , m_finishing(makeParagraph(TextRole::Body, this, QStringLiteral("lockFinishing")))
    , m_problem(new SaidBar(QStringLiteral("lockProblem"), this))
    , m_unlock(new QPushButton(this))
{
    setObjectName(QStringLiteral("lockPage"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setProperty("primary", true);
    auto *inner = new QWidget(this);
    keepScaled(inner, [inner] { inner->setMaximumWidth(scaled(480)); });
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QLabel *label : {m_title, m_kept, m_forgotten, m_finishing})
        column->addWidget(label);
    column->addSpacing(8);
    column->addWidget(m_problem);
    column->addWidget(m_unlock, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("lockContent"));
    auto *middle = new QVBoxLayout(content);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addStretch(2);
    middle->addLayout(row);
    middle->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("lockScroll"), this));
    m_problem->hide();
    m_finishing->hide();
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    keepTranslated(this, [this] { retranslate(); });
}

void LockPage::ask()
{
    if (!m_asking)
        Q_EMIT unlockWanted();
}

// Enter unlocks, as a default button in a dialog would. A key that is held down asks once.
void LockPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        ask();
}

void LockPage::reset()
{
    m_asking = false;
    m_problem->hide();
    retranslate();
    m_unlock->setFocus();
}

// The button keeps the focus, so that a screen reader tells its new name.
void LockPage::showAsking()
{
    m_asking = true;
    m_problem->hide();
    retranslate();
}

void LockPage::showProblem(const Said &problem)
{
    m_asking = false;
    m_problem->say(Glyph::Limited, problem);
    m_problem->show();
    retranslate();
    m_unlock->setFocus();
}

void LockPage::showFinishing(bool finishing)
{
    m_finishing->setVisible(finishing);
}

void LockPage::retranslate()
{
    m_title->setText(tr("Keybearer is locked"));
    m_kept->setText(tr("Tokens that are kept in the keychain stay there. The keychain is asked for "
                       "them again when you unlock."));
    m_forgotten->setText(
        sentences({tr("Tokens that were to be kept only until you quit are forgotten; paste "
                      "them again."),
            tr("The practice workspace and its handover go on.")}));
    m_finishing->setText(
        tr("A change of an email address is under way, or waited for. It is followed to its end, "
           "and its token stays in memory until then."));
    m_unlock->setText(m_asking ? tr("Asking the keychain…") : tr("&Unlock"));
    m_unlock->setAccessibleDescription(m_title->text());
    setAccessibleName(m_title->text());
}

} // namespace keybearer
