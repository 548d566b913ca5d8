// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace keybearer {

/// The translation context of everything in this room. Tables hold their texts with
/// QT_TRANSLATE_NOOP("Wording", …) and hand them to tr() when they are read.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// A text of a table, translated; empty for an empty one (which tr() would look up as a header).
QString translated(const char *text);

/// Whole sentences, one after the other; empty ones are left out.
QString sentences(const QStringList &parts);

/// True when row i of a table is that of the i-th enumerator, so that no row is missing and a row
/// is found by its index.
template <class Row, std::size_t size> constexpr bool inOrder(const std::array<Row, size> &table)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (static_cast<std::size_t>(table[i].key) != i)
            return false;
    }
    return true;
}

template <class Row, std::size_t size, class Key>
const Row &rowOf(const std::array<Row, size> &table, Key key)
{
    return table[static_cast<std::size_t>(key)];
}

} // namespace keybearer
