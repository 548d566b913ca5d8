// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ExportFormat.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryPage.h"

#include "ui/common/StartFolder.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace keybearer {

void HistoryPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the history"));
    dialog->setObjectName(QStringLiteral("historyExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(startFolder());
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("keybearer-history.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::save);
    dialog->open();
}

void HistoryPage::save(const QString &file)
{
    m_file = file;
    presentSaving(true);
    m_browser->save(m_filters->filter(), exportFormat(file, m_names));
}

void HistoryPage::presentSaving(bool on)
{
    QPushButton *const goes = on ? m_export : m_cancel;
    QPushButton *const comes = on ? m_cancel : m_export;
    const bool focus = window()->focusWidget() == goes; // it would go on to a stranger
    m_progress->setVisible(on);
    comes->show();
    if (focus)
        comes->setFocus(Qt::OtherFocusReason);
    goes->hide();
    if (on)
        m_note->hide();
}

void HistoryPage::sayNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
}

} // namespace keybearer
