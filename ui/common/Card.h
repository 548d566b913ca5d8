// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace keybearer {

/// A quiet surface with a hairline around it and, where it is given, a heading.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &objectName, QWidget *parent = nullptr);

    /// Shows the heading above everything else; also the card's accessible name.
    void setHeading(const QString &text);
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_heading;
    QVBoxLayout *m_body;
};

/// A hairline between two parts of a card.
QFrame *makeRule(QWidget *parent);

} // namespace keybearer
