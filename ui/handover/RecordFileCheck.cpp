// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/RecordFileCheck.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace keybearer {

void checkRecordFile(
    const QString &file, QObject *context, std::function<void(const Result<RecordCheck> &)> then)
{
    const auto work = [file, receiver = QPointer(context), then = std::move(then)] {
        const Result<RecordCheck> found = verifyRecordFile(file);
        QMetaObject::invokeMethod(qApp, [receiver, found, then] {
            if (receiver)
                then(found);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

} // namespace keybearer
