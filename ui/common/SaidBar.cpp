// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SaidBar.h"

#include "ui/common/Announced.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/PairLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace keybearer {

SaidBar::SaidBar(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_shape(new GlyphLabel(24, this))
    , m_happened(makeParagraph(TextRole::Verdict, this, objectName % QLatin1String("Happened")))
    , m_means(makeParagraph(TextRole::Body, this, objectName % QLatin1String("Means")))
    , m_next(makeParagraph(TextRole::Strong, this, objectName % QLatin1String("Next")))
    , m_footnote(makeParagraph(TextRole::Muted, this, objectName % QLatin1String("Footnote")))
    , m_end(new QWidget(this))
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(14);
    auto *texts = new QWidget(this);
    auto *text = new QVBoxLayout(texts);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(4);
    for (QLabel *label : {m_happened, m_means, m_next, m_footnote}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->addWidget(label);
    }
    m_footnote->hide();
    auto *parts = new PairLayout(PairLayout::Grows::First);
    parts->alignTop();
    parts->setLeast(280);
    parts->addPair(texts, m_end);
    m_end->hide();
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addLayout(parts, 1);
}

void SaidBar::speakUp()
{
    announce(this);
}

void SaidBar::say(Glyph glyph, const Said &said)
{
    m_glyph = glyph;
    m_again = said.again;
    m_shape->setGlyph(glyph);
    m_happened->setText(said.happened);
    m_means->setText(said.means);
    m_means->setVisible(!said.means.isEmpty());
    m_next->setText(said.next);
    m_next->setVisible(!said.next.isEmpty());
    const QString name = glyph == Glyph::Checking ? said.happened : said.inOneLine();
    // Qt reports every setting as a change, and a page says its sentence anew each second.
    if (name != accessibleName())
        setAccessibleName(name);
    tintText(m_happened, roleOf(glyph));
    update();
}

void SaidBar::setFootnote(const QString &text, const QString &exact)
{
    m_footnote->setText(text);
    m_footnote->setToolTip(exact);
    m_footnote->setAccessibleDescription(exact);
    m_footnote->setVisible(!text.isEmpty());
}

void SaidBar::addAtEnd(QWidget *widget)
{
    auto *row = new QHBoxLayout(m_end);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget);
    m_end->show();
}

void SaidBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = schemeOf(palette()) == Scheme::HighContrast; // the tints are too alike
    painter.setPen(framed ? QPen(colour(palette(), roleOf(m_glyph)), 1) : QPen(Qt::NoPen));
    painter.setBrush(colour(palette(), tintOf(m_glyph)));
    const qreal inside = framed ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), 10, 10);
}

void SaidBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_again)
        say(m_glyph, renewable(m_again));
}

} // namespace keybearer
