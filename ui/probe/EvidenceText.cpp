// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe/EvidenceText.h"

#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace keybearer {
namespace {

class Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString headerLines(const QList<HttpHeader> &headers)
{
    QStringList lines;
    for (const HttpHeader &header : headers)
        lines.append(QString::fromLatin1(header.name % QByteArrayView(": ") % header.value));
    return lines.join(QLatin1Char('\n'));
}

QString inMs(double ms)
{
    return QLocale().toString(ms, 'f', 1);
}

QString phaseLines(const Phases &phases)
{
    QStringList lines;
    lines << (phases.connect_ms
            ? Evidence::tr("connecting, TLS included: %1 ms").arg(inMs(*phases.connect_ms))
            : Evidence::tr("connecting: none, the connection was open already"));
    lines << Evidence::tr("waiting for the answer: %1 ms").arg(inMs(phases.wait_ms))
          << Evidence::tr("receiving it: %1 ms").arg(inMs(phases.receive_ms))
          << Evidence::tr("together: %1 ms").arg(inMs(phases.total_ms));
    return lines.join(QLatin1Char('\n'));
}

QString answerText(const Exchange &exchange)
{
    QStringList parts;
    if (exchange.status)
        parts << Evidence::tr("status %1").arg(exchange.status) << headerLines(exchange.headers);
    if (exchange.error)
        parts << say(*exchange.error).inOneLine();
    if (!exchange.body.isEmpty())
        parts << QString() << QString::fromUtf8(exchange.body);
    else if (exchange.bodyBytes > 0)
        parts << QString()
              << Evidence::tr("%Ln byte(s), dropped unread", nullptr,
                     static_cast<int>(qMin<qint64>(exchange.bodyBytes, INT_MAX)));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

QString evidenceText(const Exchange &exchange)
{
    if (exchange.attempts == 0)
        return Evidence::tr("Nothing was sent.");
    QStringList parts;
    parts << Evidence::tr("SENT")
          << QString(QString::fromLatin1(exchange.method) % QLatin1Char(' ')
                 % exchange.url.toString(QUrl::FullyEncoded))
          << headerLines(exchange.requestHeaders);
    if (!exchange.requestBody.isEmpty())
        parts << QString() << QString::fromUtf8(exchange.requestBody);
    parts << QString() << Evidence::tr("ANSWER") << answerText(exchange) << QString()
          << Evidence::tr("TIME")
          << Evidence::tr("started: %1 (UTC)")
                 .arg(exchange.startedAt.toUTC().toString(Qt::ISODateWithMs))
          << phaseLines(exchange.phases) << Evidence::tr("attempts: %1").arg(exchange.attempts);
    return parts.join(QLatin1Char('\n'));
}

} // namespace keybearer
