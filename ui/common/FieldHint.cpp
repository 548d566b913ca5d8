// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldHint.h"

#include "ui/common/Mark.h"

#include <QEvent>
#include <QLineEdit>

#include <utility>

namespace keybearer {

FieldHint::FieldHint(QLineEdit *field, const QString &objectName, QWidget *parent)
    : Paragraph(parent)
    , m_field(field)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setProperty("textRole", QStringLiteral("muted"));
    connect(field, &QLineEdit::textEdited, this, &FieldHint::settle);
}

void FieldHint::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_complains)
        show(hint, false);
}

void FieldHint::complain(std::function<QString()> what)
{
    if (isVisible())
        setMinimumHeight(height());
    m_complaint = std::move(what);
    show(m_complaint(), true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void FieldHint::settle()
{
    if (!m_complains)
        return;
    setMinimumHeight(0);
    show(m_hint, false);
}

void FieldHint::changeEvent(QEvent *event)
{
    Paragraph::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_complains)
        show(m_complaint(), true);
}

void FieldHint::show(const QString &text, bool wrong)
{
    setText(text);
    m_field->setAccessibleDescription(text);
    if (m_complains == wrong)
        return;
    m_complains = wrong;
    mark(this, "textRole", wrong ? QStringLiteral("wrong") : QStringLiteral("muted"));
    mark(m_field, "wrong", wrong);
}

} // namespace keybearer
