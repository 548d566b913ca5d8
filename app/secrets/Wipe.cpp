// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Wipe.h"

#include <sodium.h>

namespace keybearer {

namespace {

template <class Text> void wipeOwned(Text &text)
{
    if (text.isDetached()) {
        // What was cut off at the end still stands behind size(), up to capacity().
        const auto bytes = static_cast<std::size_t>(text.capacity()) * sizeof(*text.data());
        sodium_memzero(text.data(), bytes);
    }
    text = Text();
}

} // namespace

void wipe(QByteArray &text)
{
    wipeOwned(text);
}

void wipe(QString &text)
{
    wipeOwned(text);
}

} // namespace keybearer
