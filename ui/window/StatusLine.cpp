// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusLine.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace keybearer {
namespace {

QString hostOf(const QUrl &url)
{
    return url.port() == -1 ? url.host()
                            : QString(url.host() % QLatin1Char(':') % QString::number(url.port()));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_talking(makeParagraph(TextRole::Small, this, QStringLiteral("talkingTo")))
    , m_left(makeParagraph(TextRole::Small, this, QStringLiteral("callsLeft")))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(16);
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_talking, 3);
    row->addWidget(m_left, 2);
    sayNothingContacted();
    keepTranslated(this, [this] {
        m_talking->setText(m_text());
        sayRateLimit(RateLimit(m_limit));
    });
}

void StatusLine::sayNothingContacted()
{
    talk([] { return tr("Nothing has been contacted yet."); });
    sayRateLimit({});
}

void StatusLine::saySending(const QByteArray &method, const QUrl &url)
{
    talk([method, url] {
        return tr("Talking to %1 · %2 %3", "host, method, path")
            .arg(hostOf(url), QString::fromLatin1(method), url.path());
    });
}

void StatusLine::sayIdle(const QUrl &base)
{
    talk([base] {
        return base.isEmpty() ? tr("Nothing is being talked to.")
                              : tr("Talks to %1 only · idle").arg(hostOf(base));
    });
}

void StatusLine::talk(std::function<QString()> text)
{
    m_text = std::move(text);
    m_talking->setText(m_text());
}

void StatusLine::sayRound(int done, int total)
{
    const QLocale locale;
    m_talking->setText(tr("Testing all connections · %1 of %2 done")
                           .arg(locale.toString(done), locale.toString(total)));
}

void StatusLine::sayRateLimit(const RateLimit &limit)
{
    m_limit = limit;
    if (!limit.remaining || !limit.limit)
        return m_left->clear();
    const QLocale locale;
    m_left->setText(tr("Rate limit: %1 of %2 calls left")
                        .arg(locale.toString(*limit.remaining), locale.toString(*limit.limit)));
    m_left->setToolTip(tr("As the newest answer tells. Intercom begins a new count every 10 "
                          "seconds; your pipeline draws on the same one."));
}

} // namespace keybearer
