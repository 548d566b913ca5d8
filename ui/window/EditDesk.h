// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ConnectionEditor.h"

#include <QPointer>

namespace keybearer {

class EditDialog;
class MainWindow;

/// Opens the dialog for a connection and makes what was entered there come true; what can be taken
/// back can be undone from the message bar. The window and the book outlive it.
class EditDesk final : public QObject {
    Q_OBJECT

public:
    EditDesk(MainWindow &window, ConnectionBook &book, const HandoverServices &services,
        KeychainStore *keychain, QObject *parent);

    void open(int id); ///< nothing for the practice workspace
    /// As on lock: what was entered goes.
    void cancel();
    void setKeychain(bool isThere);

Q_SIGNALS:
    void removeWanted(int id); ///< instead of an edit

private:
    void makeDialog();
    void save(const ConnectionWish &wish);
    bool isShown(int opened) const;
    void onSaved(int id, const ConnectionWish &before, bool canUndo);
    void undo(int id, const ConnectionWish &before);
    QStringList groups() const;

    KeychainStore *m_keychain; // may be null
    MainWindow &m_window;
    ConnectionBook &m_book;
    ConnectionEditor *m_editor;
    QPointer<EditDialog> m_dialog; // made when it is opened first
    int m_id = 0; // what the dialog shows, or showed last
    int m_opened = 0; // how often the dialog was opened
    int m_saving = 0; // the opening whose edit was asked for last
    bool m_hasKeychain = false;
};

} // namespace keybearer
