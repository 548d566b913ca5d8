// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/DomainMail.h"

#include <QDnsLookup>

namespace keybearer {

namespace {

constexpr int resolverCeiling_ms = 5000;

// One question to the resolver; dies with the answer.
class Inquiry final : public QObject {
public:
    Inquiry(
        Clock &clock, const QString &domain, QObject *context, std::function<void(MailAnswer)> then)
        : QObject(context)
        , m_lookup(QDnsLookup::MX, domain, this)
        , m_ceiling(clock, this)
        , m_then(std::move(then))
    {
        connect(&m_lookup, &QDnsLookup::finished, this, &Inquiry::read);
        connect(&m_ceiling, &ClockTimer::timedOut, this, [this] { end(MailAnswer::Unknown); });
        m_ceiling.start(resolverCeiling_ms);
        m_lookup.lookup();
    }

private:
    void read()
    {
        const bool isMx = m_lookup.type() == QDnsLookup::MX;
        if (m_lookup.error() == QDnsLookup::NotFoundError)
            isMx ? askForAddress() : end(MailAnswer::DoesNot);
        else if (m_lookup.error() != QDnsLookup::NoError)
            end(MailAnswer::Unknown);
        else if (isMx)
            readMx();
        else
            end(m_lookup.hostAddressRecords().isEmpty() ? MailAnswer::DoesNot
                                                        : MailAnswer::Receives);
    }

    void readMx()
    {
        const auto records = m_lookup.mailExchangeRecords();
        if (records.isEmpty()) {
            askForAddress();
            return;
        }
        const QString first = records.first().exchange();
        const bool isNull = records.size() == 1 && (first.isEmpty() || first == QLatin1String("."));
        end(isNull ? MailAnswer::DoesNot : MailAnswer::Receives);
    }

    void askForAddress()
    {
        m_lookup.setType(QDnsLookup::A);
        m_lookup.lookup();
    }

    void end(MailAnswer answer)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_ceiling.stop();
        m_lookup.abort();
        m_then(answer);
        deleteLater();
    }

    QDnsLookup m_lookup;
    ClockTimer m_ceiling;
    std::function<void(MailAnswer)> m_then;
    bool m_ended = false;
};

} // namespace

void DnsDomainMail::ask(
    const QString &asciiDomain, QObject *context, std::function<void(MailAnswer)> then)
{
    new Inquiry(m_clock, asciiDomain, context, std::move(then));
}

} // namespace keybearer
