// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ConnectionBook.h"

#include <algorithm>
#include <utility>

namespace keybearer {
namespace {

constexpr qint64 gather_ms = 500; // what many checks saw is written in one go
constexpr qint64 saveAgain_ms = 30'000;

// As saved; without its token.
ConnectionOrigin originOf(const Profile &profile)
{
    ConnectionOrigin origin;
    origin.request.apiUrl = profile.apiUrl;
    origin.request.region = regionNamed(profile.region);
    if (!profile.apiVersion.isEmpty())
        origin.request.apiVersion = profile.apiVersion;
    origin.request.needed = profile.needed;
    origin.profile = profile;
    return origin;
}

} // namespace

ConnectionBook::ConnectionBook(
    const HandoverServices &services, KeychainStore *keychain, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_keychain(keychain)
    , m_keeper(services.directory)
    , m_removed(m_keeper, keychain, services.clock)
    , m_saving(services.clock, nullptr)
{
    connect(&m_removed, &RemovedConnections::stayed, this, &ConnectionBook::onStayed);
    connect(&m_removed, &RemovedConnections::notSaved, this, &ConnectionBook::onNotSaved);
    connect(&m_saving, &ClockTimer::timedOut, this, &ConnectionBook::saveNow);
}

ConnectionBook::~ConnectionBook()
{
    saveNow();
}

Result<Done> ConnectionBook::load()
{
    ProfileStore store(m_services.directory);
    const Result<Done> loaded = store.load();
    for (const Profile &profile : store.profiles()) {
        if (profile.isRemoved)
            m_removed.forget(profile);
        else
            make(originOf(profile));
    }
    return loaded;
}

void ConnectionBook::lookBack()
{
    QStringList tokens;
    for (const Connection *connection : std::as_const(m_connections)) {
        const std::optional<Profile> &profile = connection->origin().profile;
        if (profile && !profile->fingerprint.isEmpty())
            tokens << profile->fingerprint;
    }
    if (tokens.isEmpty())
        return;
    m_services.history.newest(tokens, this, [this](const Result<QHash<QString, Sample>> &newest) {
        if (!newest)
            return Q_EMIT told(say(newest.error()));
        for (Connection *connection : std::as_const(m_connections)) {
            if (!connection->origin().profile)
                continue;
            const auto found = newest->find(connection->origin().profile->fingerprint);
            if (found != newest->end())
                connection->setBefore(*found);
        }
    });
    m_services.history.unfinished(this, [this](const Result<QList<ChainEntry>> &found) {
        if (!found)
            return; // told above
        for (const ChainEntry &first : *found) {
            for (Connection *connection : std::as_const(m_connections)) {
                if (connection->origin().profile
                    && connection->origin().profile->fingerprint == first.entry.connection)
                    connection->handover().setUnfinished(first.entry.handoverId);
            }
        }
        Q_EMIT lookedBack();
    });
}

Connection &ConnectionBook::make(ConnectionOrigin origin)
{
    auto *made = new Connection(++m_lastId, std::move(origin), m_services, this);
    m_connections.append(made);
    connect(made, &Connection::tokenWanted, this, [this, made] { onTokenWanted(*made); });
    connect(made, &Connection::seen, this, [this, made] { onSeen(*made); });
    Q_EMIT added(made);
    return *made;
}

Connection *ConnectionBook::with(int id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [id](const Connection *connection) { return connection->id() == id; });
    return found == m_connections.cend() ? nullptr : *found;
}

Connection *ConnectionBook::withProfile(const QString &id) const
{
    const auto found = std::find_if(
        m_connections.cbegin(), m_connections.cend(), [&id](const Connection *connection) {
            return connection->origin().profile && connection->origin().profile->id == id;
        });
    return found == m_connections.cend() ? nullptr : *found;
}

Connection *ConnectionBook::withToken(const QString &fingerprint) const
{
    const auto found = std::find_if(
        m_connections.cbegin(), m_connections.cend(), [&fingerprint](const Connection *connection) {
            const std::optional<Profile> &profile = connection->origin().profile;
            const std::optional<CheckResult> &result = connection->view().result;
            return (profile && profile->fingerprint == fingerprint)
                || (result && result->report.fingerprint == fingerprint);
        });
    return found == m_connections.cend() ? nullptr : *found;
}

Connection *ConnectionBook::practice() const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [](const Connection *connection) { return connection->origin().practice; });
    return found == m_connections.cend() ? nullptr : *found;
}

