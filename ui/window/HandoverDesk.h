// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"
#include "ui/window/Connection.h"

#include <QPointer>

namespace keybearer {

class HandoverPage;
class MainWindow;
class RecordDesk;

/// Links the handover page with the handover of the chosen connection: what a person wants goes to
/// its flow, what the flow tells is shown. The window, the clock and the records outlive it.
class HandoverDesk final : public QObject {
    Q_OBJECT

public:
    HandoverDesk(MainWindow &window, Clock &clock, RecordDesk &records, QObject *parent);

    /// Shows this one's handover from now on; null for none.
    void setConnection(Connection *connection);
    /// Shows a connection's handover on the page while it is the chosen one.
    void follow(Connection &connection);
    void present();
    void tick();
    /// As on lock: what was entered on the page and not taken yet.
    void forgetTokens();

Q_SIGNALS:
    void connectWanted(); ///< its token once more
    /// `file`: what was saved, if anything was.
    void told(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file = {});

private:
    void linkPage();
    void linkFlow();
    void start(const HandoverDraft &draft);
    void leave();
    void cancel();
    std::function<void()> ifStillShown(void (HandoverFlow::*deed)());
    void close();
    void saveRecord();
    void complainOf(const Error &error) { Q_EMIT told(Glyph::Limited, keybearer::say(error)); }
    void correctSaved();
    HandoverPage &page() const;
    bool hasPage() const;
    HandoverFlow *flow() const { return m_chosen ? m_chosen->handover().flow() : nullptr; }
    bool isChosen(const Connection &connection) const { return &connection == m_chosen; }

    MainWindow &m_window;
    Clock &m_clock;
    RecordDesk &m_records;
    QPointer<Connection> m_chosen;
    QString m_toldOfSaved; // the file that the message bar said to be the whole record
};

} // namespace keybearer
