// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/RecordPlace.h"

#include "app/record/Record.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace keybearer {
namespace {

constexpr int mostLinks = 40; // as the kernel: what has more goes round in a circle

bool isRecordOf(const QString &file, const QString &handoverId)
{
    const Result<RecordCheck> check = verifyRecordFile(file);
    return check && check->hasHeader && check->header.handoverId == handoverId;
}

} // namespace

QString behindLinks(const QString &file)
{
    QFileInfo info(file);
    for (int links = 0; info.isSymLink() && links < mostLinks; ++links)
        info.setFile(info.symLinkTarget());
    return info.filePath();
}

RecordPlace recordPlace(const QString &file, const QString &handoverId)
{
    const QFileInfo target(behindLinks(file));
    if (target.isDir() || target.fileName().isEmpty())
        return RecordPlace::IsFolder;
    if (!target.dir().exists())
        return RecordPlace::NoFolder;
    if (target.exists() && !target.isFile())
        return RecordPlace::NotAFile;
    if (target.size() > 0 && (handoverId.isEmpty() || !isRecordOf(target.filePath(), handoverId)))
        return RecordPlace::Taken;
    // The way the record will be written, given up again: rights alone don't tell a read-only disk.
    QSaveFile probe(target.filePath());
    const bool writable = probe.open(QIODevice::WriteOnly);
    probe.cancelWriting();
    return writable ? RecordPlace::Usable : RecordPlace::NotWritable;
}

} // namespace keybearer
