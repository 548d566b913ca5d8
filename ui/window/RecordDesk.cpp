// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RecordDesk.h"

#include "app/wording/Wording.h"
#include "ui/common/Confirmation.h"
#include "ui/common/StartFolder.h"
#include "ui/handover/RecordFileCheck.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/MainWindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace keybearer {

RecordDesk::RecordDesk(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&window, &MainWindow::checkRecordWanted, this, &RecordDesk::ask);
    window.whenMade(MainWindow::Page::Connect, this, [this] {
        connect(&m_window.connectPage(), &ConnectPage::checkRecordWanted, this, &RecordDesk::ask);
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

} // namespace keybearer
