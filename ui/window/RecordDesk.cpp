// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RecordDesk.h"

#include "app/handover/HandoverRestore.h"
#include "app/history/HistoryStore.h"
#include "app/record/Record.h"
#include "ui/common/Confirmation.h"
#include "ui/common/StartFolder.h"
#include "ui/handover/HandoverPage.h"
#include "ui/handover/RecordFileCheck.h"
#include "ui/handover/SavedRecords.h"
#include "ui/history/HistoryPage.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace keybearer {

RecordDesk::RecordDesk(MainWindow &window, HistoryStore &history, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_history(history)
    , m_clock(clock)
{
    connect(&window, &MainWindow::checkRecordWanted, this, &RecordDesk::ask);
    window.whenMade(MainWindow::Page::Connect, this, [this] {
        connect(&m_window.connectPage(), &ConnectPage::checkRecordWanted, this, &RecordDesk::ask);
    });
    window.whenMade(MainWindow::Page::History, this, [this] {
        connect(&m_window.historyPage(), &HistoryPage::recordWanted, this,
            &RecordDesk::saveFromHistory);
    });
    window.whenMade(MainWindow::Page::Handover, this, [this] {
        connect(&m_window.handoverPage(), &HandoverPage::checkRecordWanted, this, &RecordDesk::ask);
    });
}

void RecordDesk::ask()
{
    auto *dialog = new QFileDialog(&m_window, tr("Check a record"));
    dialog->setObjectName(QStringLiteral("openRecordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Handover records (*.jsonl)"), tr("All files (*)")});
    dialog->setDirectory(startFolder());
    connect(dialog, &QFileDialog::fileSelected, this, &RecordDesk::check);
    dialog->open();
}

void RecordDesk::check(const QString &file)
{
    checkRecordFile(
        file, this, [this, file](const Result<RecordCheck> &found) { tell(file, found); });
}

void RecordDesk::tell(const QString &file, const Result<RecordCheck> &found)
{
    const Said said = found ? say(*found) : sayOfFile(found.error());
    Confirmation result;
    result.objectName = QStringLiteral("recordChecked");
    result.glyph = !found ? Glyph::Unknown : found->valid ? Glyph::Alive : Glyph::Dead;
    result.title = tr("Check a record");
    result.text = tr("%1: %2", "a file's name, and what was found")
                      .arg(QFileInfo(file).fileName(), said.happened);
    result.more = Said{said.means, said.next, {}}.inOneLine();
    result.yes = {QStringLiteral("recordCheckedClose"), tr("&Close")};
    confirm(result, &m_window, [] {});
}

void RecordDesk::saveFromHistory(const QString &handoverId)
{
    m_history.entriesOf(
        handoverId, this, [this, handoverId](const Result<QList<ChainEntry>> &entries) {
            const auto restored = entries ? restoreHandover(*entries) : Unexpected(entries.error());
            if (!restored)
                return complainOf(restored.error());
            save(handoverId, recordFileName(restored->handover, m_clock.nowUtc()), {});
        });
}

void RecordDesk::save(const QString &handoverId, const QString &fileName, const Saved &then)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the record"));
    dialog->setObjectName(QStringLiteral("saveRecordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->setDirectory(startFolder(m_folder));
    dialog->selectFile(fileName);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, handoverId, then](const QString &file) {
            readRecord(
                m_history, handoverId, this, [this, file, then](const Result<QByteArray> &record) {
                    write(file, record, then);
                });
        });
    dialog->open();
}

void RecordDesk::write(const QString &file, const Result<QByteArray> &record, const Saved &then)
{
    if (!record)
        return complainOf(record.error());
    const Result<Done> saved = saveRecord(file, *record);
    if (!saved)
        return complainOf(saved.error());
    m_folder = QFileInfo(file).absolutePath();
    if (then)
        then(file);
    const RecordCheck check = verifyRecord(*record);
    if (!check.valid)
        return Q_EMIT told(Glyph::Dead, renewable([check] { return say(check); }));
    Q_EMIT told(Glyph::Alive, renewable([file] { return sayOfSaved(file); }), file);
}

Said RecordDesk::sayOfSaved(const QString &file)
{
    return {tr("The record is saved. It was checked just now, and it is intact."),
        tr("The record is in the file “%1”.").arg(QDir::toNativeSeparators(file)), {}};
}

} // namespace keybearer
