// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace keybearer {

struct Remains;

/// Stands before the window while everything is deleted, then says what was deleted and exactly
/// what was not. Can be left only then, and finished() is the end of the program.
class EraseReport final : public QDialog {
    Q_OBJECT

public:
    explicit EraseReport(QWidget *window);
    void present(const Remains &remains);
    void reject() override;

private:
    void fit();
    static QString headline(const Remains &remains);
    static QString heldText(const QString &holder);
    static QString remainsText(const Remains &remains);

    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_quit;
};

} // namespace keybearer
