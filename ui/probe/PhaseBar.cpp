// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/PhaseBar.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace keybearer {
namespace {

constexpr int lines = 5;

QString inMs(double ms)
{
    return PhaseBar::tr("%1 ms", "a number of milliseconds").arg(QLocale().toString(ms, 'f', 1));
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("phaseBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepTranslated(this, [this] { nameIt(); });
}

void PhaseBar::setPhases(const Phases &phases)
{
    m_phases = phases;
    nameIt();
    updateGeometry();
    update();
}

// What is neither connecting, waiting nor receiving is sending and our own queue.
QList<PhaseBar::Phase> PhaseBar::phases() const
{
    const double whole = qMax(m_phases.total_ms, 0.001);
    const double connect = m_phases.connect_ms.value_or(0);
    const double rest =
        qMax(0.0, m_phases.total_ms - connect - m_phases.wait_ms - m_phases.receive_ms);
    double begin = 0;
    const auto next = [&](const QString &name, double ms, bool spent = true) {
        const Phase phase{name, spent ? inMs(ms) : tr("none: it was open"), begin / whole,
            qBound(0.0, ms / whole, 1.0), spent};
        begin += ms;
        return phase;
    };
    return {next(tr("Connecting, TLS included"), connect, m_phases.connect_ms.has_value()),
        next(tr("Sending"), rest), next(tr("Waiting for the answer"), m_phases.wait_ms),
        next(tr("Receiving it"), m_phases.receive_ms),
        Phase{tr("Together"), inMs(m_phases.total_ms), 0, 1, true}};
}

int PhaseBar::lineHeight() const
{
    return fontMetrics().height() + scaled(4);
}

int PhaseBar::nameWidth() const
{
    int wide = 0;
    for (const Phase &phase : phases())
        wide = qMax(wide, fontMetrics().horizontalAdvance(phase.name));
    return wide + 1;
}

int PhaseBar::msWidth() const
{
    int wide = 0;
    for (const Phase &phase : phases())
        wide = qMax(wide, fontMetrics().horizontalAdvance(phase.ms));
    return wide + 1;
}

QSize PhaseBar::sizeHint() const
{
    return {nameWidth() + msWidth() + scaled(100), lines * lineHeight()};
}

QSize PhaseBar::minimumSizeHint() const
{
    return {nameWidth() + msWidth() + scaled(36), lines * lineHeight()};
}

QRect PhaseBar::mirrored(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QList<PaintedText> PhaseBar::paintedTexts() const
{
    QList<PaintedText> texts;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    int top = 0;
    for (const Phase &phase : phases()) {
        const QRect name(0, top, nameWidth(), lineHeight());
        const QRect ms(width() - msWidth(), top, msWidth(), lineHeight());
        texts.append({mirrored(name), phase.name, font(),
            int(Qt::AlignVCenter | (mirror ? Qt::AlignRight : Qt::AlignLeft)), false});
        texts.append({mirrored(ms), phase.ms, font(),
            int(Qt::AlignVCenter | (mirror ? Qt::AlignLeft : Qt::AlignRight)), false});
        top += lineHeight();
    }
    return texts;
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(palette(), ThemeRole::Text));
    for (const PaintedText &text : paintedTexts())
        paintText(painter, text);
    painter.setPen(Qt::NoPen);
    const int left = nameWidth() + scaled(12);
    const int wide = qMax(1, width() - left - msWidth() - scaled(12));
    int line = 0;
    for (const Phase &phase : phases()) {
        const int top = line * lineHeight() + (lineHeight() - scaled(8)) / 2;
        painter.setBrush(colour(palette(), ThemeRole::Line));
        painter.drawRoundedRect(mirrored({left, top + scaled(3), wide, qMax(1, scaled(2))}), 1, 1);
        if (phase.spent) {
            const int begin = left + qRound(phase.begin * wide);
            const int length = qMax(2, qRound(phase.length * wide));
            const bool sum = line == lines - 1;
            painter.setBrush(colour(palette(), sum ? ThemeRole::Muted : ThemeRole::Accent));
            painter.drawRoundedRect(mirrored({begin, top, length, scaled(8)}), 2, 2);
        }
        ++line;
    }
}

void PhaseBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void PhaseBar::nameIt()
{
    QStringList parts;
    for (const Phase &phase : phases())
        parts.append(tr("%1: %2", "a phase and its time").arg(phase.name, phase.ms));
    setAccessibleName(tr("Where the time went"));
    setAccessibleDescription(QLocale().createSeparatedList(parts));
    update();
}

} // namespace keybearer
