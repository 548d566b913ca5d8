// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace keybearer {

/// A catalogue whose texts isolate the data that is put into them, where a window shows them from
/// right to left. A terminal gets them plain: what is copied from it has to work as it is.
class IsolatingTranslator final : public QTranslator {
public:
    void setIsolating(bool isolating) { m_isolating = isolating; }

    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    bool m_isolating = false;
};

} // namespace keybearer
