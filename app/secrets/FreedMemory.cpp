// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/FreedMemory.h"

#include "app/base/Sanitizer.h"

#include <QtGlobal>

#if defined(__GLIBC__) && !defined(KEYBEARER_SANITIZED)
#define KEYBEARER_OVERWRITES

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

namespace {

/// What the allocator behind ours offers, glibc's or one that was loaded before it. Looked up at
/// the first call, which comes before any constructor has run.
template <class Function> class Behind final {
public:
    explicit constexpr Behind(const char *name)
        : m_name(name)
    {
    }
    Function *get()
    {
        void *found = m_found.load(std::memory_order_relaxed);
        if (!found) {
            found = dlsym(RTLD_NEXT, m_name);
            m_found.store(found, std::memory_order_relaxed);
        }
        return reinterpret_cast<Function *>(found);
    }

private:
    const char *m_name;
    std::atomic<void *> m_found = nullptr;
};

constinit std::atomic<bool> overwrites = false;
constinit Behind<void(void *)> behindFree("free");
constinit Behind<void *(void *, std::size_t)> behindRealloc("realloc");

void overwrite(void *block, std::size_t from, std::size_t to)
{
    if (overwrites.load(std::memory_order_relaxed))
        explicit_bzero(static_cast<char *>(block) + from, to - from);
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (!block)
        return;
    overwrite(block, 0, malloc_usable_size(block));
    behindFree.get()(block);
}

// A block that grows moves, and leaves what it held behind; one that shrinks leaves its end.
__attribute__((visibility("default"))) void *realloc(void *block, std::size_t size) noexcept
{
    const std::size_t before = block ? malloc_usable_size(block) : 0;
    if (!block || size == 0 || size <= before) {
        if (block)
            overwrite(block, size, before);
        return behindRealloc.get()(block, size);
    }
    void *const moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, block, before);
        std::free(block);
    }
    return moved;
}
}

#endif

namespace keybearer {

bool overwriteFreedMemory()
{
#if defined(KEYBEARER_OVERWRITES)
    overwrites = true;
    return true;
#else
    return false;
#endif
}

} // namespace keybearer
