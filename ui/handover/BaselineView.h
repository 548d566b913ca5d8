// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CheckFlow.h"

#include <QWidget>

namespace keybearer {

class ProbeModel;
class ProbeTable;
class SaidBar;

/// The test before the change: its verdict and its permission matrix, whole.
class BaselineView final : public QWidget {
    Q_OBJECT

public:
    explicit BaselineView(QWidget *parent = nullptr);
    void present(const CheckResult &baseline);

private:
    SaidBar *m_verdict;
    ProbeModel *m_model;
    ProbeTable *m_table;
};

} // namespace keybearer
