// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keybearer {

/// A copy of bytes in memory of libsodium's: locked (never swapped out), between guard pages,
/// read-only, wiped when it dies.
class LockedBytes {
public:
    explicit LockedBytes(QByteArrayView bytes);
    ~LockedBytes();
    LockedBytes(const LockedBytes &) = delete;
    LockedBytes &operator=(const LockedBytes &) = delete;

    QByteArrayView view() const { return {m_bytes, m_size}; }

private:
    char *m_bytes = nullptr; // sodium_malloc
    qsizetype m_size = 0;
};

} // namespace keybearer
