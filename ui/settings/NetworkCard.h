// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"
#include "ui/settings/SettingsCard.h"

class QPushButton;

namespace keybearer {

class SaidBar;
class TokenField;

/// The proxy, further certificates and the time a request has. Kept as a whole, by a button: half
/// of it would cut the way to Intercom off.
class NetworkCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit NetworkCard(QWidget *parent = nullptr);
    void present(const SettingsView &view) override;
    /// What the test found, or what keeping it came to.
    void say(Glyph glyph, const Said &said);

Q_SIGNALS:
    void testWanted(const keybearer::NetworkDraft &draft);
    void keepWanted(const keybearer::NetworkDraft &draft);

private:
    enum ProxyKind { System, None, Http, Socks };

    QLayout *makeButtons();
    void link();
    std::optional<NetworkDraft> draft();
    void adopt(const NetworkDraft &kept);
    std::optional<QString> enteredProxy();
    bool takePassword(NetworkDraft &draft);
    void goBack();
    void presentProxy(const QString &proxy);
    void showProxyFields();
    void chooseFile();
    void retranslate();

    ChoiceBox *m_kind;
    QLabel *m_kindLabel;
    Field m_host;
    Field m_port;
    Field m_user;
    TokenField *m_password;
    Field m_passwordField;
    Field m_caFile;
    QPushButton *m_choose;
    ChoiceBox *m_timeout;
    QLabel *m_timeoutLabel;
    QLabel *m_overridden;
    QPushButton *m_test;
    QPushButton *m_keep;
    SaidBar *m_said;
    SecretPtr m_entered; // until it is kept
    QString m_enteredFor; // whose password it is: no other proxy is sent it
    std::optional<NetworkDraft> m_kept; // as presented last, without a password
    bool m_hasPassword = false;
};

} // namespace keybearer
