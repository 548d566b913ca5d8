// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Paragraph.h"

#include <QEvent>

namespace keybearer {
namespace {

constexpr int mostWidths = 16; // a window that is dragged wider asks for every one

} // namespace

Paragraph::Paragraph(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    lean();
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        lean();
}

// Unless it was given another side.
void Paragraph::lean()
{
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    if (side != Qt::AlignLeading && !side.testFlag(Qt::AlignAbsolute))
        return;
    const Qt::Alignment begins =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(begins | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

int Paragraph::heightForWidth(int width) const
{
    Look now = look();
    if (!(now == m_measured) || m_heights.size() >= mostWidths) {
        m_measured = std::move(now);
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool Paragraph::Look::operator==(const Look &other) const
{
    return text == other.text && font == other.font && margins == other.margins
        && interaction == other.interaction;
}

// Frame, padding of the style sheet and contents margins: all that stands around the text.
Paragraph::Look Paragraph::look() const
{
    const QRect inner = contentsRect();
    const QMargins around(
        inner.left(), inner.top(), width() - 1 - inner.right(), height() - 1 - inner.bottom());
    return {text(), font(), around, textInteractionFlags()};
}

} // namespace keybearer
