// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;

namespace keybearer {

/// The line below an entry field. What is wrong with the entry is said in the hint's own place, so
/// that nothing moves, and until something else is entered.
class FieldHint final : public QLabel {
    Q_OBJECT

public:
    /// `field` must outlive it.
    FieldHint(QLineEdit *field, const QString &objectName, QWidget *parent);

    void setHint(const QString &hint);
    /// Marks the field and takes the focus to it; a screen reader tells it as its description.
    void complain(const QString &what);
    void settle();
    bool complains() const { return m_complains; }

private:
    void show(const QString &text, bool wrong);

    QLineEdit *m_field;
    QString m_hint;
    bool m_complains = false;
};

} // namespace keybearer
