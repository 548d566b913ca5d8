// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace keybearer {

class Card;

/// What remains for each side after a handover, and what Intercom asks of both.
class PassOnCard final : public QWidget {
    Q_OBJECT

public:
    explicit PassOnCard(QWidget *parent = nullptr);

private:
    void retranslate();
    Card *addList(const QString &objectName, QList<QLabel *> &lines, int count);

    QList<QLabel *> m_agencyLines;
    QList<QLabel *> m_ownerLines;
    Card *m_agency;
    Card *m_owner;
    Card *m_kind;
    QLabel *m_kindText;
};

} // namespace keybearer
