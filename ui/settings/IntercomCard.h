// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

namespace keybearer {

/// The API version, where a new connection begins, and pictures.
class IntercomCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit IntercomCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;

private:
    void takeVersion();
    void takeBase();
    void retranslate();

    Field m_version;
    ChoiceBox *m_region;
    Field m_base;
    QLabel *m_warning;
    QCheckBox *m_avatars;
    QLabel *m_avatarsNote;
};

} // namespace keybearer
