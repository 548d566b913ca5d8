// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

class QPushButton;

namespace keybearer {

class DataLabel;

/// What lies on this computer, and the way to be rid of it.
class DataCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit DataCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;
    /// Asks before anything is deleted; or says why it can't be now.
    void ask(EraseOutlook outlook, const QString &holder);

Q_SIGNALS:
    void openWanted();
    void eraseAsked(); ///< to be answered by ask()
    void eraseWanted(); ///< after the person confirmed it

private:
    void refuse(const QString &why, const QString &next);
    void refuseForChange();
    void refuseForOther(const QString &holder);
    void retranslate();

    QLabel *m_label;
    DataLabel *m_directory;
    QPushButton *m_open;
    QLabel *m_files;
    QPushButton *m_erase;
};

} // namespace keybearer
