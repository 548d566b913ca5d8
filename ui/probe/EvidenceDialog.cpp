// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/EvidenceDialog.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/Glyph.h"
#include "ui/common/KeepTranslated.h"
#include "ui/probe/EvidenceText.h"
#include "ui/probe/ProbeModel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace keybearer {
namespace {

const QString controlKey = QStringLiteral("control");

} // namespace

EvidenceDialog::EvidenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_label(makeLabel(TextRole::Body, this, QStringLiteral("evidenceCallLabel")))
    , m_calls(new ChoiceBox(QStringLiteral("evidenceCall"), this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    resize(760, 620);
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_copy->setObjectName(QStringLiteral("evidenceCopy"));
    m_close->setObjectName(QStringLiteral("evidenceClose"));
    m_label->setBuddy(m_calls);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_close->setDefault(true);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_label);
    choice->addWidget(m_calls, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(choice);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_calls, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showCall);
    connect(m_copy, &QPushButton::clicked, this, &EvidenceDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    keepTranslated(this, [this] { retranslate(); });
}

void EvidenceDialog::present(const ProbeReport &report, const QString &key)
{
    m_report = report;
    m_calls->clear();
    for (const ProbeResult &row : report.rows) {
        if (row.probe.testable)
            m_calls->addItem(
                glyphIcon(glyphOf(row.outcome), palette()), row.probe.permission, row.probe.key);
    }
    if (report.control)
        m_calls->addItem(tr("The same call with a made-up token"), controlKey);
    m_calls->setCurrentIndex(qMax(0, m_calls->findData(key)));
    setVisible(true);
    raise();
    activateWindow();
}

void EvidenceDialog::retranslate()
{
    setWindowTitle(tr("Evidence"));
    m_label->setText(tr("Ca&ll"));
    m_calls->setAccessibleName(tr("Call to look at"));
    m_text->setAccessibleName(tr("What was sent and what came back"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
}

void EvidenceDialog::showCall(int index)
{
    const QString key = m_calls->itemData(index).toString();
    if (key == controlKey) {
        m_text->setPlainText(evidenceText(m_report.controlExchange));
        return;
    }
    for (const ProbeResult &row : m_report.rows) {
        if (row.probe.key == key)
            showText(noteOn(row), row.exchange);
    }
}

void EvidenceDialog::showText(const QString &note, const Exchange &exchange)
{
    const QString evidence = evidenceText(exchange);
    m_text->setPlainText(
        note.isEmpty() ? evidence : QString(note % QStringLiteral("\n\n") % evidence));
}

void EvidenceDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace keybearer
