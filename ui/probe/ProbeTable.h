// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace keybearer {

class ProbeModel;

/// The permission matrix on screen: one row a permission, by keyboard too.
class ProbeTable final : public QTableView {
    Q_OBJECT

public:
    explicit ProbeTable(ProbeModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter, or a double click: the evidence of this row is wanted.
    void evidenceWanted(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
};

} // namespace keybearer
