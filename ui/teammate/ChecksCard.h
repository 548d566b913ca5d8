// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ProbeStrip.h"
#include "ui/teammate/TeammateHistory.h"

#include <QWidget>

class QLabel;

namespace keybearer {

class FigureCard;
class SampleModel;
struct Said;

/// The last checks of a token, a cell each. The model outlives it and holds the same history.
class ChecksCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksCard(SampleModel *model, QWidget *parent = nullptr);

    void present(const TeammateHistory &history, const QDateTime &now);
    void tick(const QDateTime &now);
    void showTable(bool shown);

Q_SIGNALS:
    /// `file` is empty where nothing was written.
    void saved(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

private:
    void render();
    void sayWhen();

    TeammateHistory m_history;
    QDateTime m_now;
    FigureCard *m_card;
    ProbeStrip *m_strip;
    QLabel *m_oldest;
    QLabel *m_newest;
    QLabel *m_detail;
};

/// One cell of the strip: a check, or a gap before it that was much longer than usual.
struct StripCell {
    ProbeStrip::Cell cell;
    QString detail;
};
QList<StripCell> stripCells(const QList<Sample> &samples);

} // namespace keybearer
