// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Addresses.h"

#include <QWidget>

class QLabel;

namespace keybearer {

class DataLabel;

/// From which address to which the handover goes; nothing until both are known.
class EmailLine final : public QWidget {
    Q_OBJECT

public:
    explicit EmailLine(QWidget *parent = nullptr);

    void present(const Addresses &addresses);

private:
    DataLabel *m_from;
    QLabel *m_arrow;
    DataLabel *m_to;
};

} // namespace keybearer
