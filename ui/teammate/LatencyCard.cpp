// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/LatencyCard.h"

#include "app/wording/Wording.h"
#include "ui/common/KeepTranslated.h"
#include "ui/teammate/FigureCard.h"
#include "ui/teammate/LatencyChart.h"

#include <QLocale>
#include <QVBoxLayout>

namespace keybearer {
namespace {

QString inMs(double ms)
{
    return QLocale().toString(qRound64(ms));
}

constexpr qsizetype fewest = 3; ///< one slow answer is no change

} // namespace

QString latencySentence(const TeammateHistory &history)
{
    const std::optional<double> all = median_ms(history.samples);
    if (!all)
        return LatencyCard::tr("No answer time is kept yet.");
    if (history.samples.size() == 1)
        return LatencyCard::tr("It took %1 ms.").arg(inMs(*all));
    if (!history.emailChanges.isEmpty()) {
        QList<Sample> before;
        QList<Sample> after;
        for (const Sample &sample : history.samples) {
            if (sample.identify_us >= 0)
                (sample.at < history.emailChanges.last() ? before : after).append(sample);
        }
        const std::optional<double> was = median_ms(before);
        const std::optional<double> is = median_ms(after);
        if (was && is && qMin(before.size(), after.size()) >= fewest)
            return LatencyCard::tr(
                "It usually took %1 ms before the email changed, and %2 ms after.")
                .arg(inMs(*was), inMs(*is));
    }
    return LatencyCard::tr("It usually took %1 ms.").arg(inMs(*all));
}

LatencyCard::LatencyCard(SampleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_card(new FigureCard(QStringLiteral("latency"), model, this))
    , m_chart(new LatencyChart(m_card))
{
    m_chart->setObjectName(QStringLiteral("latencyChart"));
    m_card->figure()->addWidget(m_chart, 1);
    m_card->setFileName(QStringLiteral("keybearer-answer-times"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_card, &FigureCard::saved, this, &LatencyCard::saved);
    keepTranslated(this, [this] { render(); });
}

void LatencyCard::present(const TeammateHistory &history)
{
    m_history = history;
    m_chart->setHistory(history);
    render();
}

void LatencyCard::showTable(bool shown)
{
    m_card->showTable(shown);
}

void LatencyCard::render()
{
    const QString heading =
        tr("Answer time of “%1”", "a permission").arg(permissionLabel(QStringLiteral("identify")));
    const QString sentence = latencySentence(m_history);
    m_card->setHeading(heading);
    m_card->setSentence(sentence);
    m_chart->setAccessibleName(heading);
    m_chart->setAccessibleDescription(sentence);
    m_card->setHasData(median_ms(m_history.samples).has_value());
}

} // namespace keybearer
