// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/LockedBytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace keybearer {

LockedBytes::LockedBytes(QByteArrayView bytes)
    : m_size(bytes.size())
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<char *>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
    if (size > 0)
        std::memcpy(m_bytes, bytes.data(), size);
    sodium_mprotect_readonly(m_bytes);
}

LockedBytes::~LockedBytes()
{
    sodium_free(m_bytes);
}

} // namespace keybearer
