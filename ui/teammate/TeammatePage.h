// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"
#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"
#include "ui/teammate/TeammateHistory.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class ChecksCard;
class EvidenceDialog;
class LatencyCard;
class MatrixCard;
class SaidBar;
class SampleModel;
class TeammateCard;

/// What the page shows of one connection; complete at every change.
struct TeammateView {
    std::optional<CheckResult> result; ///< nothing before the first check ended
    bool checking = false;
    ProbeReport soFar; ///< while checking
    int done = 0;
    int total = 0;
    bool practice = false;
    /// The newest stored verdict, while nothing was tested since the program started.
    std::optional<std::pair<TokenState, QDateTime>> before = {};
    std::optional<Said> tokenProblem = {}; ///< why the token is not at hand
    bool tokenIsGone = false; ///< it is nowhere on this computer: nothing can be asked for it
    std::optional<Teammate> lastKnown; ///< for a report that could not tell who it is
    QString fingerprint; ///< of the token as saved, for a report that has none
    QStringList needed; ///< what a person ticked; empty for what a pipeline usually needs
};

/// The account, one sentence about its token, the permission matrix, and the tests over time.
class TeammatePage final : public QWidget {
    Q_OBJECT

public:
    explicit TeammatePage(QWidget *parent = nullptr);

    void present(const TeammateView &view, const QDateTime &now);
    void setHandoverOpen(bool open); ///< of the account that is presented
    bool isHandoverOpen() const { return m_handoverOpen; }
    void focusHandOver(); ///< for who comes from the handover
    /// Of the token that is presented.
    void setHistory(const TeammateHistory &history);
    void offerPicture(const QString &host); ///< empty for no offer
    void setPicture(const QImage &picture); ///< null for the initials
    /// Lets the relative times move on.
    void tick(const QDateTime &now);
    void showEvidence(const QString &key);
    void closeEvidence(); ///< as when another connection is shown
    void showTables(bool shown); ///< instead of the strip and the chart

    /// Widths of the matrix and which of its columns are hidden, for the settings.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void testWanted();
    void handOverWanted();
    void editWanted();
    void neededChanged(const QStringList &keys); ///< probe keys; empty for the usual ones
    void pictureConsentGiven();
    void columnsChanged();
    /// Something to tell in the message bar.
    /// `file` is what was written; empty for nothing.
    void told(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void link();
    void arrange();
    void putVerdict(bool first);
    void retranslate();
    void renderVerdict(const QDateTime &now);
    void renderFootnote(const QDateTime &known, const QDateTime &now);

    TeammateView m_view;
    TeammateHistory m_history;
    bool m_handoverOpen = false;
    QDateTime m_now; ///< invalid before the first view
    TeammateCard *m_card;
    SaidBar *m_verdict;
    QPushButton *m_showEvidence;
    MatrixCard *m_matrix;
    SampleModel *m_samples;
    ChecksCard *m_checks;
    LatencyCard *m_latency;
    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_parts; ///< matrix and figures, side by side where there is room
    QPointer<EvidenceDialog> m_evidence; ///< made when it is wanted first
};

} // namespace keybearer
