// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/Catalogue.h"

namespace keybearer::translations {

/// How many forms a plural has in this language, by Qt's own rules; 0 for an unknown language.
int pluralForms(const QString &language);

/// What is wrong with one text: unfinished, a form or a placeholder missing or too many, another
/// number of mnemonics, other edges. One line each, without the text; empty when all is well.
QStringList faultsOf(const Message &message, const QString &language);

} // namespace keybearer::translations
