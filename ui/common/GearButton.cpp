// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GearButton.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace keybearer {
namespace {

void paintGear(QPainter &painter, int side, const QColor &ink)
{
    constexpr int teeth = 8;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0);
    painter.translate(8, 8);
    painter.setPen(QPen(ink, 2.4, Qt::SolidLine, Qt::FlatCap));
    for (int tooth = 0; tooth < teeth; ++tooth) {
        painter.drawLine(QPointF(0, -4.6), QPointF(0, -7.2));
        painter.rotate(360.0 / teeth);
    }
    painter.setPen(QPen(ink, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), 4.0, 4.0);
}

/// Drawn when it is painted, as large as it is wanted.
class GearIcon final : public QIconEngine {
public:
    explicit GearIcon(const QColor &ink)
        : m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        paintGear(*painter, rect.width(), m_ink);
        painter->restore();
    }

    QIconEngine *clone() const override { return new GearIcon(m_ink); }

private:
    const QColor m_ink;
};

constexpr int gap = 6; // between gear and word, at 100 % text
constexpr int qtGap = 4; // what QPushButton::sizeHint() reckons with

} // namespace

GearButton::GearButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    draw();
    keepScaled(this, [this] { setIconSize(QSize(scaled(16), scaled(16))); });
}

void GearButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

QSize GearButton::sizeHint() const
{
    const int more = text().isEmpty() ? 0 : scaled(gap) - qtGap;
    return QPushButton::sizeHint() + QSize(qMax(0, more), 0);
}

// Under a style sheet Qt 6.4 puts the word of a mirrored button at the far side, and the gear close
// to the word at a larger text.
void GearButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.icon = {};
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QSize side = iconSize();
    const QSize word = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int between = text().isEmpty() ? 0 : scaled(gap);
    const int left = (width() - side.width() - between - word.width()) / 2;
    const auto box = [this](int from, const QSize &size) {
        return QStyle::visualRect(
            layoutDirection(), rect(), {QPoint(from, (height() - size.height()) / 2), size});
    };
    icon().paint(&painter, box(left, side));
    painter.setPen(colour(palette(), ThemeRole::Text));
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(box(left + side.width() + between, word),
        Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

void GearButton::draw()
{
    setIcon(QIcon(new GearIcon(colour(palette(), ThemeRole::Text))));
}

} // namespace keybearer
