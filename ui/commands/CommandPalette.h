// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/PaletteModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace keybearer {

/// Type a part of what you want, Enter does it. Over the window, closed by Esc or a click outside.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// What can be done now, in the order in which it is listed before it was ever used.
    void openWith(const QList<PaletteEntry> &entries);
    /// The same commands in other words; what was typed stays.
    void renew(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void closeInactive();
    void onTyped(const QString &typed);
    void run(const QModelIndex &index);
    void move(int steps);
    void retranslate();

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QStringList m_recent; // ids, newest first
};

} // namespace keybearer
