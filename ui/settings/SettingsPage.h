// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"
#include "ui/settings/SettingsView.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keybearer {

class DataCard;
class IntercomCard;
class NetworkCard;
class SettingsCard;

/// The settings, as a page of the window. Keeps nothing: what a person chooses is told, and what is
/// kept then comes back by present().
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);
    ~SettingsPage() override;

    void present(const SettingsView &view);
    /// On the network card, below its buttons.
    void sayNetwork(Glyph glyph, const Said &said);
    /// The answer to eraseAsked().
    /// `holder`: who goes on with a handover elsewhere, where that is known.
    void askErase(EraseOutlook outlook, const QString &holder = {});
    /// Below the API address.
    void sayBase(Glyph glyph, const Said &said);
    void focusFirst();

Q_SIGNALS:
    void backWanted();
    void chosen(keybearer::SettingsKey key, const QVariant &value);
    void defaultWanted(keybearer::SettingsKey key);
    void testWanted(const keybearer::NetworkDraft &draft);
    void testBaseWanted(const QUrl &base);
    void keepWanted(const keybearer::NetworkDraft &draft);
    void openFolderWanted();
    void eraseAsked();
    void eraseWanted(); ///< after the person confirmed it

private:
    QLayout *makeTop();
    void link();
    void filter(const QString &words);
    void retranslate();

    QWidget *m_form; ///< what of the page is as wide as lines are easy to read
    QLabel *m_title;
    QPushButton *m_back;
    QLineEdit *m_search;
    QLabel *m_nothing;
    SettingsCard *m_appearance;
    IntercomCard *m_intercom;
    NetworkCard *m_network;
    SettingsCard *m_tokens;
    DataCard *m_data;
    QList<SettingsCard *> m_cards; // in the order of the page, as they were made for the Tab key
};

} // namespace keybearer
