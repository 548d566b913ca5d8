// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Confirmation.h"

#include "ui/common/Theme.h"

#include <QLayout>
#include <QMessageBox>
#include <QPushButton>

namespace keybearer {
namespace {

constexpr int shape = 32; // in pixels of the design

QPushButton *add(QMessageBox *box, const Confirmation::Button &button, QMessageBox::ButtonRole role)
{
    QPushButton *const added = box->addButton(button.text, role);
    added->setObjectName(button.objectName);
    return added;
}

} // namespace

void confirm(const Confirmation &question, QWidget *parent, std::function<void()> then)
{
    if (parent->findChild<QMessageBox *>(question.objectName))
        return;
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    box->setIconPixmap(
        glyphIcon(question.glyph, parent->palette()).pixmap(scaled(shape), scaled(shape)));
    const QPushButton *const yes = add(box, question.yes, QMessageBox::AcceptRole);
    if (!question.no.text.isEmpty()) {
        QPushButton *const no = add(box, question.no, QMessageBox::RejectRole);
        box->setDefaultButton(no);
        box->setEscapeButton(no);
    }
    box->layout()->setContentsMargins(scaled(20), scaled(20), scaled(20), scaled(16));
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

} // namespace keybearer
