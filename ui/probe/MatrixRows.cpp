// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/MatrixRows.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/SaveAs.h"
#include "ui/probe/MatrixExport.h"
#include "ui/probe/MatrixFilter.h"
#include "ui/probe/ProbeModel.h"
#include "ui/probe/ProbeTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVariant>

#include <algorithm>

namespace keybearer {
namespace {

constexpr ProbeOutcome outcomes[] = {ProbeOutcome::Allowed, ProbeOutcome::Refused,
    ProbeOutcome::Unavailable, ProbeOutcome::Unknown, ProbeOutcome::NotTested};

bool hasUntested(const ProbeReport &report, const QStringList &ticked)
{
    return std::any_of(report.rows.cbegin(), report.rows.cend(), [&](const ProbeResult &row) {
        return ticked.contains(row.probe.key) && row.outcome == ProbeOutcome::NotTested;
    });
}

} // namespace

MatrixRows::MatrixRows(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProbeModel(this))
    , m_filter(new MatrixFilter(m_model, this))
    , m_tools(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_find(new QLineEdit(this))
    , m_outcome(new ChoiceBox(QStringLiteral("matrixOutcome"), this))
    , m_columns(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_table(new ProbeTable(m_filter, this))
    , m_nothing(makeParagraph(TextRole::Muted, this, QStringLiteral("matrixNothing")))
    , m_legend(makeParagraph(TextRole::Small, this, QStringLiteral("matrixLegend")))
{
    setObjectName(QStringLiteral("matrixRows"));
    m_find->setObjectName(QStringLiteral("matrixFind"));
    // Its picture is drawn when there is something to clear.
    connect(
        m_find, &QLineEdit::textChanged, m_find, [this] { m_find->setClearButtonEnabled(true); });
    m_columns->setObjectName(QStringLiteral("matrixColumns"));
    m_save->setObjectName(QStringLiteral("matrixSave"));
    for (QPushButton *link : {m_columns, m_save})
        link->setProperty("link", true);
    layOut();
    const auto filtered = [this] {
        const bool none = m_filter->hidesRows() && m_filter->shownRows() == 0;
        m_nothing->setVisible(none && m_model->rowCount() > 0);
    };
    connect(m_find, &QLineEdit::textChanged, this, [this, filtered](const QString &text) {
        m_filter->setText(text);
        filtered();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this, filtered](int index) {
        m_filter->setOutcome(index > 0 ? std::optional(outcomes[index - 1]) : std::nullopt);
        filtered();
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        m_table->showColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_save, &QPushButton::clicked, this, &MatrixRows::askWhatToSave);
    connect(m_model, &ProbeModel::neededChanged, this, &MatrixRows::neededChanged);
    connect(m_table, &ProbeTable::evidenceWanted, this, &MatrixRows::evidenceWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void MatrixRows::layOut()
{
    auto *links = new QHBoxLayout;
    links->addWidget(m_columns);
    links->addWidget(m_save);
    links->addStretch();
    m_tools->setContentsMargins(12, 10, 12, 8);
    m_tools->setSpacing(8);
    m_tools->addWidget(m_find, 3);
    m_tools->addWidget(m_outcome, 2);
    m_tools->addLayout(links);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_legend);
    m_nothing->setContentsMargins(15, 0, 15, 0);
    m_nothing->hide();
    m_legend->setContentsMargins(15, 4, 15, 0);
}

void MatrixRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tools->setDirection(
        width() < scaled(600) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MatrixRows::present(const ProbeReport &report, bool checking, const QStringList &ticked)
{
    m_model->setReport(report, checking, ticked);
    m_save->setEnabled(!report.rows.isEmpty());
    renderLegend();
}

const ProbeReport &MatrixRows::report() const
{
    return m_model->report();
}

void MatrixRows::renderLegend()
{
    QString counts;
    if (m_model->ticked().isEmpty())
        counts = tr("Nothing is ticked, so what a pipeline usually needs counts for the sentence "
                    "above. Tick what yours needs.");
    else if (hasUntested(m_model->report(), m_model->ticked()))
        counts = tr("What you ticked counts for the sentence above. One of these has not been "
                    "tested yet and counts from the next test on: choose “Test now”.");
    else
        counts = tr("What you ticked counts for the sentence above.");
    m_legend->setText(tr("%1 Every test only reads. Permissions to write have no harmless test "
                         "and stay untested.",
        "%1 is one or two whole sentences")
                          .arg(counts));
}

void MatrixRows::askWhatToSave()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("matrixSaveMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("As CSV, for a spreadsheet…")), &QAction::triggered, this,
        [this] { save(false); });
    connect(menu->addAction(tr("As JSON, for a program…")), &QAction::triggered, this,
        [this] { save(true); });
    menu->popup(m_save->mapToGlobal(QPoint(0, m_save->height())));
}

void MatrixRows::save(bool json)
{
    const ProbeReport report = m_model->report();
    const QStringList ticked = m_model->ticked();
    const QString ending = json ? QStringLiteral(".json") : QStringLiteral(".csv");
    saveAs(this,
        {tr("Save the permissions"), QLatin1String("keybearer-permissions") % ending,
            [=] { return json ? matrixJson(report, ticked) : matrixCsv(report, ticked); }},
        [this](Glyph glyph, const Said &said, const QString &file) {
            Q_EMIT saved(glyph, said, file);
        });
}

void MatrixRows::retranslate()
{
    m_find->setPlaceholderText(tr("Find a permission"));
    m_find->setAccessibleName(tr("Find a permission"));
    const int chosen = qMax(0, m_outcome->currentIndex());
    const QSignalBlocker quiet(m_outcome);
    m_outcome->clear();
    m_outcome->addItem(tr("Every result"));
    for (const ProbeOutcome outcome : outcomes)
        m_outcome->addItem(glyphIcon(glyphOf(outcome), palette()), word(outcome));
    m_outcome->setCurrentIndex(chosen);
    m_outcome->setAccessibleName(tr("Results to show"));
    m_columns->setText(tr("Columns…"));
    m_columns->setAccessibleDescription(tr("Which columns are shown, and what sorts the rows"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the permissions"));
    m_nothing->setText(tr("No permission fits. Clear the search, or choose every result."));
    renderLegend();
}

} // namespace keybearer
