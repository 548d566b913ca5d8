// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace keybearer {

/// The way to the practice workspace, always at hand.
class PracticeCard final : public QFrame {
    Q_OBJECT

public:
    explicit PracticeCard(QWidget *parent = nullptr);

    /// The button only, where room is short.
    void setBrief(bool brief);

Q_SIGNALS:
    void practiceWanted();

private:
    void retranslate();

    QLabel *m_tag;
    QLabel *m_name;
    QLabel *m_text;
    QPushButton *m_open;
};

} // namespace keybearer
