// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SystemKeychain.h"

#include "app/base/Log.h"
#include "app/secrets/Wipe.h"

#include <qt6keychain/keychain.h>

namespace keybearer {

namespace {

KeychainOutcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeychainOutcome::Worked;
    case QKeychain::EntryNotFound:
        return KeychainOutcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainOutcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    qCInfo(log::secrets) << "keychain error" << job.error() << job.errorString();
    return KeychainOutcome::Failed;
}

/// The job's own reference is gone when it says that it is destroyed: ours is the last one.
void wipeAfter(QKeychain::Job *job, const QByteArray &bytes)
{
    QObject::connect(job, &QObject::destroyed, [owned = bytes]() mutable { wipe(owned); });
}

QKeychain::Job *jobFor(KeychainAction action, QByteArray bytes)
{
    switch (action) {
    case KeychainAction::Read:
        return new QKeychain::ReadPasswordJob(SystemKeychain::service());
    case KeychainAction::Write: {
        auto *job = new QKeychain::WritePasswordJob(SystemKeychain::service());
        job->setBinaryData(bytes);
        wipeAfter(job, bytes);
        return job;
    }
    case KeychainAction::Remove:
        return new QKeychain::DeletePasswordJob(SystemKeychain::service());
    }
    Q_UNREACHABLE();
}

/// A copy of what the job read, which the receiver can wipe.
QByteArray bytesReadBy(QKeychain::Job *job)
{
    const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    if (!reader)
        return {};
    const QByteArray shared = reader->binaryData();
    wipeAfter(job, shared);
    return QByteArray(shared.constData(), shared.size());
}

} // namespace

void SystemKeychain::run(KeychainAction action, const QString &key, QByteArray bytes, Answer answer)
{
    QKeychain::Job *job = jobFor(action, std::move(bytes));
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, &m_listener,
        [answer = std::move(answer)](
            QKeychain::Job *done) { answer(outcomeOf(*done), bytesReadBy(done)); });
    job->start();
}

} // namespace keybearer
