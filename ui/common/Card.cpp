// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Card.h"

#include "ui/common/Announced.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {

Card::Card(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_heading(makeParagraph(TextRole::Heading, this, objectName % QLatin1String("Heading")))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setProperty("card", QStringLiteral("plain"));
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(8);
    m_body->addWidget(m_heading);
    m_heading->hide();
}

void Card::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setAccessibleRole(rule, QAccessible::Separator);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace keybearer