Connection &ConnectionBook::add(const ConnectionWish &wish)
{
    const QString token = fingerprintOf(*wish.check.token);
    for (Connection *known : std::as_const(m_connections)) {
        std::optional<Profile> profile = known->origin().profile;
        if (!profile || profile->fingerprint != token)
            continue;
        const bool wasKept = profile->keepInKeychain;
        if (wish.couldChoose && m_keychain)
            profile->keepInKeychain = wish.keepInKeychain;
        known->setProfile(*profile);
        known->takeToken(wish.check.token);
        if (wish.couldChoose)
            saveAndKeep(*known, wasKept);
        else
            save({*profile});
        if (wasKept && !profile->keepInKeychain)
            stopKeeping(*known);
        return *known;
    }
    ConnectionOrigin origin;
    origin.request = wish.check;
    const QString name = wish.name.trimmed();
    Profile profile =
        newProfile(freeName(name.isEmpty() ? tr("New connection") : name.left(90), nullptr));
    profile.apiUrl = wish.check.apiUrl;
    if (wish.check.region)
        profile.region = regionName(*wish.check.region).toLower();
    profile.needed = wish.check.needed;
    profile.keepInKeychain = wish.keepInKeychain && m_keychain;
    profile.fingerprint = token;
    origin.profile = profile;
    Connection &made = make(std::move(origin));
    if (name.isEmpty())
        m_unnamed.insert(made.id());
    saveAndKeep(made, false);
    return made;
}

Connection &ConnectionBook::addPractice(ConnectionOrigin origin)
{
    return make(std::move(origin));
}

void ConnectionBook::onSeen(Connection &connection)
{
    Profile profile = *connection.origin().profile;
    if (!profile.workspaceName.isEmpty() && m_unnamed.remove(connection.id())) {
        profile.name = freeName(profile.workspaceName.left(90), &connection);
        connection.setProfile(profile);
    }
    m_unsaved.insert(connection.id());
    if (!m_saving.isActive())
        m_saving.start(gather_ms);
}

void ConnectionBook::saveNow()
{
    QList<Profile> profiles;
    for (const int id : std::exchange(m_unsaved, {})) {
        if (const Connection *const connection = with(id))
            profiles << *connection->origin().profile;
    }
    save(profiles);
}

void ConnectionBook::save(const QList<Profile> &profiles)
{
    if (profiles.isEmpty())
        return;
    m_keeper.save(
        profiles, this, [this, profiles](const Result<Done> &saved) { onSaved(profiles, saved); });
}

// What is in the window stays, and is written as soon as that can be.
void ConnectionBook::onSaved(const QList<Profile> &profiles, const Result<Done> &saved)
{
    const bool wasTold = std::exchange(m_saveFailed, !saved);
    if (saved)
        return keepSaved(profiles);
    for (const Profile &profile : profiles) {
        if (const auto wanted = m_toKeep.find(profile.id); wanted != m_toKeep.end())
            wanted->token.reset();
        if (const Connection *const connection = withProfile(profile.id))
            m_unsaved.insert(connection->id());
    }
    if (!m_saving.isActive())
        m_saving.start(saveAgain_ms);
    if (!wasTold)
        Q_EMIT told(renewable([error = saved.error()] {
            return Said{tr("What you changed about a connection is not on disk yet."),
                say(error).inOneLine(),
                tr("It is tried again by itself. Leave Keybearer open until then.")};
        }));
}

QString ConnectionBook::freeName(const QString &wanted, const Connection *but) const
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_connections.cbegin(), m_connections.cend(), [&](const auto *other) {
            return other != but && other->origin().profile
                && isSameName(other->origin().profile->name, name);
        });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QString(wanted % QLatin1Char(' ') % QString::number(i));
    return name;
}

