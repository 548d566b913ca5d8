// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RecordFile.h"

#include "app/record/RecordPlace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace keybearer {

namespace {

class RecordFileText {
    Q_DECLARE_TR_FUNCTIONS(RecordFileText)
};

bool isSameFile(const QString &one, const QString &other)
{
    const QString file = QFileInfo(one).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(other).canonicalFilePath();
}

QString faultOf(RecordPlace place)
{
    switch (place) {
    case RecordPlace::Usable:
        break;
    case RecordPlace::NoFolder:
        return RecordFileText::tr("The record can't be written to %1: its folder is not there.");
    case RecordPlace::IsFolder:
        return RecordFileText::tr("The record can't be written to %1: that is a folder.");
    case RecordPlace::NotAFile:
        return RecordFileText::tr("The record can't be written to %1: that is no ordinary file.");
    case RecordPlace::Taken:
        return RecordFileText::tr(
            "The record can't be written to %1: something else is in that file, and it "
            "would be lost.");
    case RecordPlace::NotWritable:
        return RecordFileText::tr("The record can't be written to %1: no file can be made there.");
    }
    return {};
}

} // namespace

std::optional<QString> recordFileFault(const Options &options, const QString &handoverId)
{
    const QString &file = options.recordFile;
    if (file.isEmpty())
        return std::nullopt;
    if (isSameFile(file, options.tokenFile) || isSameFile(file, options.scimTokenFile))
        return RecordFileText::tr(
            "The record can't be written to %1: a token is read from that file.")
            .arg(file);
    const RecordPlace place = recordPlace(file, handoverId);
    return place == RecordPlace::Usable ? std::nullopt : std::optional(faultOf(place).arg(file));
}

} // namespace keybearer
