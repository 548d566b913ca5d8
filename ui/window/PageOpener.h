// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/base/UrlOpener.h"

#include <QUrl>

namespace keybearer {

/// Opens a page once, however often it is asked for at once, and tells when it can't be opened.
/// `opener` and `clock` outlive it.
class PageOpener final : public QObject, public UrlOpener {
    Q_OBJECT

public:
    PageOpener(UrlOpener &opener, Clock &clock, QObject *parent = nullptr);
    bool open(const QUrl &url) override;

    static constexpr qint64 once_ns = 2'000'000'000;

Q_SIGNALS:
    void failed(const QUrl &url);

private:
    UrlOpener &m_opener;
    Clock &m_clock;
    QUrl m_last;
    qint64 m_lastAt_ns = 0;
};

} // namespace keybearer
