// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QObject>

namespace keybearer {

class Clock;
class HistoryStore;
class MainWindow;

/// Records as files. Checks one that a person was given, as `keybearer verify` does, for which no
/// connection is needed; saves that of any handover in the history. All that it is given outlives
/// it.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    RecordDesk(MainWindow &window, HistoryStore &history, Clock &clock, QObject *parent);

    void ask();
    void check(const QString &file);

    using Saved = std::function<void(const QString &file)>;
    /// Asks where, and saves what has happened by then; `then` is called when the file is there.
    void save(const QString &handoverId, const QString &fileName, const Saved &then);
    void saveFromHistory(const QString &handoverId);
    static Said sayOfSaved(const QString &file);

Q_SIGNALS:
    /// `file`: what was saved, if anything was.
    void told(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file = {});

private:
    void tell(const QString &file, const Result<RecordCheck> &found);
    void write(const QString &file, const Result<QByteArray> &record, const Saved &then);
    void complainOf(const Error &error) { Q_EMIT told(Glyph::Limited, say(error)); }

    MainWindow &m_window;
    HistoryStore &m_history;
    Clock &m_clock;
    QString m_folder; // where one was saved last in this run
};

} // namespace keybearer
