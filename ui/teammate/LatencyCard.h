// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"
#include "ui/teammate/TeammateHistory.h"

#include <QWidget>

namespace keybearer {

class FigureCard;
class LatencyChart;
class SampleModel;
struct Said;

/// How long “Identify itself” took, before and after the email changed. The model outlives it and
/// holds the same history.
class LatencyCard final : public QWidget {
    Q_OBJECT

public:
    explicit LatencyCard(SampleModel *model, QWidget *parent = nullptr);

    void present(const TeammateHistory &history);
    void showTable(bool shown);

Q_SIGNALS:
    /// `file` is empty where nothing was written.
    void saved(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

private:
    void render();

    TeammateHistory m_history;
    FigureCard *m_card;
    LatencyChart *m_chart;
};

/// The medians in a sentence, on both sides of the newest change among the samples.
QString latencySentence(const TeammateHistory &history);

} // namespace keybearer
