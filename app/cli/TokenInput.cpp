// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TokenInput.h"

#include "app/profile/ProfileStore.h"
#include "app/secrets/SystemKeychain.h"
#include "app/secrets/TokenSource.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>

namespace keybearer {

namespace {

class TokenInputText {
    Q_DECLARE_TR_FUNCTIONS(TokenInputText)
};

Result<SecretPtr, QString> fromFile(const QString &path)
{
    auto token = readTokenFile(path);
    if (token)
        return *token;
    // The path is not repeated: somebody may have put the token there by mistake.
    if (token.error().kind == ErrorKind::Disk)
        return Unexpected(TokenInputText::tr("The file with the token can't be read."));
    return Unexpected(TokenInputText::tr(
        "What was given is not a token: it is empty, or has spaces or signs that no "
        "token has."));
}

QString missingProfile(const ProfileStore &profiles)
{
    return profiles.profiles().isEmpty()
        ? TokenInputText::tr(
            "There are no saved connections here. Save one in the window, or name the token "
            "with --token-file FILE or the environment variable KEYBEARER_TOKEN.")
        : TokenInputText::tr("There is no saved connection of that name.");
}

// What stands on the command line wins over what the profile says.
void fillIn(Options &options, const Profile &profile)
{
    if (!options.apiUrl && !options.region) {
        options.apiUrl = profile.apiUrl;
        options.region = regionNamed(profile.region);
    }
    if (options.needed.isEmpty())
        options.needed = profile.needed;
    if (!options.scimUrl)
        options.scimUrl = profile.scimUrl;
    if (!options.apiVersionGiven && !profile.apiVersion.isEmpty())
        options.apiVersion = profile.apiVersion;
}

} // namespace

TokenInput::TokenInput(Headless &headless, Result<SecretPtr> fromEnvironment)
    : m_headless(headless)
    , m_fromEnvironment(std::move(fromEnvironment))
{
}

void TokenInput::obtain(Options &options, QObject *context, Then then)
{
    if (!options.tokenFile.isEmpty())
        then(fromFile(options.tokenFile));
    else if (m_fromEnvironment)
        then(*m_fromEnvironment);
    else if (m_fromEnvironment.error().kind != ErrorKind::NotFound)
        then(Unexpected(TokenInputText::tr(
            "What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces "
            "or signs that no token has.")));
    else if (!options.profile.isEmpty())
        fromProfile(options, context, std::move(then));
    else
        then(Unexpected(TokenInputText::tr(
            "Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, "
            "or --profile NAME.")));
}

void TokenInput::fromProfile(Options &options, QObject *context, Then then)
{
    ProfileStore profiles(m_headless.directory());
    const auto loaded = profiles.load();
    const auto profile = profiles.named(options.profile);
    if (!profile) {
        then(Unexpected(loaded ? missingProfile(profiles) : say(loaded.error()).inOneLine()));
        return;
    }
    fillIn(options, *profile);
    m_keychain =
        std::make_unique<KeychainStore>(std::make_unique<SystemKeychain>(), m_headless.clock());
    m_keychain->read(tokenKey(*profile, TokenRole::Access), context,
        [then = std::move(then)](const Result<SecretPtr> &token) {
            then(token ? Result<SecretPtr, QString>(*token)
                       : Unexpected(say(token.error()).inOneLine()));
        });
}

std::optional<QString> exposedToken(const Secret &token, const Options &options)
{
    QList<QByteArray> given;
    for (const QString &address : options.addresses)
        given << address.toUtf8();
    for (const auto &url : {options.apiUrl, options.scimUrl})
        given << (url ? url->toEncoded() : QByteArray());
    for (const QByteArray &address : given) {
        if (token.occursIn(address) || token.occursIn(QByteArray::fromPercentEncoding(address)))
            return TokenInputText::tr(
                "There is a token in an address that was given. Nothing was sent. A token "
                "never goes on the command line: use --token-file or KEYBEARER_TOKEN.");
    }
    return std::nullopt;
}

Result<SecretPtr, QString> scimTokenOf(const Options &options)
{
    return fromFile(options.scimTokenFile);
}

} // namespace keybearer
