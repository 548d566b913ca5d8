// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/EvidenceDialog.h"

#include "app/diagnosis/Verdict.h"
#include "app/wording/Wording.h"
#include "ui/common/ClipboardKeeper.h"
#include "ui/common/DataLabel.h"
#include "ui/common/DialogSize.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Glyph.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/PlainToolTip.h"
#include "ui/probe/EvidenceText.h"
#include "ui/probe/PhaseBar.h"
#include "ui/probe/ProbeModel.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QVariant>
#include <QtMath>

namespace keybearer {
namespace {

/// A made-up token has to be refused.
std::pair<Glyph, QString> toldOf(ControlOutcome outcome)
{
    switch (outcome) {
    case ControlOutcome::Refused:
        return {Glyph::Alive, EvidenceDialog::tr("refused, as it should be")};
    case ControlOutcome::Accepted:
        return {Glyph::Limited, EvidenceDialog::tr("accepted, which it should not be")};
    case ControlOutcome::Unanswered:
        break;
    }
    return {Glyph::Unknown, EvidenceDialog::tr("no clear answer")};
}

} // namespace

EvidenceDialog::EvidenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_parts(new QSplitter(this))
    , m_list(new QListWidget(this))
    , m_title(makeParagraph(TextRole::Heading, this, QStringLiteral("evidenceTitle")))
    , m_note(makeParagraph(TextRole::Body, this, QStringLiteral("evidenceNote")))
    , m_requestLabel(makeLabel(TextRole::Muted, this, QStringLiteral("evidenceRequestLabel")))
    , m_request(new DataLabel(QStringLiteral("mono"), QStringLiteral("evidenceRequest"), this))
    , m_copyRequest(new QPushButton(this))
    , m_phases(new PhaseBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_copyAll(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    m_list->setObjectName(QStringLiteral("evidenceCalls"));
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_copyRequest->setObjectName(QStringLiteral("evidenceCopyRequest"));
    m_copyRequest->setProperty("link", true);
    m_copy->setObjectName(QStringLiteral("evidenceCopy"));
    m_copyAll->setObjectName(QStringLiteral("evidenceCopyAll"));
    m_close->setObjectName(QStringLiteral("evidenceClose"));
    m_close->setDefault(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_copyAll, m_close})
        buttons->addWidget(button);
    m_parts->setObjectName(QStringLiteral("evidenceParts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(makeDetail());
    m_parts->setStretchFactor(1, 1);
    keepScaled(this, [this] {
        m_list->setIconSize({scaled(16), scaled(16)});
        m_text->setFont(fixedFont());
        arrange();
        fitText();
    });
    keepDialogSize(this, {900, 640});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_parts, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceDialog::showCall);
    connect(m_copyRequest, &QPushButton::clicked, this,
        [this] { ClipboardKeeper::copy(m_request->data()); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { ClipboardKeeper::copy(textOf(m_list->currentRow())); });
    connect(m_copyAll, &QPushButton::clicked, this, &EvidenceDialog::copyAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    keepTranslated(this, [this] { retranslate(); });
}

void EvidenceDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

// The calls stand beside the evidence where there is room for both, else above it.
void EvidenceDialog::arrange()
{
    const bool roomy = width() >= scaled(760);
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    m_parts->setOrientation(roomy ? Qt::Horizontal : Qt::Vertical);
    m_parts->setSizes(
        roomy ? QList<int>{scaled(250), scaled(600)} : QList<int>{scaled(90), scaled(400)});
    m_text->setVerticalScrollBarPolicy(roomy ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitText();
}

// Below the calls the whole evidence scrolls as one.
void EvidenceDialog::fitText()
{
    const int lines = qCeil(m_text->document()->size().height()); // a line each, by Qt's own words
    const int whole = lines * m_text->fontMetrics().lineSpacing()
        + 2 * (m_text->frameWidth() + qCeil(m_text->document()->documentMargin()))
        + m_text->contentsMargins().top() + m_text->contentsMargins().bottom() + scaled(16);
    m_text->setMinimumHeight(m_roomy.value_or(true) ? scaled(160) : whole);
}

QWidget *EvidenceDialog::makeDetail()
{
    auto *detail = new QWidget(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *request = new QHBoxLayout;
    request->setSpacing(8);
    request->addWidget(m_requestLabel);
    request->addWidget(m_request);
    request->addWidget(m_copyRequest);
    request->addStretch();
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(request);
    column->addWidget(m_phases);
    column->addWidget(m_text, 1);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, &EvidenceDialog::fitText);
    return makePageScroll(detail, QStringLiteral("evidenceScroll"), this);
}

void EvidenceDialog::present(const ProbeReport &report, const QString &key)
{
    m_report = report;
    fillList(key);
    setVisible(true);
    raise();
    activateWindow();
    m_list->setFocus();
}

void EvidenceDialog::fillList(const QString &key)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_calls.clear();
    int first = 0;
    for (const ProbeResult &row : m_report.rows) {
        if (!row.probe.testable)
            continue;
        if (row.probe.key == key)
            first = static_cast<int>(m_calls.size());
        const QString label = permissionLabel(row.probe.key);
        const QString told =
            tr("%1: %2", "a permission and its outcome").arg(label, word(row.outcome));
        m_calls.append({told, noteOn(row), row.exchange});
        auto *item = new QListWidgetItem(glyphIcon(glyphOf(row.outcome), palette()), label, m_list);
        item->setData(Qt::AccessibleTextRole, told);
        item->setToolTip(plainToolTip(label));
    }
    if (m_report.control) {
        const QString title = tr("The same call with a made-up token");
        const auto [glyph, outcome] = toldOf(classify(m_report).control);
        const QString told = tr("%1: %2", "a permission and its outcome").arg(title, outcome);
        m_calls.append({told,
            tr("A token that does not exist has to be refused: that shows that a yes to yours "
               "means something."),
            m_report.controlExchange});
        auto *item = new QListWidgetItem(glyphIcon(glyph, palette()), title, m_list);
        item->setData(Qt::AccessibleTextRole, told);
        item->setToolTip(plainToolTip(outcome));
    }
    m_list->setCurrentRow(first);
    showCall(m_list->currentRow());
}

void EvidenceDialog::showCall(int index)
{
    const Call call = m_calls.value(index);
    const bool sent = call.exchange.attempts > 0;
    const QString id = call.exchange.requestId();
    m_title->setText(call.told);
    m_note->setText(call.note);
    m_note->setVisible(!call.note.isEmpty());
    m_request->setData(id.isEmpty() ? tr("none was told") : id);
    m_copyRequest->setEnabled(!id.isEmpty());
    m_phases->setVisible(sent);
    m_phases->setPhases(call.exchange.phases);
    m_text->setPlainText(evidenceText(call.exchange));
}

QString EvidenceDialog::textOf(int index) const
{
    const Call call = m_calls.value(index);
    QStringList parts{call.told};
    if (!call.note.isEmpty())
        parts.append(call.note);
    parts.append(evidenceText(call.exchange));
    return parts.join(QStringLiteral("\n\n"));
}

void EvidenceDialog::copyAll()
{
    QStringList parts;
    for (int i = 0; i < m_calls.size(); ++i)
        parts.append(textOf(i));
    ClipboardKeeper::copy(
        parts.join(QStringLiteral("\n\n----------------------------------------\n\n")));
}

void EvidenceDialog::retranslate()
{
    setWindowTitle(tr("Evidence"));
    m_list->setAccessibleName(tr("Calls"));
    m_text->setAccessibleName(tr("What was sent and what came back"));
    m_requestLabel->setText(tr("Request id"));
    m_copyRequest->setText(tr("Copy"));
    m_copyRequest->setAccessibleName(tr("Copy the request id"));
    m_copy->setText(tr("&Copy this call"));
    m_copyAll->setText(tr("Copy &all, for Intercom's support"));
    m_close->setText(tr("Close"));
    if (!m_calls.isEmpty())
        fillList({});
}

} // namespace keybearer
