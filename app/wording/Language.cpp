// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Language.h"

#include <QCoreApplication>

namespace keybearer {

Translation::Translation(QCoreApplication &)
{
    if (m_translator.load(QStringLiteral(":/i18n/keybearer_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace keybearer
