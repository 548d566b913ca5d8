// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/MatrixCard.h"

#include "ui/common/KeepTranslated.h"
#include "ui/probe/MatrixRows.h"
#include "ui/probe/ProbeTable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

MatrixCard::MatrixCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_untested(new QWidget(this))
    , m_untestedTitle(
          makeParagraph(TextRole::Heading, m_untested, QStringLiteral("matrixUntestedTitle")))
    , m_untestedText(
          makeParagraph(TextRole::Body, m_untested, QStringLiteral("matrixUntestedText")))
    , m_test(new QPushButton(m_untested))
{
    setObjectName(QStringLiteral("matrixCard"));
    setProperty("card", QStringLiteral("plain"));
    m_column->setContentsMargins(1, 1, 1, 10);
    m_column->setSpacing(0);
    makeUntested();
    connect(m_test, &QPushButton::clicked, this, &MatrixCard::testWanted);
    keepTranslated(this, [this] { retranslate(); });
}

void MatrixCard::makeUntested()
{
    m_test->setObjectName(QStringLiteral("matrixTest"));
    auto *column = new QVBoxLayout(m_untested);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_untestedTitle);
    column->addWidget(m_untestedText);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addStretch();
    m_column->addWidget(m_untested, 1);
}

void MatrixCard::makeRows()
{
    m_rows = new MatrixRows(this);
    m_column->addWidget(m_rows, 1);
    // Made late; Tab comes to it where it is read all the same.
    QWidget *before = m_test;
    for (QWidget *stop : m_rows->findChildren<QWidget *>()) {
        if (stop->focusPolicy() == Qt::NoFocus || stop->window() != window())
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
    ProbeTable *const table = m_rows->table();
    if (!m_columns.isEmpty())
        table->restoreColumns(m_columns);
    table->setWhole(m_whole);
    connect(table, &ProbeTable::columnsChanged, this, &MatrixCard::columnsChanged);
    connect(m_rows, &MatrixRows::evidenceWanted, this, &MatrixCard::evidenceWanted);
    connect(m_rows, &MatrixRows::neededChanged, this, &MatrixCard::neededChanged);
    connect(m_rows, &MatrixRows::saved, this, &MatrixCard::saved);
}

void MatrixCard::present(const ProbeReport &report, bool checking, const QStringList &ticked)
{
    const bool any = checking || !report.rows.isEmpty();
    if (any && !m_rows)
        makeRows();
    if (m_rows) {
        m_rows->present(report, checking, ticked);
        m_rows->setVisible(any);
    }
    m_untested->setVisible(!any);
}

const ProbeReport &MatrixCard::report() const
{
    return m_rows ? m_rows->report() : m_none;
}

QByteArray MatrixCard::columns() const
{
    return m_rows ? m_rows->table()->columnState() : m_columns;
}

void MatrixCard::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_rows)
        m_rows->table()->restoreColumns(state);
}

void MatrixCard::setWhole(bool whole)
{
    m_whole = whole;
    if (m_rows)
        m_rows->table()->setWhole(whole);
}

void MatrixCard::retranslate()
{
    setAccessibleName(tr("Permissions"));
    m_untestedTitle->setText(tr("What this token may do is not known yet."));
    m_untestedText->setText(
        tr("A test asks Intercom, only by reading, and lists every permission here."));
    m_test->setText(tr("Test now"));
}

} // namespace keybearer
