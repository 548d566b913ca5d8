// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/HistoryExport.h"

#include "app/history/HistoryView.h"

#include <QFileInfo>
#include <QSaveFile>

namespace keybearer {
namespace {

constexpr int rowsAtOnce = 1024;

Result<Done> countAll(HistoryView &view, const std::function<bool(qint64, qint64)> &report)
{
    for (;;) {
        const Result<bool> more = view.countOn(100);
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            return Done{};
        if (!report(0, 0))
            return Unexpected(Error::of(ErrorKind::Cancelled));
    }
}

Result<qint64> writeRows(HistoryView &view, QSaveFile &file, const HistoryBrowser::Export &how,
    const std::function<bool(qint64, qint64)> &report)
{
    const qint64 all = view.extent().found;
    qint64 done = 0;
    bool fine = file.write(how.head) == how.head.size();
    while (fine && done < all) {
        if (!report(done, all))
            return Unexpected(Error::of(ErrorKind::Cancelled));
        const Result<QList<HistoryRow>> rows = view.rows(done, rowsAtOnce);
        if (!rows)
            return Unexpected(rows.error());
        QByteArray part;
        for (const HistoryRow &row : *rows)
            part += (done++ > 0 ? how.between : QByteArray()) + how.line(row);
        fine = !rows->isEmpty() && file.write(part) == part.size();
    }
    if (!fine || file.write(how.tail) != how.tail.size() || !file.flush())
        return Unexpected(Error::of(ErrorKind::Disk, how.file));
    return done;
}

} // namespace

Result<qint64> exportHistory(HistoryView &view, const HistoryFilter &filter,
    const HistoryBrowser::Export &how, const std::function<bool(qint64, qint64)> &report)
{
    const QFileInfo info(how.file);
    if (info.exists() && !info.isFile()) // a device would be replaced by the file
        return Unexpected(Error::of(ErrorKind::Disk, how.file));
    QSaveFile file(info.isSymLink() ? info.canonicalFilePath() : how.file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Unexpected(Error::of(ErrorKind::Disk, how.file));
    // Rows that are thinned out meanwhile would be missing or doubled: once more from the start.
    for (int attempt = 0;; ++attempt) {
        Result<Done> ready = view.open(filter);
        if (ready)
            ready = countAll(view, report);
        const Result<qint64> written =
            ready ? writeRows(view, file, how, report) : Unexpected(ready.error());
        if (written) {
            if (!file.commit() || file.error() != QFileDevice::NoError)
                return Unexpected(Error::of(ErrorKind::Disk, how.file));
            return written;
        }
        if (written.error().kind != ErrorKind::NotFound)
            return written;
        if (attempt == 4 || !file.resize(0) || !file.seek(0))
            return Unexpected(Error::of(ErrorKind::Busy, how.file));
    }
}

} // namespace keybearer
