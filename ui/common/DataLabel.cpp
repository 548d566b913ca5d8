// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DataLabel.h"

#include "app/base/Isolates.h"
#include "ui/common/PlainToolTip.h"

#include <QEvent>
#include <QVariant>

namespace keybearer {

DataLabel::DataLabel(const QString &textRole, const QString &objectName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setProperty("textRole", textRole);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void DataLabel::setData(const QString &data)
{
    m_data = data;
    setAccessibleName(data);
    updateGeometry();
    fit();
}

QSize DataLabel::sizeHint() const
{
    ensurePolished();
    // One pixel more: rounding must not elide what just fits.
    return {fontMetrics().horizontalAdvance(m_data) + 1, fontMetrics().height()};
}

QSize DataLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

void DataLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void DataLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void DataLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_data, Qt::ElideRight, width());
    const QString marked = layoutDirection() == Qt::RightToLeft ? isolatedAlone(shown) : shown;
    if (marked != text())
        setText(marked);
    setToolTip(shown == m_data ? QString() : plainToolTip(m_data));
    setAccessibleDescription(shown == m_data ? QString() : m_data); // else Qt reads the tool tip
}

} // namespace keybearer
