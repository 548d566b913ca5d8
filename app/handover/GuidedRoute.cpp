// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/GuidedRoute.h"

#include <QTimer>

namespace keybearer {

void GuidedRoute::prepare(const QString &from, const QString &to, QObject *context, Prepared then)
{
    ChangePreview preview;
    preview.route = Route::Guided;
    preview.emailFrom = from;
    preview.emailTo = to;
    preview.url = m_accountPage;
    QTimer::singleShot(0, context, [preview, then = std::move(then)] { then(preview); });
}

void GuidedRoute::send(QObject *context, Sent then)
{
    // The person sends it, not we.
    SendResult result;
    result.kind = SendResult::Kind::NotSent;
    QTimer::singleShot(0, context, [result, then = std::move(then)] { then(result); });
}

void GuidedRoute::readBack(QObject *context, ReadBack then)
{
    QTimer::singleShot(
        0, context, [then = std::move(then)] { then(Unexpected(Error::of(ErrorKind::NotFound))); });
}

} // namespace keybearer
