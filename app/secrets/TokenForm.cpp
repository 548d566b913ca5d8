// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/TokenForm.h"

namespace keybearer {

bool looksLikeIntercoms(const Secret &token)
{
    return token.size() == usualTokenSize && token.view().startsWith(QByteArrayView("dG9rO"));
}

} // namespace keybearer
