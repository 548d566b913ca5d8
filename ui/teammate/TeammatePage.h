// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class EvidenceDialog;
class ProbeModel;
class ProbeTable;
class SaidBar;
class TeammateCard;

/// What the page shows of one connection; complete at every change.
struct TeammateView {
    std::optional<CheckResult> result; ///< nothing before the first check ended
    bool checking = false;
    ProbeReport soFar; ///< while checking
    int done = 0;
    int total = 0;
    bool practice = false;
    std::optional<Teammate> lastKnown; ///< for a report that could not tell who it is
};

/// The account, one sentence about its token, and the permission matrix.
class TeammatePage final : public QWidget {
    Q_OBJECT

public:
    explicit TeammatePage(QWidget *parent = nullptr);

    void present(const TeammateView &view, const QDateTime &now);
    /// Lets the relative times move on.
    void tick(const QDateTime &now);

Q_SIGNALS:
    void testWanted();
    void handOverWanted();

private:
    void layOut();
    void retranslate();
    void renderVerdict(const QDateTime &now);
    void showEvidence(const QString &key);

    TeammateView m_view;
    QDateTime m_now; ///< invalid before the first view
    TeammateCard *m_card;
    SaidBar *m_verdict;
    QPushButton *m_showEvidence;
    Card *m_matrix;
    QLabel *m_legend;
    ProbeModel *m_model;
    ProbeTable *m_table;
    EvidenceDialog *m_evidence;
};

} // namespace keybearer
