// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/ProfileKeeper.h"

#include <QPointer>

namespace keybearer {

ProfileKeeper::ProfileKeeper(const QString &directory)
    : m_directory(directory)
{
    m_thread.setMaxThreadCount(1);
}

ProfileKeeper::~ProfileKeeper()
{
    m_thread.waitForDone();
}

void ProfileKeeper::save(const QList<Profile> &profiles, QObject *context, Then then)
{
    change(
        [profiles](ProfileStore &store) { return store.save(profiles); }, context, std::move(then));
}

void ProfileKeeper::remove(const QString &id, QObject *context, Then then)
{
    change([id](ProfileStore &store) { return store.remove(id); }, context, std::move(then));
}

void ProfileKeeper::end(QObject *context, std::function<void()> then)
{
    change([](ProfileStore &) { return Result<Done>(Done()); }, context,
        [then = std::move(then)](const Result<Done> &) { then(); });
    m_hasEnded = true;
}

void ProfileKeeper::change(
    std::function<Result<Done>(ProfileStore &)> deed, QObject *context, Then then)
{
    if (m_hasEnded)
        return;
    m_thread.start([this, deed = std::move(deed), receiver = QPointer<QObject>(context),
                       then = std::move(then)] {
        ProfileStore store(m_directory);
        const Result<Done> result = deed(store);
        QMetaObject::invokeMethod(
            &m_here,
            [receiver, then, result] {
                if (receiver)
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace keybearer
