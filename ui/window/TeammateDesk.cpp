// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TeammateDesk.h"

#include "app/history/HistoryStore.h"
#include "app/http/HttpClient.h"
#include "app/intercom/PictureSource.h"
#include "ui/common/Picture.h"
#include "ui/window/Connection.h"

#include <algorithm>

namespace keybearer {
namespace {

constexpr int pictureSide = 256; // pixels: sharp at twice the text size on a dense screen
constexpr qsizetype mostPictures = 256;

} // namespace

TeammateDesk::TeammateDesk(TeammatePage &page, const HandoverServices &services, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_services(services)
{
    connect(&page, &TeammatePage::pictureConsentGiven, this, [this] {
        setPictureConsent(true);
        Q_EMIT pictureConsentGiven();
    });
}

TeammateDesk::~TeammateDesk() = default;

void TeammateDesk::begin()
{
    m_asks = true;
    if (!m_fingerprint.isEmpty())
        readHistory(m_fingerprint);
}

void TeammateDesk::present(const Connection &connection)
{
    const TeammateView &view = connection.view();
    const QString fingerprint = view.result ? view.result->report.fingerprint : view.fingerprint;
    const QDateTime newest = view.result ? view.result->report.startedAt : QDateTime();
    if (fingerprint != m_fingerprint) {
        m_history = TeammateHistory();
        m_page.setHistory(m_history);
    }
    m_page.present(view, m_services.clock.nowUtc());
    presentHandover(connection);
    presentPicture(view);
    const bool known = fingerprint == m_fingerprint && newest == m_newest;
    m_fingerprint = fingerprint;
    m_newest = newest;
    if (m_asks && !known && !fingerprint.isEmpty())
        readHistory(fingerprint);
}

void TeammateDesk::presentHandover(const Connection &connection)
{
    m_page.setHandoverOpen(connection.handover().isOpen());
}

// The answers come in the order of the questions, so the last one makes the history complete.
void TeammateDesk::readHistory(const QString &fingerprint)
{
    HistoryStore &store = m_services.history;
    store.samples(fingerprint, TeammateHistory::mostSamples, this,
        [this, fingerprint](const Result<QList<Sample>> &found) {
            if (fingerprint != m_fingerprint || !found)
                return;
            m_history.samples = *found;
            std::reverse(m_history.samples.begin(), m_history.samples.end());
        });
    store.emailChanges(fingerprint, this, [this, fingerprint](const auto &found) {
        if (fingerprint == m_fingerprint && found)
            m_history.emailChanges = timesOfChange(*found);
    });
    store.lastVerdict(fingerprint, this, [this, fingerprint](const Result<ChainEntry> &last) {
        if (fingerprint != m_fingerprint)
            return;
        // Of another verdict than the newest sample's it tells nothing.
        const bool same = last && last->seq > 0 && !m_history.samples.isEmpty()
            && last->entry.data.value(QLatin1String("verdict")).toString()
                == m_history.samples.last().verdict;
        m_history.verdictSince = same ? last->entry.at : QDateTime();
        m_page.setHistory(m_history);
    });
}

void TeammateDesk::setPictureConsent(bool given)
{
    m_consent = given;
    if (!given) {
        m_pictures.clear();
        m_page.setPicture({});
    }
    if (m_consent && !m_pictureUrl.isEmpty() && !m_pictures.contains(m_pictureUrl))
        fetchPicture(m_pictureUrl);
}

void TeammateDesk::presentPicture(const TeammateView &view)
{
    const QString said = view.lastKnown ? view.lastKnown->avatarUrl : QString();
    m_pictureUrl = pictureUrl(said).value_or(QUrl());
    m_page.setPicture(m_consent ? m_pictures.value(m_pictureUrl) : QImage());
    const bool wanted = !m_pictureUrl.isEmpty() && !m_pictures.contains(m_pictureUrl);
    m_page.offerPicture(wanted && !m_consent ? pictureHost() : QString());
    if (wanted && m_consent)
        fetchPicture(m_pictureUrl);
}

void TeammateDesk::fetchPicture(const QUrl &url)
{
    if (!m_http)
        m_http = std::make_unique<HttpClient>(m_services.network, m_services.clock, pictureBase());
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    m_pictures.insert(url, QImage()); // asked for once
    connect(m_http->send(pictureRequest(url)), &HttpJob::finished, this,
        [this, url](const Exchange &exchange) {
            if (exchange.error || exchange.status != 200)
                return;
            m_pictures.insert(url, decodedPicture(exchange.body, pictureSide));
            if (url == m_pictureUrl && m_consent)
                m_page.setPicture(m_pictures.value(url));
        });
}

} // namespace keybearer
