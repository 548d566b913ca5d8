// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QNetworkAccessManager;

namespace keybearer {

/// The places for requests under way that all gates of one network manager share, so that many
/// connections tested together stay small beside whatever else this computer does. GUI thread only.
class SharedPlaces final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype maxAtOnce = 32;

    /// The manager's own; made when it has none.
    static SharedPlaces &of(QNetworkAccessManager &network);

    bool take(); ///< false when none is free
    void give(qsizetype count);
    qsizetype taken() const { return m_taken; }

Q_SIGNALS:
    void freed();

private:
    using QObject::QObject;
    qsizetype m_taken = 0;
    bool m_refused = false; // somebody waits
};

} // namespace keybearer
