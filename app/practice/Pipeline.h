// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace keybearer::practice {

/// The customer's order pipeline of the story: turns orders into tickets with the token it was
/// given long ago, over HTTP like any other program, and counts what fails. It never learns of a
/// new token by itself: nobody tells a running program. Lives on the engine's thread.
class Pipeline final : public QObject {
    Q_OBJECT

public:
    explicit Pipeline(QObject *parent);

    /// Starts anew, with its counts at zero.
    void start(const QUrl &api, const QByteArray &token);
    void stop();
    void useToken(const QByteArray &token) { m_token = token; }
    void setInterval(int interval_ms) { m_timer.setInterval(interval_ms); }
    void setPaused(bool paused);
    QJsonObject state() const;

private:
    void resetCounts();
    void call();
    void answered(QNetworkReply *reply);
    qint64 longestGap_ms() const;

    // Children, so that they move to the engine's thread.
    QNetworkAccessManager m_network{this};
    QTimer m_timer{this};
    QPointer<QNetworkReply> m_running;
    QUrl m_api;
    QByteArray m_token;
    QElapsedTimer m_sinceGood;
    qint64 m_longestGap_ms = 0;
    int m_calls = 0;
    int m_failures = 0;
    int m_failuresInARow = 0;
    int m_lastStatus = 0;
    QString m_lastCode;
};

} // namespace keybearer::practice
