// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageBar.h"

#include "ui/common/Announced.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/PlainToolTip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVariant>

#include <utility>

namespace keybearer {
MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(new GlyphLabel(16, this))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("messageText")))
    , m_offer(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    announce(this);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_shape);
    m_text->setMinimumWidth(1); // fit() sees to its longest word
    m_offer->setObjectName(QStringLiteral("messageOffer"));
    m_offer->hide();
    auto *deeds = new QWidget(this);
    auto *beside = new QHBoxLayout(deeds);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(12);
    beside->addWidget(m_offer);
    beside->addWidget(m_close);
    auto *parts = new PairLayout(PairLayout::Grows::First);
    parts->setLeast(320);
    parts->addPair(m_text, deeds);
    row->addLayout(parts, 1);
    connect(m_offer, &QPushButton::clicked, this, &MessageBar::takeOffer);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    keepTranslated(this, [this] { retranslate(); });
    hide();
}

void MessageBar::say(Glyph glyph, const Said &said)
{
    m_glyph = glyph;
    hideOffer();
    m_shape->setGlyph(glyph);
    put(said);
    setVisible(true);
    update();
}

void MessageBar::put(const Said &said)
{
    m_said = said;
    m_whole = said.inOneLine();
    setAccessibleName(m_whole);
    fit();
}

int MessageBar::offer(std::function<QString()> verb, std::function<void()> deed)
{
    return offer(std::move(verb), std::move(deed), false);
}

int MessageBar::offerUndo(std::function<void()> deed)
{
    return offer([] { return tr("&Undo"); }, std::move(deed), true);
}

int MessageBar::offer(std::function<QString()> verb, std::function<void()> deed, bool undoes)
{
    m_offer->setText(verb());
    m_verb = std::move(verb);
    m_deed = std::move(deed);
    m_undoes = undoes;
    m_offer->show();
    Q_EMIT offerChanged();
    return ++m_offers;
}

void MessageBar::undo()
{
    if (canUndo())
        takeOffer();
}

void MessageBar::takeOffer()
{
    const auto deed = std::exchange(m_deed, nullptr);
    dismiss();
    if (deed)
        deed();
}

void MessageBar::withdrawOffer(int number)
{
    if (number == m_offers && m_deed)
        dismiss(); // what it says is true no longer
}

void MessageBar::hideOffer()
{
    m_deed = nullptr;
    m_undoes = false;
    m_offer->hide();
    Q_EMIT offerChanged();
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT offerChanged();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// A path or an address has no place to break: the middle of one that is longer than half the bar is
// left out, and the whole is in the tooltip.
void MessageBar::fit()
{
    QStringList words = m_whole.split(QLatin1Char(' '));
    for (QString &word : words)
        word = m_text->fontMetrics().elidedText(word, Qt::ElideMiddle, width() / 2);
    const QString shown = words.join(QLatin1Char(' '));
    if (shown != m_text->text())
        m_text->setText(shown);
    m_text->setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), tintOf(m_glyph)));
    if (schemeOf(palette()) == Scheme::HighContrast) // the tints are too like the page
        painter.fillRect(QRect(0, height() - 2, width(), 2), colour(palette(), roleOf(m_glyph)));
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Close"));
    if (m_verb)
        m_offer->setText(m_verb());
    if (m_said.again)
        put(renewable(m_said.again));
    else
        dismiss();
}

} // namespace keybearer
