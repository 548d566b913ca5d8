// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace keybearer {

/// The tabs above the pages. They stand closer together where large or long texts leave them no
/// room, so that all of them can be read.
class PageTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(const QString &objectName, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tabLayoutChange() override;

private:
    int textsWidth() const;
    void fit();

    bool m_tight = false;
    bool m_fitting = false;
};

} // namespace keybearer
