// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"

#include <QString>

#include <functional>

namespace keybearer {

enum class MailAnswer { Receives, DoesNot, Unknown };

/// Whether a domain can receive mail, as far as DNS tells. `then` is called exactly once, later,
/// unless `context` has died.
class DomainMail {
public:
    virtual ~DomainMail() = default;
    virtual void ask(
        const QString &asciiDomain, QObject *context, std::function<void(MailAnswer)> then) = 0;
};

/// Asks the system's resolver: an MX record, else an address record (RFC 5321, 5.1); a null MX
/// (RFC 7505) means no mail. Silence for five seconds is Unknown.
class DnsDomainMail final : public DomainMail {
public:
    explicit DnsDomainMail(Clock &clock)
        : m_clock(clock)
    {
    }
    void ask(const QString &asciiDomain, QObject *context,
        std::function<void(MailAnswer)> then) override;

private:
    Clock &m_clock;
};

} // namespace keybearer
