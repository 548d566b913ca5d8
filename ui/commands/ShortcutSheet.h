// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keybearer {

class Commands;

/// Every key of the window, by group, made from the commands themselves. `commands` outlives it.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Commands &commands, QWidget *window);

    void openFresh();

private:
    void fill();
    int addGroups(QGridLayout *grid, const QStringList &words);
    void retranslate();

    const Commands &m_commands;
    QLineEdit *m_find;
    QLabel *m_nothing;
    QWidget *m_body = nullptr; // the table, made anew at every change
    QWidget *m_holder;
    QPushButton *m_close;
};

} // namespace keybearer
