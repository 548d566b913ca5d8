// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/EmailChangeRoute.h"

namespace keybearer {

/// The teammate changes its email itself, on its account page.
class GuidedRoute final : public EmailChangeRoute {
public:
    explicit GuidedRoute(QUrl accountPage)
        : m_accountPage(std::move(accountPage))
    {
    }
    Route route() const override { return Route::Guided; }
    void prepare(const QString &from, const QString &to, QObject *context, Prepared then) override;
    void send(QObject *context, Sent then) override;
    void readBack(QObject *context, ReadBack then) override;

private:
    QUrl m_accountPage;
};

} // namespace keybearer
