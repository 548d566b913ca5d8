// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/CallsDialog.h"

#include "ui/common/DialogSize.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/RowTable.h"
#include "ui/common/Theme.h"
#include "ui/handover/CallsModel.h"
#include "ui/probe/GlyphDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace keybearer {

CallsDialog::CallsDialog(CallsModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_explanation(makeParagraph(TextRole::Body, this, QStringLiteral("callsExplanation")))
    , m_table(new QTableView(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("callsDialog"));
    m_table->setObjectName(QStringLiteral("callsTable"));
    m_table->setModel(model);
    makeRowTable(m_table);
    m_table->setItemDelegate(new GlyphDelegate(CallsModel::GlyphRole, this));
    keepScaled(m_table, [this] { m_table->verticalHeader()->setDefaultSectionSize(scaled(32)); });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CallsModel::RequestId, QHeaderView::Stretch);
    m_close->setObjectName(QStringLiteral("callsClose"));
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    keepDialogSize(this, {620, 460});
    keepTranslated(this, [this] { retranslate(); });
}

void CallsDialog::retranslate()
{
    setWindowTitle(tr("Live test of the token"));
    m_explanation->setText(tr("The newest calls first, as many as the strip shows. Every call of "
                              "the handover is in its record."));
    m_table->setAccessibleName(tr("Calls of the live test, the newest first"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
}

} // namespace keybearer
