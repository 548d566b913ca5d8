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
    void saySending(const QByteArray &method, const QUrl &url);
    void sayIdle(const QUrl &base);
    void sayRound(int done, int total); ///< of testing all connections
    void sayRateLimit(const RateLimit &limit);

private:
    void talk(std::function<QString()> text);

    std::function<QString()> m_text; ///< said again in another language
    RateLimit m_limit;
    QLabel *m_talking;
    QLabel *m_left;
};

} // namespace keybearer
