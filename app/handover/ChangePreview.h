// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace keybearer {

enum class Route { Guided, Scim };
QLatin1String routeName(Route route); ///< `guided`, `scim`

/// Exactly what will be sent or clicked, shown before the person says yes.
struct ChangePreview {
    Route route = Route::Guided;
    QString emailFrom;
    QString emailTo;
    QUrl url; ///< the account page, or the SCIM resource
    QByteArray method; ///< SCIM only
    QByteArray body; ///< SCIM only
    bool back = false; ///< this change undoes the first one
};

} // namespace keybearer
