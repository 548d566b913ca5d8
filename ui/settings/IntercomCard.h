// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"
#include "ui/settings/SettingsCard.h"

class QPushButton;

namespace keybearer {

class SaidBar;

/// The API version, where a new connection begins, and pictures.
class IntercomCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit IntercomCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;
    /// What the test of the address found.
    void say(Glyph glyph, const Said &said);

Q_SIGNALS:
    void testWanted(const QUrl &base); ///< entered, and not necessarily kept

private:
    void takeVersion();
    void takeBase();
    static void complainOf(const Field &field, const Error &error);
    void test();
    void retranslate();

    Field m_version;
    ChoiceBox *m_region;
    Field m_base;
    QLabel *m_warning;
    QLabel *m_overridden;
    QPushButton *m_test;
    SaidBar *m_said;
    QCheckBox *m_avatars;
    QLabel *m_avatarsNote;
};

} // namespace keybearer
