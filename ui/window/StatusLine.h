// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace keybearer {

/// The last line: what is being talked to right now, and how many calls are left for everybody.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void sayNothingContacted();
    /// `beside`: the name of the connection, where it is not the one in sight.
    void saySending(const QByteArray &method, const QUrl &url, const QString &beside = {});
    /// Says what came of a request that has left; the newest answer stays while idle.
    void sayAnswered(const Exchange &exchange, const QString &beside = {});
    void forgetAnswer(); ///< it was another connection's
    void sayIdle(const QUrl &base);
    void sayRound(int done, int total); ///< of testing all connections
    void sayRateLimit(const RateLimit &limit);

private:
    void talk(std::function<QString()> text);

    /// The newest answer, as far as the line tells it.
    struct LastAnswer {
        QUrl url;
        QByteArray method;
        int status = 0;
        qint64 took_ms = 0;
    };

    std::optional<LastAnswer> m_last;
    std::function<QString()> m_text; ///< said again in another language
    RateLimit m_limit;
    QLabel *m_talking;
    QLabel *m_left;
};

} // namespace keybearer
