// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/TeammatePage.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/probe/EvidenceDialog.h"
#include "ui/probe/MatrixCard.h"
#include "ui/teammate/ChecksCard.h"
#include "ui/teammate/LatencyCard.h"
#include "ui/teammate/SampleModel.h"
#include "ui/teammate/TeammateCard.h"

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
    , m_matrix(new MatrixCard(this))
    , m_samples(new SampleModel(this))
    , m_checks(new ChecksCard(m_samples, this))
    , m_latency(new LatencyCard(m_samples, this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("teammatePage"));
    m_showEvidence->setObjectName(QStringLiteral("showEvidence"));
    m_showEvidence->setProperty("link", true);
    m_verdict->speakUp();
    m_verdict->addAtEnd(m_showEvidence);
    layOut();
    link();
    keepTranslated(this, [this] { retranslate(); });
    keepScaled(this, [this] { arrange(); });
}

void TeammatePage::link()
{
    connect(m_card, &TeammateCard::testWanted, this, &TeammatePage::testWanted);
    connect(m_card, &TeammateCard::handOverWanted, this, &TeammatePage::handOverWanted);
    connect(m_card, &TeammateCard::editWanted, this, &TeammatePage::editWanted);
    connect(m_card, &TeammateCard::pictureWanted, this, [this] {
        m_card->offerPicture({});
        Q_EMIT pictureConsentGiven();
    });
    connect(m_matrix, &MatrixCard::testWanted, this, &TeammatePage::testWanted);
    connect(m_matrix, &MatrixCard::evidenceWanted, this, &TeammatePage::showEvidence);
    connect(m_matrix, &MatrixCard::neededChanged, this, &TeammatePage::neededChanged);
    connect(m_matrix, &MatrixCard::saved, this, &TeammatePage::told);
    connect(m_matrix, &MatrixCard::columnsChanged, this, &TeammatePage::columnsChanged);
    connect(m_checks, &ChecksCard::saved, this, &TeammatePage::told);
    connect(m_latency, &LatencyCard::saved, this, &TeammatePage::told);
    connect(m_showEvidence, &QPushButton::clicked, this, [this] { showEvidence({}); });
}

void TeammatePage::layOut()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("teammateContent"));
    m_column = new QVBoxLayout(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("teammateScroll"), this));
    auto *figures = new QVBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(m_checks);
    figures->addWidget(m_latency, 1);
    m_parts->setSpacing(16);
    m_parts->addWidget(m_matrix, 5);
    m_parts->addLayout(figures, 3);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_card);
    m_column->addWidget(m_verdict);
    m_column->addLayout(m_parts, 1);
}

void TeammatePage::arrange()
{
    const bool roomy = width() >= scaled(900);
    m_parts->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below each other nothing scrolls but the page.
    m_matrix->setWhole(!roomy);
    putVerdict(width() < scaled(520));
}

// First where the card alone would fill the page, for who reads and for the Tab key.
void TeammatePage::putVerdict(bool first)
{
    if (m_column->indexOf(m_verdict) == (first ? 0 : 1))
        return;
    m_column->removeWidget(m_verdict);
    m_column->insertWidget(first ? 0 : 1, m_verdict);
    if (first)
        m_card->comeInTabOrderAfter(m_showEvidence);
    else
        setTabOrder(m_card->lastInTabOrder(), m_showEvidence);
}

void TeammatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    if (who.fingerprint.isEmpty())
        who.fingerprint = view.fingerprint;
    m_card->present(who, view.practice, fromBefore);
    const bool identified = view.result && view.result->report.teammate;
    const bool works = identified && keybearer::works(view.result->verdict.state);
    m_card->setActionsEnabled(!view.checking, !view.checking && works);
    m_matrix->present(report, view.checking, view.needed);
    m_showEvidence->setVisible(!first && view.result);
    renderVerdict(now);
}

void TeammatePage::setHistory(const TeammateHistory &history)
{
    m_history = history;
    m_samples->setHistory(history);
    m_checks->present(history, m_now);
    m_latency->present(history);
    if (m_now.isValid())
        renderVerdict(m_now);
}

void TeammatePage::setHandoverOpen(bool open)
{
    m_handoverOpen = open;
    m_card->setHandoverOpen(open);
}

void TeammatePage::focusHandOver()
{
    m_card->focusHandOver();
}

void TeammatePage::offerPicture(const QString &host)
{
    m_card->offerPicture(host);
}

void TeammatePage::setPicture(const QImage &picture)
{
    m_card->setPicture(picture);
}

void TeammatePage::showTables(bool shown)
{
    m_checks->showTable(shown);
    m_latency->showTable(shown);
}

QByteArray TeammatePage::columns() const
{
    return m_matrix->columns();
}

void TeammatePage::restoreColumns(const QByteArray &state)
{
    m_matrix->restoreColumns(state);
}

void TeammatePage::tick(const QDateTime &now)
{
    if (m_now.isValid())
        m_now = now;
    m_checks->tick(now);
    if (!m_view.checking && (m_view.result || m_view.before))
        renderVerdict(now);
}

void TeammatePage::renderVerdict(const QDateTime &now)
{
    if (m_view.checking) {
        m_verdict->say(Glyph::Checking,
            {tr("Testing the token…"),
                tr("%1 of %2 calls answered. All of them only read, and none reads a person's "
                   "data.")
                    .arg(QLocale().toString(m_view.done), QLocale().toString(m_view.total)),
                {}});
        m_verdict->setFootnote({}, {});
        return;
    }
    if (m_view.tokenProblem) {
        m_verdict->say(Glyph::Unknown, *m_view.tokenProblem);
        m_verdict->setFootnote({}, {});
        return;
    }
    if (!m_view.result && m_view.before) {
        const auto &[state, at] = *m_view.before;
        m_verdict->say(Glyph::Unknown,
            {tr("Last known: %1, %2.", "a state word, a relative time")
                    .arg(word(state), ago(at, now)),
                tr("It has not been tested since, so this may have changed."),
                tr("Choose “Test now”.")});
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
    renderFootnote(known, now);
}

// Since when it is so is only said where the history's own entry of the turn tells it.
void TeammatePage::renderFootnote(const QDateTime &known, const QDateTime &now)
{
    const QDateTime &since = m_history.verdictSince;
    QString text = tr("Tested %1.", "a relative time").arg(ago(known, now));
    if (since.isValid() && since.secsTo(known) >= 60)
        text = tr("Tested %1. Every test since %2 has found the same.", "a relative time, a date")
                   .arg(ago(known, now),
                       QLocale().toString(since.toLocalTime(), QLocale::ShortFormat));
    m_verdict->setFootnote(text, exactTime(known.toLocalTime(), QLocale::LongFormat));
}

void TeammatePage::closeEvidence()
{
    if (m_evidence)
        m_evidence->close();
}

void TeammatePage::showEvidence(const QString &key)
{
    if (!m_evidence)
        m_evidence = new EvidenceDialog(this);
    m_evidence->present(m_matrix->report(), key);
}

void TeammatePage::retranslate()
{
    m_showEvidence->setText(tr("&Show the evidence"));
    if (m_now.isValid())
        present(m_view, m_now);
}

} // namespace keybearer
