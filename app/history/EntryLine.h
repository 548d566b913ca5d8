// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"

#include <optional>

namespace keybearer {

/// No line of the chain or of a record is longer: what is read can be bounded.
constexpr qsizetype longestEntryLine = 1024 * 1024;

/// An entry with the hash that its line names as the one before.
struct LinkedEntry {
    ChainEntry chained;
    QByteArray prev;
};

/// The members that a line of the chain and a line of a record share: at, connection, data, kind.
QJsonObject entryMembers(const NewEntry &entry);
/// The entry in such members (without its handover id); nothing when one is missing or of another
/// type.
std::optional<NewEntry> entryFromMembers(const QJsonObject &members);

/// The entry with its place in the chain, its line and hash. Texts come back as the line holds
/// them. WrongUsage, with the key as subject, for what can't be written so that it reads back the
/// same.
Result<ChainEntry> chainEntry(const NewEntry &entry, qint64 seq, const QByteArray &prev);
/// Nothing when the bytes are not exactly what chainEntry() writes.
std::optional<LinkedEntry> parseChainLine(const QByteArray &line);

/// What the first entry names as the one before.
QByteArray chainStart();

} // namespace keybearer
