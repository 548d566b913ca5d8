// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Wrapped.h"

#include "ui/common/Theme.h"
#include "ui/common/TickBox.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>

namespace keybearer {
namespace {

constexpr int spare = 4; // letters that lean out must not make a line break

struct Kind {
    QStyle::ControlElement element;
    QStyle::SubElement contents;
};

Kind kindOf(const QAbstractButton &button)
{
    if (qobject_cast<const QCheckBox *>(&button))
        return {QStyle::CE_CheckBox, QStyle::SE_CheckBoxContents};
    if (qobject_cast<const QRadioButton *>(&button))
        return {QStyle::CE_RadioButton, QStyle::SE_RadioButtonContents};
    return {QStyle::CE_PushButton, QStyle::SE_PushButtonContents};
}

bool isLink(const QAbstractButton &button)
{
    return button.property("link").toBool();
}

ThemeRole roleOf(const QAbstractButton &button)
{
    if (!button.isEnabled())
        return ThemeRole::Muted;
    if (button.property("primary").toBool())
        return ThemeRole::OnAccent;
    return isLink(button) ? ThemeRole::Accent : ThemeRole::Text;
}

/// What the indicator and the paddings take, beside and above the text.
QSize aroundText(const QAbstractButton &button, const QSize &whole)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.rect = QRect(QPoint(), whole);
    const QStyle *const style = button.style();
    const QSize text = style->subElementRect(kindOf(button).contents, &option, &button).size();
    return {whole.width() - text.width(), whole.height() - button.fontMetrics().height()};
}

// The style sheet leaves the indicator's place empty.
void paintBox(QPainter &painter, const QAbstractButton &button, const QStyleOptionButton &option)
{
    painter.setOpacity(button.isEnabled() ? 1 : 0.5);
    paintTickBox(painter,
        button.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &button),
        button.isChecked(), QApplication::palette());
    painter.setOpacity(1);
}

} // namespace

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}

QSize hintOfWrapped(const QAbstractButton &button, const QSize &whole)
{
    const int text = button.fontMetrics().horizontalAdvance(withoutMnemonic(button.text()));
    return {text + spare + aroundText(button, whole).width(), whole.height()};
}

QSize leastOfWrapped(const QAbstractButton &button, const QSize &whole)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{200B}]+"));
    int widest = 0;
    const QStringList words = withoutMnemonic(button.text()).split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = qMax(widest, button.fontMetrics().horizontalAdvance(word));
    return {widest + spare + aroundText(button, whole).width(), whole.height()};
}

int heightOfWrapped(const QAbstractButton &button, const QSize &whole, int width)
{
    const QSize around = aroundText(button, whole);
    const int text =
        heightOf(withoutMnemonic(button.text()), button.font(), width - around.width());
    return qMax(whole.height(), text + around.height());
}

QList<PaintedText> textOfWrapped(const QAbstractButton &button, const QStyleOptionButton &option)
{
    const QRect box = button.style()->subElementRect(kindOf(button).contents, &option, &button);
    const bool centred = kindOf(button).element == QStyle::CE_PushButton && !isLink(button);
    const auto side = static_cast<int>(centred
            ? Qt::AlignCenter
            : QStyle::visualAlignment(button.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    return {{box, withoutMnemonic(button.text()), button.font(), side | Qt::TextWordWrap, false}};
}

void paintWrapped(QAbstractButton &button, QStyleOptionButton option)
{
    const PaintedText text = textOfWrapped(button, option).first();
    option.text.clear();
    QPainter painter(&button);
    button.style()->drawControl(kindOf(button).element, &option, &painter, &button);
    if (qobject_cast<const QCheckBox *>(&button))
        paintBox(painter, button, option);
    QFont font = text.font;
    const bool plain = schemeOf(QApplication::palette()) == Scheme::HighContrast;
    font.setUnderline(isLink(button) && (plain || button.underMouse()));
    painter.setFont(font);
    // Not the button's own palette: the style sheet writes into that.
    painter.setPen(colour(QApplication::palette(), roleOf(button)));
    const bool shown = button.style()->styleHint(QStyle::SH_UnderlineShortcut, &option, &button);
    painter.drawText(text.box, text.flags | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        button.text());
}

} // namespace keybearer
