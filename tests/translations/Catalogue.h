// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace keybearer::translations {

/// One text of a catalogue.
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or those of the plural in the language's order
    QString state; ///< the type: "unfinished", "vanished", "obsolete", or empty when finished
    bool isNumbered = false;
};

/// A catalogue as it stands in translations/.
struct Catalogue {
    QString language; ///< as in the file's name
    QList<Message> messages;
};

/// Reads translations/keybearer_LANGUAGE.ts; nothing, with the reason in `problem`, when that is
/// not there or no catalogue.
std::optional<Catalogue> readCatalogue(const QString &language, QString &problem);

} // namespace keybearer::translations
