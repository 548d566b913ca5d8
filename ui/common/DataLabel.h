// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace keybearer {

/// For data (a name, an address, an id) where room is short: it may be elided, and then is in the
/// tooltip. The accessible name is always the whole.
class DataLabel final : public QLabel {
    Q_OBJECT

public:
    DataLabel(const QString &textRole, const QString &objectName, QWidget *parent = nullptr);

    void setData(const QString &data);
    QString data() const { return m_data; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_data;
};

} // namespace keybearer
