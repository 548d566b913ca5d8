// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/ConnectionWish.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class Card;
class ConnectionFields;
struct Profile;

/// The first thing a new user sees: what this is, and the two ways to begin. Names every host
/// before the first request.
class ConnectPage final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    /// What a new connection begins with: `auto`, `us`, `eu`, `au` or `own`, the base for the
    /// last, the API version, and how long a request may take.
    void setDefaults(
        const QString &region, const QString &base, const QByteArray &apiVersion, int timeout_ms);
    /// As given on the command line.
    void setApiUrl(const QUrl &url);
    /// Whether a token can be kept in this computer's keychain.
    void setKeychain(bool isThere);
    /// The token of this connection is to be pasted again, until that is done or endProposal().
    void propose(const Profile &profile);
    void endProposal();
    void focusFirst();
    /// As on lock: what was pasted and not connected.
    void forgetTokens();

Q_SIGNALS:
    void connectWanted(const keybearer::ConnectionWish &wish);
    void practiceWanted();
    void checkRecordWanted(); ///< of a file that somebody gave
    void historyWanted(); ///< of all that was connected before

private:
    QVBoxLayout *makeIntroduction();
    void layOut();
    void layOutPractice();
    void retranslate();
    void begin(std::optional<ConnectionWish> wish);

    QLabel *m_title;
    QLabel *m_lines;
    Card *m_card;
    ConnectionFields *m_fields;
    QPushButton *m_connect;
    QPushButton *m_anyway;
    Card *m_practiceCard;
    QLabel *m_practiceText;
    QPushButton *m_practice;
    QPushButton *m_checkRecord;
    QPushButton *m_history;
    bool m_proposes = false;
    QString m_region; // what each begins with
    QString m_base;
    QByteArray m_apiVersion = defaultApiVersion;
    qint64 m_timeout_ms = CheckRequest().timeout_ms;
};

} // namespace keybearer
