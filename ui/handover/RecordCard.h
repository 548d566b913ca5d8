// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;

/// What the record is for, and the way to a file.
class RecordCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted();

private:
    void retranslate();

    Card *m_card;
    QLabel *m_text;
    QPushButton *m_save;
};

} // namespace keybearer
