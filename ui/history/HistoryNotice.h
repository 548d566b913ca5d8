// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

/// What stands in the place of the rows while there are none to show, and why.
class HistoryNotice final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryNotice(QWidget *parent = nullptr);

    void sayError(const Error &error);
    void sayNothingYet();
    void sayNothingFits();

Q_SIGNALS:
    void remedyWanted(); ///< to try again, or to show all

private:
    void present(const Said &said, const QString &remedy);

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_remedy;
};

} // namespace keybearer
