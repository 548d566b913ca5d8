// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QPushButton;

namespace keybearer {

class FlowLayout;

/// What can be done with a handover as it stands, the next thing first.
class HandoverActions final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverActions(QWidget *parent = nullptr);

    void present(const Handover &handover);
    void leadToClose(bool leads); ///< closing is what is left to do
    /// To what is to be decided now; false when nothing is.
    bool focusNext();

Q_SIGNALS:
    void confirmWanted();
    void acceptWanted();
    void proveWanted();
    void changeBackWanted();
    void leaveWanted(); ///< it stays open; the person goes elsewhere
    void cancelWanted();
    void closeWanted();
    void anotherWanted();

private:
    QPushButton *add(const QString &objectName, void (HandoverActions::*wanted)());
    void retranslate();

    FlowLayout *m_row;
    QPushButton *m_confirm;
    QPushButton *m_accept;
    QPushButton *m_prove;
    QPushButton *m_changeBack;
    QPushButton *m_leave;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_another;
    Handover m_handover;
    bool m_leadsToClose = false;
};

} // namespace keybearer
