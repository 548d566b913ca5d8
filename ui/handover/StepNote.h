// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/Steps.h"

#include <QWidget>

class QLabel;

namespace keybearer {

class PairLayout;

/// Who does a step, where, and what to click.
class StepNote final : public QWidget {
    Q_OBJECT

public:
    explicit StepNote(QWidget *parent = nullptr);
    void present(Step step, const Handover &handover);

private:
    struct Part {
        QLabel *name = nullptr;
        QLabel *text = nullptr;
    };
    Part addPart(const QString &objectName);
    void retranslate();

    PairLayout *m_parts;
    Part m_who;
    Part m_where;
    Part m_what;
    Step m_step = Step::Prepare;
    Handover m_handover;
};

} // namespace keybearer
