// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace keybearer {

/// The English catalogue, which holds the plural forms of the texts with a number in them. Without
/// it they read `1 call(s)`. Lives as long as the application is to speak.
class Translation {
public:
    explicit Translation(QCoreApplication &application);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    QTranslator m_translator;
};

} // namespace keybearer
