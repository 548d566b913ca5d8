// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class ChoiceBox;
class Card;
class TokenField;

/// The first thing a new user sees: what this is, and the two ways to begin. Names every host
/// before the first request.
class ConnectPage final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    /// As given on the command line.
    void setApiUrl(const QUrl &url);
    void focusFirst();

Q_SIGNALS:
    void connectWanted(const keybearer::CheckRequest &request);
    void practiceWanted();
    void entryRefused(const keybearer::Said &why);

private:
    QVBoxLayout *makeIntroduction();
    void layOutToken();
    void layOutPractice();
    void retranslate();
    void showHosts();
    void connectToken();
    int regionChoice() const;

    QLabel *m_title;
    QLabel *m_lines;
    Card *m_card;
    QLabel *m_tokenLabel;
    TokenField *m_token;
    QLabel *m_regionLabel;
    ChoiceBox *m_region;
    QLabel *m_baseLabel;
    QLineEdit *m_base;
    QLabel *m_hosts;
    QPushButton *m_connect;
    QLabel *m_keeping;
    Card *m_practiceCard;
    QLabel *m_practiceText;
    QPushButton *m_practice;
};

} // namespace keybearer
