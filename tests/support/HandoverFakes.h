// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/UrlOpener.h"
#include "app/handover/DomainMail.h"

#include <QList>
#include <QUrl>

namespace keybearer {

/// A browser that only takes notes.
class NotingOpener final : public UrlOpener {
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return works;
    }
    QList<QUrl> opened;
    bool works = true; ///< false: there is no browser
};

/// A resolver that says the same of every domain.
class FakeDomainMail final : public DomainMail {
public:
    void ask(const QString &, QObject *context, std::function<void(MailAnswer)> then) override
    {
        QMetaObject::invokeMethod(
            context, [then = std::move(then), says = says] { then(says); }, Qt::QueuedConnection);
    }
    MailAnswer says = MailAnswer::Receives;
};

} // namespace keybearer
