// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/TeammatePage.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/probe/EvidenceDialog.h"
#include "ui/probe/ProbeModel.h"
#include "ui/probe/ProbeTable.h"
#include "ui/teammate/TeammateCard.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace keybearer {

TeammatePage::TeammatePage(QWidget *parent)
    : QWidget(parent)
    , m_card(new TeammateCard(this))
    , m_verdict(new SaidBar(QStringLiteral("verdict"), this))
    , m_showEvidence(new QPushButton(this))
    , m_matrix(new Card(QStringLiteral("matrixCard"), this))
    , m_legend(makeParagraph(TextRole::Small, this, QStringLiteral("matrixLegend")))
    , m_model(new ProbeModel(this))
    , m_table(new ProbeTable(m_model, this))
    , m_evidence(new EvidenceDialog(this))
{
    setObjectName(QStringLiteral("teammatePage"));
    m_showEvidence->setObjectName(QStringLiteral("showEvidence"));
    m_showEvidence->setProperty("link", true);
    m_verdict->speakUp();
    m_verdict->addAtEnd(m_showEvidence);
    m_matrix->body()->setContentsMargins(1, 1, 1, 8);
    m_matrix->body()->addWidget(m_table, 1);
    m_legend->setContentsMargins(15, 0, 15, 0);
    m_matrix->body()->addWidget(m_legend);
    layOut();
    connect(m_card, &TeammateCard::testWanted, this, &TeammatePage::testWanted);
    connect(m_card, &TeammateCard::handOverWanted, this, &TeammatePage::handOverWanted);
    connect(m_table, &ProbeTable::evidenceWanted, this, &TeammatePage::showEvidence);
    connect(m_showEvidence, &QPushButton::clicked, this, [this] { showEvidence({}); });
    keepTranslated(this, [this] { retranslate(); });
}

void TeammatePage::layOut()
{
    keepScaled(m_table, [this] {
        const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
        m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + 6 * rowHeight);
    });
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("teammateContent"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_verdict);
    column->addWidget(m_matrix, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("teammateScroll"), this));
}

void TeammatePage::present(const TeammateView &view, const QDateTime &now)
{
    m_view = view;
    m_now = now;
    const bool first = view.checking && !view.result;
    const ProbeReport report = view.checking ? view.soFar
        : view.result                        ? view.result->report
                                             : ProbeReport();
    // While a later check runs the card keeps what is known.
    ProbeReport who = view.result && !report.teammate ? view.result->report : report;
    const bool fromBefore = !who.teammate && view.lastKnown;
    if (fromBefore)
        who.teammate = view.lastKnown;
    m_card->present(who, view.practice, fromBefore);
    const bool identified = view.result && view.result->report.teammate;
    m_card->setActionsEnabled(!view.checking, !view.checking && identified);
    m_model->setReport(report, view.checking);
    m_showEvidence->setVisible(!first && view.result);
    renderVerdict(now);
}

void TeammatePage::tick(const QDateTime &now)
{
    if (m_now.isValid())
        m_now = now;
    if (!m_view.checking && m_view.result)
        renderVerdict(now);
}

void TeammatePage::renderVerdict(const QDateTime &now)
{
    if (m_view.checking) {
        m_verdict->say(Glyph::Checking,
            {tr("Testing the token…"),
                tr("%1 of %2 calls answered. All of them only read, and none reads a person's "
                   "data.")
                    .arg(m_view.done)
                    .arg(m_view.total),
                {}});
        m_verdict->setFootnote({}, {});
        return;
    }
    if (!m_view.result) {
        m_verdict->say(Glyph::Unknown,
            {tr("This token has not been tested yet."), {}, tr("Choose “Test now”.")});
        m_verdict->setFootnote({}, {});
        return;
    }
    const CheckResult &result = *m_view.result;
    const QDateTime known = result.report.startedAt;
    m_verdict->say(glyphOf(result.verdict.state), say(result.verdict, result.report));
    m_verdict->setFootnote(tr("Tested %1.", "a relative time").arg(ago(known, now)),
        QLocale().toString(known.toLocalTime(), QLocale::LongFormat));
}

void TeammatePage::showEvidence(const QString &key)
{
    m_evidence->present(m_model->report(), key);
}

void TeammatePage::retranslate()
{
    m_showEvidence->setText(tr("&Show the evidence"));
    m_legend->setText(
        tr("Every test only reads. Permissions to write have no harmless test and stay untested. "
           "“Usual” are those that a pipeline usually needs: only they count for the sentence "
           "above."));
    if (m_now.isValid())
        present(m_view, m_now);
}

} // namespace keybearer
