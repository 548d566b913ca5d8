// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secret.h"

#include <QList>
#include <QUrl>

namespace keybearer {

/// The tokens that no trace may be left of in what an exchange keeps.
class Scrubber {
public:
    /// Null and a token that it has already are fine.
    void add(const SecretPtr &token);

    QByteArray scrubbed(QByteArray text) const;
    QUrl scrubbed(const QUrl &url) const;

private:
    QList<SecretPtr> m_tokens;
};

} // namespace keybearer
