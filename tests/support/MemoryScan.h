// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace keybearer {

/// A random token for tests that look for copies of it. It is kept masked, so that looking for it
/// does not find the test itself.
class MarkerToken {
public:
    MarkerToken();

    /// In clear, 60 letters and digits. What becomes of this copy is the test's business.
    QByteArray plain() const;

    /// How often a process holds the middle of the marker, as bytes or as UTF-16, in any memory it
    /// can read: living objects, freed blocks, stacks. Every copy that the allocator has
    /// overwritten only at its ends counts too. -1 where the memory can't be read (other systems
    /// than Linux; a process that forbade it). `pid` 0 is this process.
    int copiesInMemory(qint64 pid = 0) const;

private:
    QByteArray m_masked;
};

} // namespace keybearer
