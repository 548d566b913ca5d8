// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChoiceBox.h"

#include <QAccessibleWidget>

namespace keybearer {

/// A ChoiceBox for a screen reader: its name is the question and its value and text the choice. On
/// Linux, Qt's own names a combo box by its value, so that six questions sound alike.
class ChoiceAccess final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ChoiceAccess(ChoiceBox *box);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

    // The choice as text that can be read and not edited; AT-SPI has no other place for it.
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int offset, int *start, int *end) const override;

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
};

} // namespace keybearer
