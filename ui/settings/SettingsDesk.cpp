// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDesk.h"

#include "app/check/ReachTest.h"
#include "app/handover/HandoverLock.h"
#include "app/intercom/ApiBase.h"
#include "app/profile/Erasure.h"
#include "app/profile/OwnFiles.h"
#include "app/profile/ProxySecret.h"
#include "app/secrets/KeychainStore.h"

#include <QFileInfo>
#include <QLocale>

namespace keybearer {

SettingsDesk::SettingsDesk(const SettingsServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void SettingsDesk::setPage(SettingsPage &page)
{
    m_page = &page;
    connect(&page, &SettingsPage::chosen, this, &SettingsDesk::take);
    connect(&page, &SettingsPage::defaultWanted, this,
        [this](SettingsKey key) { take(key, settingsRowOf(key).other); });
    connect(&page, &SettingsPage::testWanted, this, &SettingsDesk::test);
    connect(&page, &SettingsPage::testBaseWanted, this, &SettingsDesk::testBase);
    connect(&page, &SettingsPage::keepWanted, this, &SettingsDesk::keep);
    present();
    m_services.keychain.keychainIsThere(this, [this](bool isThere) {
        m_hasKeychain = isThere;
        present();
    });
}

void SettingsDesk::present()
{
    if (!m_page)
        return;
    SettingsView view;
    for (const SettingsKey key : allSettings())
        view.values.insert(key, m_services.settings.value(key));
    view.overridden = m_services.overridden;
    view.hasKeychain = m_hasKeychain;
    view.hasProxyPassword = m_password != nullptr;
    view.directory = m_services.directory;
    for (const QString &path : ownFilesIn(m_services.directory)) {
        const QFileInfo file(path);
        view.files.append(tr("%1 · %2", "file, size")
                              .arg(file.fileName(), QLocale().formattedDataSize(file.size())));
    }
    m_page->present(view);
}

void SettingsDesk::applyKept()
{
    apply(); // without the password until the keychain has answered: never past the proxy
    const QString key = proxySecretKey(m_services.settings);
    if (key.isEmpty())
        return;
    const QString proxy = m_services.settings.text(SettingsKey::Proxy);
    const QString user = m_services.settings.text(SettingsKey::ProxyUser);
    m_services.keychain.read(key, this, [this, proxy, user](const Result<SecretPtr> &password) {
        if (!isForKept(proxy, user) || m_password)
            return; // others were kept meanwhile
        if (password)
            m_password = *password;
        apply();
        present();
    });
}

void SettingsDesk::take(SettingsKey key, const QVariant &value)
{
    if (m_services.settings.value(key) == value || !m_services.settings.set(key, value))
        return;
    flush();
    tell(key);
    present();
}

void SettingsDesk::tell(SettingsKey key)
{
    const Settings &settings = m_services.settings;
    if (key == SettingsKey::Language)
        Q_EMIT languageChosen(settings.text(key));
    if (key == SettingsKey::Theme || key == SettingsKey::TextPercent || key == SettingsKey::Motion)
        Q_EMIT appearanceChanged(settings.text(SettingsKey::Theme),
            settings.number(SettingsKey::TextPercent), settings.text(SettingsKey::Motion));
    Q_EMIT changed(key);
}

bool SettingsDesk::flush()
{
    const Result<Done> flushed = m_services.settings.flush();
    if (!flushed)
        Q_EMIT failed(flushed.error());
    return flushed.has_value();
}

bool SettingsDesk::isForKept(const QString &proxy, const QString &user) const
{
    return proxy == m_services.settings.text(SettingsKey::Proxy)
        && user == m_services.settings.text(SettingsKey::ProxyUser);
}

// The kept password goes to the proxy and under the name that it was kept for, and nowhere else.
NetworkSettings SettingsDesk::networkOf(const NetworkDraft &draft) const
{
    SecretPtr password = draft.proxyPassword;
    if (!password && isForKept(draft.proxy, draft.proxyUser))
        password = m_password;
    return {draft.caFile, draft.proxy, draft.proxyUser, password};
}

QUrl SettingsDesk::baseToTest() const
{
    const QString region = m_services.settings.text(SettingsKey::DefaultRegion);
    const Result<QUrl> own = parseApiBase(m_services.settings.text(SettingsKey::OwnApiBase));
    if (region == QLatin1String("own") && own)
        return *own;
    return apiBaseOf(regionNamed(region).value_or(Region::Us));
}

void SettingsDesk::test(const NetworkDraft &draft)
{
    m_testsBase = false;
    startTest(networkOf(draft), baseToTest(), draft.timeout_ms);
}

void SettingsDesk::testBase(const QUrl &base)
{
    m_testsBase = true;
    startTest(networkInForce(), base, m_services.settings.number(SettingsKey::RequestTimeout_ms));
}

void SettingsDesk::startTest(const NetworkSettings &network, const QUrl &base, int ms)
{
    delete m_test;
    m_test = new ReachTest(m_services.clock, this);
    connect(m_test, &ReachTest::finished, this, &SettingsDesk::onTested);
    const Result<Done> started = m_test->start(
        network, base, m_services.settings.text(SettingsKey::ApiVersion).toLatin1(), ms);
    if (!started)
        return sayTest(Glyph::Limited, say(started.error()));
    sayTest(Glyph::Checking, renewable([host = base.host()] {
        return Said{tr("Asking %1 for an answer…").arg(host), tr("No token is sent."), {}};
    }));
}

void SettingsDesk::sayTest(Glyph glyph, const Said &said)
{
    if (m_testsBase)
        m_page->sayBase(glyph, said);
    else
        m_page->sayNetwork(glyph, said);
}

void SettingsDesk::onTested(const Reach &reach)
{
    m_test->deleteLater();
    m_test.clear();
    const bool good = reach.answer.fromIntercom && !reach.exchange.error;
    sayTest(good ? Glyph::Alive : Glyph::Limited, say(reach));
}

void SettingsDesk::keep(const NetworkDraft &draft)
{
    // Asked before anything is written down: what can't be used is not kept.
    const auto usable = makeNetworkAccess(networkOf(draft));
    if (!usable)
        return m_page->sayNetwork(Glyph::Limited, say(usable.error()));
    Settings &settings = m_services.settings;
    const bool isOther = !isForKept(draft.proxy, draft.proxyUser);
    const bool isKept = draft.proxyPassword && !draft.proxyUser.isEmpty();
    QStringList former = isOther || isKept ? proxySecretKeys(settings) : QStringList();
    if (isOther)
        m_password.reset();
    settings.set(SettingsKey::Proxy, draft.proxy);
    settings.set(SettingsKey::ProxyUser, draft.proxyUser);
    settings.set(SettingsKey::CaFile, draft.caFile);
    settings.set(SettingsKey::RequestTimeout_ms, draft.timeout_ms);
    const QString key = isKept ? nameProxySecret(settings) : QString();
    const bool isWritten = flush();
    m_page->sayNetwork(Glyph::Alive, renewable([] {
        return Said{tr("These settings are in use now."),
            tr("A test that is running goes on as it began."), {}};
    }));
    former.removeOne(key);
    removePasswords(former);
    if (isKept) {
        m_password = draft.proxyPassword;
        keepPassword(key, isWritten);
    }
    apply();
    Q_EMIT changed(SettingsKey::RequestTimeout_ms);
    present();
}

// What no file names is not kept: nobody could delete it.
void SettingsDesk::keepPassword(const QString &key, bool isNamed)
{
    removePasswords({QLatin1String(formerProxySecretKey)});
    if (isNamed)
        m_services.keychain.write(
            key, m_password, this, [this](const Result<Done> &done) { sayKeychain(done); });
}

void SettingsDesk::removePasswords(const QStringList &keys)
{
    for (const QString &key : keys)
        m_services.keychain.remove(
            key, this, [this](const Result<Done> &done) { sayKeychain(done); });
}

void SettingsDesk::sayKeychain(const Result<Done> &done)
{
    if (!done)
        m_page->sayNetwork(Glyph::Limited, say(done.error()));
}

NetworkSettings SettingsDesk::networkInForce() const
{
    const Settings &settings = m_services.settings;
    NetworkSettings network{settings.text(SettingsKey::CaFile), settings.text(SettingsKey::Proxy),
        settings.text(SettingsKey::ProxyUser), m_password};
    if (m_services.overridden.contains(SettingsKey::CaFile))
        network.caFile = m_services.given.caFile;
    if (m_services.overridden.contains(SettingsKey::Proxy)) {
        network.proxy = m_services.given.proxy;
        network.proxyUser.clear(); // kept for another proxy
        network.proxyPassword.reset();
    }
    return network;
}

void SettingsDesk::apply()
{
    NetworkSettings network = networkInForce();
    const Result<Done> applied = applyNetworkSettings(m_services.network, network);
    if (applied)
        return;
    Q_EMIT failed(applied.error());
    if (applied.error().subject != network.caFile)
        return;
    // Without the file fewer servers are trusted; without the proxy requests would go past it.
    network.caFile.clear();
    if (const Result<Done> rest = applyNetworkSettings(m_services.network, network); !rest)
        Q_EMIT failed(rest.error());
}

void SettingsDesk::erase()
{
    auto *erasure =
        new Erasure(m_services.directory, m_services.keychain, m_services.settings, this);
    erasure->setHolder(&handoverHeldElsewhere);
    connect(erasure, &Erasure::finished, this, &SettingsDesk::erased);
    erasure->start();
}

} // namespace keybearer
