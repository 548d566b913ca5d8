// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Obstacle.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class FieldHint;
class SaidBar;
class TokenField;

/// Stands where the form would stand: why it can't go on, and the entry of what is missing.
class ObstacleNote final : public QWidget {
    Q_OBJECT

public:
    explicit ObstacleNote(QWidget *parent = nullptr);

    void present(const Obstacle &obstacle);
    /// What was typed is gone, too.
    void clear();
    bool focusNext(); ///< false where nothing can be done about it here

Q_SIGNALS:
    void scimTokenGiven(const keybearer::SecretPtr &token);
    void abandonWanted();
    void testWanted();
    void connectWanted(); ///< where a token is pasted

private:
    void retranslate();
    void give();

    SaidBar *m_bar;
    QPushButton *m_test;
    QPushButton *m_connect;
    Card *m_card;
    QLabel *m_label;
    TokenField *m_token;
    FieldHint *m_hint;
    QPushButton *m_goOn;
    QPushButton *m_cancel;
    bool m_triesAgain = false;
    bool m_ofBack = false;
};

} // namespace keybearer
