// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsCard.h"

namespace keybearer {

/// The version, the licence, who made it, and which languages nobody reviewed.
class AboutCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit AboutCard(QWidget *parent = nullptr);

private:
    void retranslate();

    QLabel *m_version;
    QLabel *m_libraries;
    QLabel *m_text;
    QLabel *m_languages;
};

} // namespace keybearer
