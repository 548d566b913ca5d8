// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QHash>

namespace keybearer {

/// Whether the record of a handover is in a file: as it stands, or only an earlier state of it.
enum class RecordState { NotSaved, Saved, Outdated };

/// Where records were saved in this run, each handover's newest.
class SavedRecords {
public:
    void add(const Handover &handover, const QString &file, const QDateTime &at);
    RecordState stateOf(const Handover &handover) const;
    QString fileOf(const Handover &handover) const; ///< empty for none
    QDateTime savedAt(const Handover &handover) const; ///< UTC

private:
    struct Saved {
        QString key; // what had happened by then
        QString file;
        QDateTime at;
    };
    QHash<QString, Saved> m_saved; // by the handover's id
};

/// A name for a record that no other handover has: the workspace, the day and the time (UTC).
QString recordFileName(const Handover &handover, const QDateTime &now);

} // namespace keybearer
