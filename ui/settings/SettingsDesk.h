// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsPage.h"

#include <QPointer>

class QNetworkAccessManager;

namespace keybearer {

class Clock;
class KeychainStore;
class ReachTest;
class Settings;
struct Reach;
struct Remains;

/// What the settings work on. All of it outlives the desk.
struct SettingsServices {
    Settings &settings;
    KeychainStore &keychain;
    QNetworkAccessManager &network; ///< of makeNetworkAccess()
    Clock &clock;
    QString directory;
    NetworkSettings given; ///< by the command line; wins for this run
    QSet<SettingsKey> overridden; ///< which of them it gave
};

/// Links the settings page with what it sets: keeps, applies, tests and deletes.
class SettingsDesk final : public QObject {
    Q_OBJECT

public:
    explicit SettingsDesk(const SettingsServices &services, QObject *parent = nullptr);

    /// The page, once it is made; it outlives the desk. Without one nothing is shown.
    void setPage(SettingsPage &page);

    /// Reads what is shown anew. When the page is opened.
    void present();
    /// Asks the keychain for the proxy's password, if one is set, and applies the settings.
    void applyKept();
    /// The tokens, the settings and every file of ours. Nothing else may write from now on.
    void erase();

Q_SIGNALS:
    void appearanceChanged(const QString &theme, int textPercent, const QString &motion);
    void languageChosen(const QString &code); ///< `system` too
    void changed(keybearer::SettingsKey key);
    void failed(const keybearer::Error &error); ///< it could not be written down
    void erased(const keybearer::Remains &remains);

private:
    void take(SettingsKey key, const QVariant &value);
    void tell(SettingsKey key);
    bool flush();
    void test(const NetworkDraft &draft);
    void testBase(const QUrl &base);
    void startTest(const NetworkSettings &network, const QUrl &base, int ms);
    void sayTest(Glyph glyph, const Said &said);
    void onTested(const Reach &reach);
    void keep(const NetworkDraft &draft);
    void keepPassword(const QString &key, bool isNamed);
    void removePasswords(const QStringList &keys);
    void sayKeychain(const Result<Done> &done);
    bool isForKept(const QString &proxy, const QString &user) const;
    void apply();
    NetworkSettings networkInForce() const;
    NetworkSettings networkOf(const NetworkDraft &draft) const;
    QUrl baseToTest() const;

    SettingsPage *m_page = nullptr;
    SettingsServices m_services;
    SecretPtr m_password; ///< the proxy's, in memory
    std::optional<bool> m_hasKeychain;
    QPointer<ReachTest> m_test;
    bool m_testsBase = false; ///< said where the address is entered
};

} // namespace keybearer
