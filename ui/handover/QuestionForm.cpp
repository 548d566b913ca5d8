// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/QuestionForm.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keybearer {
namespace {

constexpr Reply replyOrder[] = {Reply::Unknown, Reply::Yes, Reply::No};

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("questionsCard"), this))
    , m_explanation(makeParagraph(TextRole::Muted, this, QStringLiteral("questionsExplanation")))
    , m_rows(new PairLayout(PairLayout::Grows::First))
{
    setObjectName(QStringLiteral("questionForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_explanation);
    m_rows->setSpacing(8);
    m_card->body()->addLayout(m_rows);
    for (const Question question : allQuestions)
        addQuestion(question);
    keepTranslated(this, [this] { retranslate(); });
}

void QuestionForm::addQuestion(Question question)
{
    const QString number = QString::number(static_cast<int>(question));
    auto *text = makeParagraph(TextRole::Body, this, QLatin1String("question") % number);
    auto *choice = new ChoiceBox(QLatin1String("reply") % number, this);
    for (const Reply reply : replyOrder)
        choice->addItem(QString(), static_cast<int>(reply));
    text->setBuddy(choice);
    m_rows->addPair(text, choice);
    m_texts.insert(question, text);
    m_choices.insert(question, choice);
    connect(choice, &QComboBox::activated, this, [this, question, choice] {
        Q_EMIT replied(question, static_cast<Reply>(choice->currentData().toInt()));
    });
}

QMap<Question, Reply> QuestionForm::replies() const
{
    QMap<Question, Reply> replies;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        replies.insert(it.key(), static_cast<Reply>(it.value()->currentData().toInt()));
    return replies;
}

void QuestionForm::clear()
{
    for (ChoiceBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
}

void QuestionForm::setPractice(bool practice)
{
    m_practice = practice;
    for (auto it = m_choices.cbegin(); practice && it != m_choices.cend(); ++it) {
        const Reply known = it.key() == Question::Mailbox ? Reply::Yes : Reply::No;
        it.value()->setCurrentIndex(it.value()->findData(static_cast<int>(known)));
    }
    retranslate();
}

void QuestionForm::retranslate()
{
    m_card->setHeading(tr("Questions that only people can answer"));
    m_explanation->setText(m_practice
            ? tr("Intercom does not show these. Of the practice workspace they are known and "
                 "filled in; change an answer to see what follows.")
            : tr("Intercom does not show these. Answer what you know; the rest stays unknown."));
    for (const Question question : allQuestions) {
        const Said said = ask(question);
        m_texts.value(question)->setText(said.happened);
        m_texts.value(question)->setToolTip(said.means);
        ChoiceBox *choice = m_choices.value(question);
        choice->setAccessibleName(said.happened);
        choice->setAccessibleDescription(said.means);
        choice->setToolTip(said.means);
        for (int i = 0; i < choice->count(); ++i)
            choice->setItemText(i, word(static_cast<Reply>(choice->itemData(i).toInt())));
    }
}

} // namespace keybearer
