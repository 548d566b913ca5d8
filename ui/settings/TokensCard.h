// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

namespace keybearer {

/// Where tokens rest, and when the window locks.
class TokensCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit TokensCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;

private:
    void retranslate();

    QCheckBox *m_keep;
    QLabel *m_keychain;
    ChoiceBox *m_lockAfter;
    QCheckBox *m_withScreen;
    std::optional<bool> m_hasKeychain;
};

} // namespace keybearer
