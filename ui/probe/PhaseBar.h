// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"
#include "ui/common/PaintedTexts.h"

#include <QWidget>

namespace keybearer {

/// Where the time of one exchange went: a line per phase with its name, a bar and its ms. Read
/// aloud as one sentence.
class PhaseBar final : public QWidget, public PaintedTexts {
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setPhases(const Phases &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<PaintedText> paintedTexts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Phase {
        QString name;
        QString ms;
        double begin = 0; ///< share of the whole
        double length = 0;
        bool spent = true; ///< false: there was no such phase
    };
    QList<Phase> phases() const;
    int lineHeight() const;
    int nameWidth() const;
    int msWidth() const;
    QRect mirrored(const QRect &box) const;
    void nameIt();

    Phases m_phases;
};

} // namespace keybearer
