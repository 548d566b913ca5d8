// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusLine.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QLocale>

namespace keybearer {
namespace {

QString hostOf(const QUrl &url)
{
    return url.port() == -1 ? url.host()
                            : QString(url.host() % QLatin1Char(':') % QString::number(url.port()));
}

// In one piece, also where the text around it runs the other way.
QString requestText(const QByteArray &method, const QUrl &url, int status = 0)
{
    QStringList parts{QString::fromLatin1(method), url.path()};
    if (status > 0)
        parts << QString::number(status);
    return parts.join(QChar(QChar::Nbsp));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_talking(makeParagraph(TextRole::Small, this, QStringLiteral("talkingTo")))
    , m_left(makeLabel(TextRole::Small, this, QStringLiteral("callsLeft")))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new PairLayout(PairLayout::Grows::First, this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setLeast(360); // in one line, but for long paths
    row->addPair(m_talking, m_left);
    sayNothingContacted();
    keepTranslated(this, [this] {
        m_talking->setText(m_text());
        sayRateLimit(RateLimit(m_limit));
    });
}

void StatusLine::sayNothingContacted()
{
    m_last.reset();
    talk([] { return tr("Nothing has been contacted yet."); });
    sayRateLimit({});
}

void StatusLine::saySending(const QByteArray &method, const QUrl &url, const QString &beside)
{
    talk([method, url, beside] {
        if (!beside.isEmpty())
            return tr("“%1” is talking to %2 · %3", "connection, host, request")
                .arg(beside, hostOf(url), requestText(method, url));
        return tr("Talking to %1 · %2", "host, request").arg(hostOf(url), requestText(method, url));
    });
}

void StatusLine::sayAnswered(const Exchange &exchange, const QString &beside)
{
    const bool cancelled = exchange.error && exchange.error->kind == ErrorKind::Cancelled;
    if (!exchange.left || cancelled)
        return; // there was nobody to answer, or nobody who waited
    const LastAnswer last{
        exchange.url, exchange.method, exchange.status, qRound64(exchange.phases.total_ms)};
    if (beside.isEmpty())
        m_last = last.status > 0 ? std::optional(last) : std::nullopt;
    talk([last, beside] {
        const QString host = hostOf(last.url);
        const QString request = requestText(last.method, last.url, last.status);
        const QString took = QString::number(last.took_ms); // all of it is data
        if (!beside.isEmpty() && last.status > 0)
            return tr("“%1”: %2 answered · %3 in %4 ms", "connection, host, request, time")
                .arg(beside, host, request, took);
        if (!beside.isEmpty())
            return tr(
                "“%1”: no answer from %2 · %3, after %4 ms", "connection, host, request, time")
                .arg(beside, host, request, took);
        if (last.status > 0)
            return tr("%1 answered · %2 in %3 ms", "host, request, time").arg(host, request, took);
        return tr("No answer from %1 · %2, after %3 ms", "host, request, time")
            .arg(host, request, took);
    });
}

void StatusLine::forgetAnswer()
{
    m_last.reset();
}

void StatusLine::sayIdle(const QUrl &base)
{
    if (m_last && hostOf(m_last->url) == hostOf(base))
        return talk([last = *m_last] {
            return tr(
                "This connection's API is %1 · last answer: %2 in %3 ms", "host, request, time")
                .arg(hostOf(last.url), requestText(last.method, last.url, last.status),
                    QString::number(last.took_ms));
        });
    talk([base] {
        return base.isEmpty() ? tr("Nothing is being talked to.")
                              : tr("This connection's API is %1 · idle").arg(hostOf(base));
    });
}

void StatusLine::talk(std::function<QString()> text)
{
    m_text = std::move(text);
    m_talking->setText(m_text());
}

void StatusLine::sayRound(int done, int total)
{
    talk([done, total] {
        return tr("Testing all connections · %1 of %2 done")
            .arg(QLocale().toString(done), QLocale().toString(total));
    });
}

void StatusLine::sayRateLimit(const RateLimit &limit)
{
    m_limit = limit;
    const bool known = limit.remaining && limit.limit;
    m_left->setVisible(known); // an empty label would be read as a blank
    if (!known)
        return m_left->clear();
    const QLocale locale;
    m_left->setText(tr("Rate limit: %1 of %2 calls left")
                        .arg(locale.toString(*limit.remaining), locale.toString(*limit.limit)));
    m_left->setToolTip(tr("As the newest answer tells. Intercom begins a new count every 10 "
                          "seconds; your pipeline draws on the same one."));
}

} // namespace keybearer
