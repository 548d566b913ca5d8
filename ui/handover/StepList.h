// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/SavedRecords.h"
#include "ui/handover/Steps.h"

#include <QFrame>

class QButtonGroup;

namespace keybearer {

class FlowLayout;
class StepButton;

/// The six steps. Any step that was reached can be looked at; the arrow keys walk them.
class StepList final : public QFrame {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void present(const Handover &handover, RecordState record, const QDateTime &now);
    Step shown() const;
    void showStep(Step step);
    void focusShown();
    /// Beside each other and with their names only, for above a narrow page; else one column.
    void setBrief(bool brief);

Q_SIGNALS:
    void stepChosen(keybearer::Step step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void walk(int by);
    void presentRecord(const Handover &handover, RecordState record);
    QString details(Step step, const Handover &handover, const QDateTime &now) const;

    FlowLayout *m_flow;
    bool m_brief = false;
    QButtonGroup *m_group;
    QList<StepButton *> m_buttons; // in the order of the steps
};

} // namespace keybearer
