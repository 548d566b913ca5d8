// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TokensCard.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/KeepTranslated.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

namespace keybearer {

TokensCard::TokensCard(QWidget *parent)
    : SettingsCard(QStringLiteral("tokensCard"), parent)
    , m_keep(addSwitch(SettingsKey::KeepInKeychain, QStringLiteral("keepInKeychain")))
    , m_keychain(addNote(QStringLiteral("keychainNote")))
    , m_lockAfter(
          addChoice(SettingsKey::LockAfter_min, QStringLiteral("lockAfter"), {0, 1, 5, 15, 30, 60}))
    , m_withScreen(addSwitch(SettingsKey::LockWithScreen, QStringLiteral("lockWithScreen")))
{
    addDefault(
        {SettingsKey::KeepInKeychain, SettingsKey::LockAfter_min, SettingsKey::LockWithScreen});
    keepTranslated(this, [this] { retranslate(); });
}

void TokensCard::present(const SettingsView &view)
{
    m_hasKeychain = view.hasKeychain;
    SettingsCard::present(view);
    m_keep->setEnabled(m_hasKeychain.value_or(true));
    if (!m_hasKeychain.value_or(true)) { // what was chosen stays chosen, and is not so here
        const QSignalBlocker quiet(m_keep);
        m_keep->setChecked(false);
    }
    retranslate();
}

void TokensCard::retranslate()
{
    setHeading(tr("Tokens and lock"));
    nameDefault();
    m_keep->setText(tr("Keep new tokens in the keychain"));
    m_keep->setAccessibleDescription(tr(
        "Otherwise a token stays in memory until you quit or lock. Each connection can choose."));
    if (!m_hasKeychain)
        m_keychain->setText(tr("It is not known yet whether this computer has a keychain."));
    else if (*m_hasKeychain)
        m_keychain->setText(tr("This computer's keychain answers."));
    else
        m_keychain->setText(
            tr("This computer offers no keychain. Tokens stay in memory until you quit or lock."));
    QStringList times;
    for (int i = 0; i < m_lockAfter->count(); ++i) {
        const int minutes = m_lockAfter->itemData(i).toInt();
        times.append(minutes == 0 ? tr("Never") : tr("After %Ln minute(s)", nullptr, minutes));
    }
    nameChoice(m_lockAfter, tr("Lock when idle"), times);
    m_withScreen->setText(tr("Lock when the screen locks"));
}

} // namespace keybearer