Result<Done> ConnectionBook::checkName(const Profile &profile, const Connection &owner) const
{
    Result<Done> fine = checkProfile(profile);
    if (fine && freeName(profile.name, &owner) != profile.name)
        fine = Unexpected(Error::of(ErrorKind::WrongUsage, QStringLiteral("profile.name.taken")));
    return fine;
}

QString ConnectionBook::nameFor(const QString &entered, const Connection &connection) const
{
    const QString name = entered.trimmed();
    const QString workspace = connection.origin().profile->workspaceName.left(90);
    if (!name.isEmpty() || workspace.isEmpty())
        return name;
    return freeName(workspace, &connection);
}

void ConnectionBook::update(Connection &connection, const Profile &profile)
{
    m_unnamed.remove(connection.id());
    connection.setProfile(profile);
    save({profile});
    Q_EMIT changed(&connection);
}

void ConnectionBook::rename(int id, const QString &name)
{
    Connection *const connection = with(id);
    if (!connection || !connection->origin().profile)
        return;
    Profile profile = *connection->origin().profile;
    profile.name = name.trimmed();
    if (const Result<Done> fine = checkName(profile, *connection); !fine) {
        return Q_EMIT told(renewable([error = fine.error()] {
            Said why = say(error);
            why.means = tr("The connection keeps its name.");
            return why;
        }));
    }
    update(*connection, profile);
}

void ConnectionBook::remove(int id)
{
    Connection *const connection = with(id);
    if (!connection)
        return;
    const ConnectionOrigin origin = connection->origin();
    const QString name = connection->entry().name;
    Q_EMIT leaving(connection);
    m_connections.removeOne(connection);
    delete connection;
    if (!origin.profile)
        return;
    m_removed.hold(origin, undo_ms);
    Q_EMIT removed(name);
}

Connection *ConnectionBook::bringBack()
{
    std::optional<ConnectionOrigin> origin = m_removed.takeBack();
    if (!origin)
        return nullptr;
    origin->profile->name = freeName(origin->profile->name, nullptr);
    save({*origin->profile});
    Connection &back = make(std::move(*origin));
    lookBack();
    return &back;
}

// Off the list while its token stays would be a token that nobody sees.
void ConnectionBook::onStayed(const Profile &profile, const Error &why)
{
    Profile back = profile;
    back.isRemoved = false;
    const bool isNamed = back.name != back.id; // else of an earlier run
    const QString seen = back.workspaceName.isEmpty() ? back.email : back.workspaceName;
    if (!isNamed)
        back.name = seen.isEmpty() ? tr("New connection") : seen.left(90);
    back.name = freeName(back.name, nullptr);
    save({back});
    make(originOf(back));
    lookBack();
    Q_EMIT told(renewable([name = back.name, why] {
        return Said{tr("“%1” is back: its token is still in the keychain.").arg(name),
            say(why).happened, tr("Open the keychain, then remove the connection again.")};
    }));
}

void ConnectionBook::onNotSaved(const ConnectionOrigin &origin, const Error &why)
{
    const QString name = make(origin).entry().name;
    lookBack();
    Q_EMIT told(renewable([name, why] {
        return Said{tr("“%1” was not removed.").arg(name), say(why).inOneLine(), {}};
    }));
}

void ConnectionBook::end(QObject *context, std::function<void()> then)
{
    m_saving.stop();
    m_removed.abandon(); // its entry is on disk
    m_unsaved.clear();
    m_toKeep.clear();
    while (!m_connections.isEmpty()) {
        Q_EMIT leaving(m_connections.last());
        delete m_connections.takeLast();
    }
    m_keeper.end(context, std::move(then));
}

void ConnectionBook::endUndo()
{
    m_removed.finish();
}

void ConnectionBook::lock()
{
    m_removed.finish();
    for (Connection *connection : std::as_const(m_connections))
        connection->lock();
}

} // namespace keybearer
