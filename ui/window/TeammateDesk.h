// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/HandoverFlow.h"
#include "ui/teammate/TeammatePage.h"

#include <QHash>
#include <QImage>
#include <QPointer>

#include <memory>

namespace keybearer {

class Connection;
class HttpClient;

/// Brings what the teammate page shows besides the newest check: the history of the token, and,
/// once a person agreed, the picture of the account. The page and all of `services` outlive it.
class TeammateDesk final : public QObject {
    Q_OBJECT

public:
    TeammateDesk(TeammatePage &page, const HandoverServices &services, QObject *parent = nullptr);
    ~TeammateDesk() override;

    /// From now on the history is asked: for who is shown, and at each of the changes.
    void begin();
    /// Presents the connection that is chosen; asks the history when another token or a new check
    /// is shown.
    void present(const Connection &connection);
    /// Whether the page leads to an open one.
    void presentHandover(const Connection &connection);
    /// As remembered: without it no host is asked for a picture.
    void setPictureConsent(bool given);

Q_SIGNALS:
    void pictureConsentGiven(); ///< to be remembered

private:
    void readHistory(const QString &fingerprint);
    void presentPicture(const TeammateView &view);
    void fetchPicture(const QUrl &url);

    TeammatePage &m_page;
    HandoverServices m_services;
    bool m_asks = false;
    QString m_fingerprint;
    QDateTime m_newest; ///< start of the check whose history is shown
    TeammateHistory m_history;
    bool m_consent = false;
    QUrl m_pictureUrl; ///< of who is shown; empty for none
    QHash<QUrl, QImage> m_pictures; ///< null where there was none to get
    std::unique_ptr<HttpClient> m_http;
};

} // namespace keybearer
