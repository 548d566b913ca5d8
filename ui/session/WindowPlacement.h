// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>

#include <optional>

class QWidget;

namespace keybearer {

/// Where a window was, for each arrangement of screens that it was on. Reads what it wrote before
/// and nothing else: a damaged value is no value.
class WindowPlacement {
public:
    struct Place {
        QRect rect; ///< neither maximized nor full screen
        bool maximized = false;
        bool fullScreen = false;
        QByteArray splitter; ///< QSplitter::saveState()
        QByteArray historyColumns = {}; ///< of the pages' tables, as they say it
        QByteArray probeColumns = {};
    };

    explicit WindowPlacement(const QByteArray &kept = {});

    QByteArray toKeep() const { return m_kept; }
    std::optional<Place> placeFor(const QString &arrangement) const;
    /// The newest arrangements stay, at most ten of them.
    void setPlace(const QString &arrangement, const Place &place);

    /// Names and sizes of the screens that are there now.
    static QString arrangementNow();
    static Place placeOf(const QWidget &window);
    /// Only where it can be seen and fits: else the window stays as it is, and the answer is false.
    static bool apply(const Place &place, QWidget &window);
    /// The rule behind apply(): on one of these screens, with its title reachable, no larger.
    static bool fits(const QRect &rect, const QList<QRect> &screens);

private:
    QByteArray m_kept;
};

} // namespace keybearer
