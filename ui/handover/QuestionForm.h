// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QLabel;

namespace keybearer {

class Card;
class ChoiceBox;
class PairLayout;

/// What no API shows, one plain question each. Unanswered stays unknown.
class QuestionForm final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    QMap<Question, Reply> replies() const;
    void clear();
    /// Of the practice workspace all are known: nothing stands in the way.
    void setPractice(bool practice);
    bool isPractice() const { return m_practice; }

Q_SIGNALS:
    void replied(keybearer::Question question, keybearer::Reply reply);

private:
    void retranslate();
    void addQuestion(Question question);

    bool m_practice = false;
    Card *m_card;
    QLabel *m_explanation;
    PairLayout *m_rows;
    QMap<Question, QLabel *> m_texts;
    QMap<Question, ChoiceBox *> m_choices;
};

} // namespace keybearer
