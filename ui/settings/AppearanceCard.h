// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

class QPushButton;
class QSlider;

namespace keybearer {

/// Language, theme, text size and motion; each choice is applied at once.
class AppearanceCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;

private:
    void retranslate();
    void sayPercent();

    ChoiceBox *m_language;
    ChoiceBox *m_theme;
    QSlider *m_size;
    QLabel *m_sizeLabel;
    ChoiceBox *m_motion;
    QPushButton *m_default;
};

} // namespace keybearer
