// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/EmailLine.h"

#include "ui/common/DataLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QLabel>

namespace keybearer {

EmailLine::EmailLine(QWidget *parent)
    : QWidget(parent)
    , m_from(new DataLabel(QStringLiteral("muted"), QStringLiteral("handoverFrom"), this))
    , m_arrow(makeLabel(TextRole::Muted, this, QStringLiteral("handoverArrow")))
    , m_to(new DataLabel(QStringLiteral("strong"), QStringLiteral("handoverTo"), this))
{
    setObjectName(QStringLiteral("handoverEmails"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(m_arrow);
    row->addWidget(m_to);
}

void EmailLine::present(const Addresses &addresses)
{
    const auto &[from, to] = addresses;
    m_from->setData(from);
    m_to->setData(to);
    m_arrow->setText(
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→"));
    setVisible(!from.isEmpty() && !to.isEmpty());
}

} // namespace keybearer
