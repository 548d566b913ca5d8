// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedTexts.h"

#include <QSizePolicy>
#include <QStyleOptionButton>
#include <QWidget>

class QAbstractButton;

namespace keybearer {

/// The text of a control as it is read: without the mark of its access key.
QString withoutMnemonic(QString text);

/// What Wrapped needs that does not depend on the kind of button. `whole` is Qt's own size of it,
/// in one line.
QSize hintOfWrapped(const QAbstractButton &button, const QSize &whole);
QSize leastOfWrapped(const QAbstractButton &button, const QSize &whole);
int heightOfWrapped(const QAbstractButton &button, const QSize &whole, int width);
QList<PaintedText> textOfWrapped(const QAbstractButton &button, const QStyleOptionButton &option);
void paintWrapped(QAbstractButton &button, QStyleOptionButton option);

/// A check box, a radio button, a link or a long button whose text goes on in the next line where
/// there is no room: Qt's own cut it off.
template <class Button> class Wrapped final : public Button, public PaintedTexts {
public:
    explicit Wrapped(QWidget *parent = nullptr)
        : Button(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return heightOfWrapped(*this, Button::sizeHint(), width);
    }
    QSize sizeHint() const override { return hintOfWrapped(*this, Button::sizeHint()); }
    QSize minimumSizeHint() const override { return leastOfWrapped(*this, Button::sizeHint()); }
    QList<PaintedText> paintedTexts() const override { return textOfWrapped(*this, option()); }

protected:
    void paintEvent(QPaintEvent *) override { paintWrapped(*this, option()); }
    bool hitButton(const QPoint &at) const override { return this->rect().contains(at); }

private:
    QStyleOptionButton option() const
    {
        QStyleOptionButton made;
        this->initStyleOption(&made);
        return made;
    }
};

} // namespace keybearer
