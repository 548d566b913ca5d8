// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ConnectionEditor.h"

#include <QDialog>

class QPushButton;

namespace keybearer {

class ConnectionFields;
class SaidBar;

/// Changes a connection that is there. Stays open until the change is made: what stands against it
/// is said beside the entry.
class EditDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EditDialog(QWidget *parent);

    /// `keychain`: there is one. `fixed`: a handover is open, token and address stay.
    void present(const Profile &profile, const QStringList &groups, bool keychain, bool fixed);
    /// Found out after it was presented; another answer resets the choice.
    void setKeychain(bool isThere);
    void showBusy(bool busy);
    /// Busy with what can't be cancelled any more.
    void showWriting();
    void showProblem(const EditProblem &problem);
    /// Also while it is written: as on lock.
    void putAway();
    /// Not while it is written.
    void reject() override;

Q_SIGNALS:
    void saveWanted(const keybearer::ConnectionWish &wish);
    void removeWanted(); ///< the dialog is closed then; nothing was asked yet

private:
    void retranslate();
    void save(const std::optional<ConnectionWish> &wish);

    ConnectionFields *m_fields;
    SaidBar *m_problem;
    QPushButton *m_save;
    QPushButton *m_anyway;
    QPushButton *m_cancel;
    QPushButton *m_remove;
    bool m_keychain = false;
    bool m_busy = false;
    bool m_isWriting = false;
};

} // namespace keybearer
