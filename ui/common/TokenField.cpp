// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TokenField.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace keybearer {

TokenField::TokenField(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setLayoutDirection(Qt::LeftToRight); // as every token is written
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    setMaxLength(8193); // one more than a Secret takes, so that too much is noticed
}

Result<SecretPtr> TokenField::take()
{
    QString typed = text();
    // Not clear(): that can be undone, and keeps what it removed.
    setText(QString());
    Result<SecretPtr> secret = Secret::fromPasted(typed.toUtf8());
    typed.fill(QChar(u'\0'));
    return secret;
}

void TokenField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, &QLineEdit::paste);
    menu->popup(event->globalPos());
}

} // namespace keybearer
