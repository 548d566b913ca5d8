// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/LatencyChart.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"
#include "ui/probe/PhaseBar.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace keybearer {
namespace {

/// The series' points and the places of the changes, both counted in checks.
struct Points {
    QList<QPointF> points;
    QList<qreal> changes;
    qreal most_ms = 1;
};

Points pointsOf(const TeammateHistory &history)
{
    Points made;
    for (qsizetype i = 0; i < history.samples.size(); ++i) {
        const Sample &sample = history.samples.at(i);
        if (sample.identify_us < 0)
            continue;
        made.points.append({qreal(i), double(sample.identify_us) / 1000});
        made.most_ms = qMax(made.most_ms, made.points.last().y());
    }
    for (const QDateTime &change : history.emailChanges) {
        const auto after = std::find_if(history.samples.cbegin(), history.samples.cend(),
            [&](const Sample &sample) { return sample.at > change; });
        if (after != history.samples.cbegin())
            made.changes.append(qreal(after - history.samples.cbegin()) - 0.5);
    }
    return made;
}

/// Draws the changes over the plot: the chart has no such marks.
class View final : public QChartView {
public:
    using QChartView::QChartView;

    void mark(const QList<qreal> &changes, qreal top, const QString &label, const QFont &font)
    {
        m_font = font; // not the widget's, which a change of style takes back
        m_changes = changes;
        m_top = top;
        m_label = label;
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const QRectF plot = chart()->plotArea();
        const QFontMetricsF metrics(m_font);
        painter->setFont(m_font);
        QList<QRectF> written;
        for (const qreal change : m_changes) {
            const qreal x = chart()->mapToPosition({change, m_top}).x();
            painter->setPen(QPen(colour(palette(), ThemeRole::Muted), 1.2, Qt::DashLine));
            painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            painter->setPen(colour(palette(), ThemeRole::Text));
            const qreal wide = metrics.horizontalAdvance(m_label) + 2;
            // After the line, which is on its left where time goes that way; else on its other
            // side.
            const bool onItsRight = layoutDirection() == Qt::RightToLeft
                ? x - 4 - wide < plot.left()
                : x + 4 + wide <= plot.right();
            const qreal left = onItsRight ? x + 4 : qMax(plot.left(), x - 4 - wide);
            const QRectF place = freePlace({left, plot.top(), wide, metrics.height()}, written);
            if (place.bottom() > plot.bottom())
                continue; // the line is there all the same
            painter->drawText(place, onItsRight ? Qt::AlignLeft : Qt::AlignRight, m_label);
            written.append(place);
        }
    }

private:
    /// Below what is written there already.
    static QRectF freePlace(QRectF place, const QList<QRectF> &written)
    {
        const auto overlaps = [&place](const QRectF &other) { return place.intersects(other); };
        while (std::any_of(written.cbegin(), written.cend(), overlaps))
            place.translate(0, place.height());
        return place;
    }

    QFont m_font;
    QList<qreal> m_changes;
    qreal m_top = 1;
    QString m_label;
};

/// A round number not below `ms`.
qreal roundedUp(qreal ms)
{
    qreal step = 10;
    while (step * 4 < ms)
        step *= step < 100 ? 2.5 : 2;
    return qMax(step, step * std::ceil(ms / step));
}

QValueAxis *countAxis(qsizetype checks, bool mirrored)
{
    auto *axis = new QValueAxis;
    axis->setRange(-0.5, qMax<qreal>(1.5, qreal(checks) - 0.5));
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setReverse(mirrored);
    return axis;
}

// With words of our own: a format of the axis keeps no letter that Latin-1 has not.
QCategoryAxis *timeAxis(qreal top, const QFont &font, const QPalette &palette)
{
    auto *axis = new QCategoryAxis;
    axis->setRange(0, top);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const qreal value : {0.0, top / 2, top})
        axis->append(PhaseBar::tr("%1 ms", "a number of milliseconds")
                         .arg(QLocale().toString(qRound(value))),
            value);
    axis->setLabelsFont(font);
    axis->setLabelsColor(colour(palette, ThemeRole::Muted));
    axis->setGridLineColor(colour(palette, ThemeRole::Line));
    axis->setLineVisible(false);
    return axis;
}

/// The line, and points of its own colour on it so that a single check is seen too.
QLineSeries *lineOf(const QList<QPointF> &points, const QPalette &palette)
{
    auto *line = new QLineSeries;
    line->append(points);
    line->setPen(QPen(colour(palette, ThemeRole::Accent), 1.6));
    line->setPointsVisible(points.size() < 20);
    return line;
}

} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepTranslated(this, [this] {
        if (m_view)
            build();
    });
}

void LatencyChart::setHistory(const TeammateHistory &history)
{
    m_history = history;
    if (m_view || isVisible())
        build();
}

QSize LatencyChart::sizeHint() const
{
    return {scaled(320), scaled(108)}; // the page is to fit a window of 820 px
}

QSize LatencyChart::minimumSizeHint() const
{
    return {scaled(160), scaled(90)};
}

void LatencyChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_view)
        build();
}

void LatencyChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
    if (looks && m_view)
        build();
}

// Made when first wanted, and then kept: this runs while the application walks through all its
// widgets to tell them of a new style, and none of them may go meanwhile.
void LatencyChart::makeView()
{
    auto *view = new View(this);
    view->setObjectName(QStringLiteral("latencyView"));
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setInteractive(false);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view = view;
    layout()->addWidget(view);
    view->show();
}

// The chart anew: sixty points are cheaper to make than to keep in step with every look.
void LatencyChart::build()
{
    const Points made = pointsOf(m_history);
    if (made.points.isEmpty())
        return;
    if (!m_view)
        makeView();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QFont small = font();
    small.setPixelSize(scaled(11));
    const qreal top = roundedUp(made.most_ms * 1.25);
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 8, 0, 8); // half a label
    chart->legend()->hide();
    QLineSeries *line = lineOf(made.points, palette());
    chart->addSeries(line);
    QValueAxis *across = countAxis(m_history.samples.size(), mirrored);
    across->setLinePenColor(colour(palette(), ThemeRole::Line));
    QCategoryAxis *up = timeAxis(top, small, palette());
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    line->attachAxis(across);
    line->attachAxis(up);
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart.release());
    static_cast<View *>(m_view)->mark(made.changes, top, tr("email changed"), small);
}

} // namespace keybearer
