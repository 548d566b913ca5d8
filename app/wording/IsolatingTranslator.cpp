// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/IsolatingTranslator.h"

#include "app/base/Isolates.h"

namespace keybearer {

QString IsolatingTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    return m_isolating && !text.isNull() ? withIsolatedPlaces(text) : text;
}

} // namespace keybearer
