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
    layOutByDocument();
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    lean();
    layOutByDocument();
}

// Right to left, a painter takes the space at a line's end into account: the line stands beside its
// margin, and a full one is cut. A document does not, and QLabel has one where a text can be
// selected.
void Paragraph::layOutByDocument()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored == m_byDocument)
        return;
    if (mirrored && textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
        return; // as its owner wants it
    m_byDocument = mirrored;
    Qt::TextInteractionFlags flags = textInteractionFlags();
    setTextInteractionFlags(flags.setFlag(Qt::TextSelectableByMouse, mirrored));
    setFocusPolicy(Qt::NoFocus);
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
