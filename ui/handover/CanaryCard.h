// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class CallsDialog;
class CallsModel;
class Card;
class ProbeStrip;

/// The live test while the email is changed: a cell per call, the counts, and how long ago the last
/// good answer was. Its strip can be read as a table too.
class CanaryCard final : public QWidget {
    Q_OBJECT

public:
    explicit CanaryCard(QWidget *parent = nullptr);

    void present(const Handover &handover, bool live, const QDateTime &now);
    void append(const Answer &answer);
    void clear();

private:
    void showTable();
    QWidget *makeEnd();
    bool showHole(int total); ///< whether there is one
    QString counts(const Handover &handover) const;
    QString lastGood(const CanaryTally &tally, const QDateTime &now) const;

    Card *m_card;
    ProbeStrip *m_strip;
    CallsModel *m_calls;
    QPointer<CallsDialog> m_table; ///< once it was asked for
    QPushButton *m_showTable;
    QLabel *m_counts;
    QLabel *m_lastGood;
};

} // namespace keybearer
