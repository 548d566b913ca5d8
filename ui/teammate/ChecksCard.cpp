// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/ChecksCard.h"

#include "app/wording/Wording.h"
#include "ui/common/KeepTranslated.h"
#include "ui/teammate/FigureCard.h"
#include "ui/teammate/SampleModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace keybearer {
namespace {

using Cell = ProbeStrip::Cell;

// A gap is told where nothing was asked for a quarter of a day, and five times longer than usual.
constexpr qint64 leastGap_s = 6 * 3600;
constexpr qint64 timesUsual = 5;

Cell cellOf(const Sample &sample)
{
    switch (stateOf(sample).value_or(TokenState::Unknown)) {
    case TokenState::Alive:
        return Cell::Good;
    case TokenState::Limited:
        return Cell::Limited;
    case TokenState::Dead:
        return Cell::Refused;
    case TokenState::Blocked:
        return Cell::Blocked;
    case TokenState::Unknown:
        return Cell::Unanswered;
    }
    return Cell::Unanswered;
}

qint64 usualPause_s(const QList<Sample> &samples)
{
    QList<qint64> pauses;
    for (qsizetype i = 1; i < samples.size(); ++i)
        pauses.append(samples.at(i - 1).at.secsTo(samples.at(i).at));
    if (pauses.isEmpty())
        return 0;
    std::sort(pauses.begin(), pauses.end());
    return pauses.at((pauses.size() - 1) / 2);
}

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

/// What differs from the newest state, in one sentence.
QString sentenceOf(const QList<Sample> &samples)
{
    if (samples.isEmpty())
        return ChecksCard::tr("No test of this token is kept yet. Every test adds a cell here.");
    const QString newest = stateWord(samples.last());
    if (samples.size() == 1)
        return ChecksCard::tr("It found: %1.", "a state").arg(newest);
    const auto others = std::count_if(samples.cbegin(), samples.cend(),
        [&](const Sample &sample) { return sample.verdict != samples.last().verdict; });
    if (others == 0)
        return ChecksCard::tr("Every one of them found: %1.", "a state").arg(newest);
    return ChecksCard::tr("The newest result: %1. %Ln test(s) had another result.", "a state",
        static_cast<int>(others))
        .arg(newest);
}

} // namespace

QList<StripCell> stripCells(const QList<Sample> &samples)
{
    const qint64 gap_s = qMax(leastGap_s, timesUsual * usualPause_s(samples));
    QList<StripCell> cells;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const Sample &sample = samples.at(i);
        if (i > 0 && samples.at(i - 1).at.secsTo(sample.at) > gap_s)
            cells.append({Cell::Gap,
                ChecksCard::tr("Nothing was tested from %1 to %2.", "two times")
                    .arg(shortTime(samples.at(i - 1).at), shortTime(sample.at))});
        cells.append({cellOf(sample), lineOf(sample)});
    }
    return cells;
}

ChecksCard::ChecksCard(SampleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_card(new FigureCard(QStringLiteral("checks"), model, this))
    , m_strip(new ProbeStrip(QStringLiteral("checksStrip"), m_card))
    , m_oldest(makeLabel(TextRole::Small, m_card, QStringLiteral("checksOldest")))
    , m_newest(makeLabel(TextRole::Small, m_card, QStringLiteral("checksNewest")))
    , m_detail(makeParagraph(TextRole::Muted, m_card, QStringLiteral("checksDetail")))
{
    m_card->setFileName(QStringLiteral("keybearer-checks"));
    auto *scale = new QHBoxLayout;
    scale->addWidget(m_oldest);
    scale->addStretch();
    scale->addWidget(m_newest);
    m_card->figure()->addWidget(m_strip);
    m_card->figure()->addLayout(scale);
    m_card->addBelow(m_detail);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_card, &FigureCard::saved, this, &ChecksCard::saved);
    connect(m_strip, &ProbeStrip::detailChanged, this, [this](const QString &detail) {
        m_detail->setText(detail.isEmpty() ? sentenceOf(m_history.samples) : detail);
    });
    keepTranslated(this, [this] { render(); });
}

void ChecksCard::present(const TeammateHistory &history, const QDateTime &now)
{
    m_history = history;
    m_now = now;
    render();
}

void ChecksCard::tick(const QDateTime &now)
{
    m_now = now;
    sayWhen();
}

void ChecksCard::sayWhen()
{
    const QList<Sample> &samples = m_history.samples;
    if (samples.isEmpty())
        return;
    m_oldest->setText(ago(samples.first().at, m_now));
    m_newest->setText(ago(samples.last().at, m_now));
}

void ChecksCard::showTable(bool shown)
{
    m_card->showTable(shown);
}

void ChecksCard::render()
{
    const QList<Sample> &samples = m_history.samples;
    QList<Cell> cells;
    QStringList details;
    for (const StripCell &cell : stripCells(samples)) {
        cells.append(cell.cell);
        details.append(cell.detail);
    }
    const QString heading = samples.size() == 1
        ? tr("The last test")
        : tr("The last %Ln tests", nullptr, static_cast<int>(samples.size()));
    m_card->setHeading(samples.isEmpty() ? tr("Tests over time") : heading);
    m_card->describe(sentenceOf(samples));
    m_strip->setTitle(heading);
    m_strip->setAccessibleDescription(sentenceOf(samples));
    m_strip->setCapacity(qMax<int>(TeammateHistory::mostSamples, static_cast<int>(cells.size())));
    m_strip->setCells(cells, details);
    m_detail->setText(sentenceOf(samples));
    sayWhen();
    m_newest->setVisible(samples.size() > 1);
    m_card->setHasData(!samples.isEmpty());
}

} // namespace keybearer
