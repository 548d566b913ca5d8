// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Paragraph.h"

#include <functional>

class QLineEdit;

namespace keybearer {

/// The line below an entry field. What is wrong with the entry is said in the hint's own place, so
/// that nothing moves, and until something else is entered.
class FieldHint final : public Paragraph {
    Q_OBJECT

public:
    /// `field` must outlive it.
    FieldHint(QLineEdit *field, const QString &objectName, QWidget *parent);

    void setHint(const QString &hint);
    /// Marks the field and takes the focus to it; a screen reader tells it as its description.
    /// Said anew when the language changes.
    void complain(std::function<QString()> what);
    void settle();
    bool complains() const { return m_complains; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool wrong);

    QLineEdit *m_field;
    QString m_hint;
    std::function<QString()> m_complaint;
    bool m_complains = false;
};

} // namespace keybearer
