// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemoryScan.h"

#include "app/base/Sanitizer.h"

#include <QRandomGenerator>

// AddressSanitizer keeps freed blocks as they are, and its shadow is larger than any scan.
#if defined(Q_OS_LINUX) && !defined(KEYBEARER_SANITIZED)
#define KEYBEARER_CAN_SCAN
#include <sys/mman.h>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keybearer {

namespace {

constexpr unsigned char mask = 0xa7;
constexpr qsizetype markerSize = 60;

#if defined(KEYBEARER_CAN_SCAN)

constexpr qsizetype partFrom = 20;
constexpr qsizetype partSize = 24;
constexpr qsizetype overlap = 2 * partSize - 1;
constexpr qsizetype mapsSize = 1 << 20;
constexpr qsizetype windowSize = 1 << 20;

/// All that the scan works on stands in one mapping of its own, which it leaves out: a scan that
/// used the heap would overwrite the freed blocks it is to look at.
struct Workplace {
    char *maps = nullptr;
    char *window = nullptr;
    int memory = -1;
    const char *maskedPart = nullptr;
};

bool readWhole(const char *path, char *to, qsizetype limit)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    qsizetype size = 0;
    ssize_t got = 0;
    do {
        got = file < 0 ? -1 : read(file, to + size, static_cast<std::size_t>(limit - size));
        size += qMax<ssize_t>(0, got);
    } while (got > 0 && size < limit);
    if (file >= 0)
        close(file);
    return got == 0; // the end was seen; the byte after it is still zero
}

/// The masked part is compared byte by byte, so that it never stands in clear anywhere.
bool isPartAt(const char *at, const char *maskedPart, qsizetype stride)
{
    for (qsizetype i = 0; i < partSize; ++i) {
        const auto seen = static_cast<unsigned char>(at[i * stride]);
        if ((seen ^ mask) != static_cast<unsigned char>(maskedPart[i]))
            return false;
        if (stride == 2 && i + 1 < partSize && at[i * stride + 1] != 0)
            return false;
    }
    return true;
}

/// Counts the copies that begin in the first `starts` bytes.
int countIn(const char *bytes, qsizetype size, qsizetype starts, const char *maskedPart)
{
    const auto first = static_cast<char>(static_cast<unsigned char>(maskedPart[0]) ^ mask);
    int count = 0;
    for (qsizetype at = 0; at < starts && at + partSize <= size; ++at) {
        if (bytes[at] != first)
            continue;
        const bool wide = at + 2 * partSize <= size && isPartAt(bytes + at, maskedPart, 2);
        count += wide || isPartAt(bytes + at, maskedPart, 1) ? 1 : 0;
    }
    return count;
}

/// Reads in windows that overlap, so that no copy lies between two of them.
int countInRange(const Workplace &work, quint64 from, quint64 to)
{
    int count = 0;
    for (quint64 at = from; at < to; at += windowSize - overlap) {
        const std::size_t left = qMin<quint64>(to - at, windowSize);
        const ssize_t got = pread(work.memory, work.window, left, static_cast<off_t>(at));
        if (got <= 0)
            break; // gone meanwhile
        count += countIn(work.window, got, windowSize - overlap, work.maskedPart);
    }
    return count;
}

/// Everything that can be read, but for the kernel's own pages and what is mapped from a file and
/// can't be written to.
int countEverywhere(const Workplace &work, bool self)
{
    int count = 0;
    for (char *line = std::strtok(work.maps, "\n"); line; line = std::strtok(nullptr, "\n")) {
        unsigned long long from = 0;
        unsigned long long to = 0;
        unsigned long long inode = 0;
        char rights[5] = "";
        if (std::sscanf(line, "%llx-%llx %4s %*x %*s %llu", &from, &to, rights, &inode) != 4)
            continue;
        if (rights[0] != 'r' || (rights[1] != 'w' && inode != 0) || std::strstr(line, "[v"))
            continue;
        // The kernel joins neighbours: our own mapping may be part of a larger range.
        const auto own = reinterpret_cast<quint64>(work.maps);
        const bool holdsOwn = self && from <= own && own < to;
        count += countInRange(work, from, holdsOwn ? own : to);
        if (holdsOwn)
            count += countInRange(work, own + mapsSize + windowSize, to);
    }
    return count;
}

#endif

} // namespace

MarkerToken::MarkerToken()
{
    constexpr QByteArrayView letters(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    for (qsizetype i = 0; i < markerSize; ++i) {
        const auto at = QRandomGenerator::system()->bounded(static_cast<int>(letters.size()));
        m_masked.append(static_cast<char>(static_cast<unsigned char>(letters[at]) ^ mask));
    }
}

QByteArray MarkerToken::plain() const
{
    QByteArray clear(m_masked.constData(), m_masked.size());
    for (char &c : clear)
        c = static_cast<char>(static_cast<unsigned char>(c) ^ mask);
    return clear;
}

int MarkerToken::copiesInMemory(qint64 pid) const
{
#if defined(KEYBEARER_CAN_SCAN)
    const long long process = pid == 0 ? getpid() : pid;
    char mapsPath[64] = "";
    char memoryPath[64] = "";
    std::snprintf(mapsPath, sizeof(mapsPath), "/proc/%lld/maps", process);
    std::snprintf(memoryPath, sizeof(memoryPath), "/proc/%lld/mem", process);
    void *mapping = mmap(
        nullptr, mapsSize + windowSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED)
        return -1;
    Workplace work;
    work.maps = static_cast<char *>(mapping);
    work.window = work.maps + mapsSize;
    work.memory = open(memoryPath, O_RDONLY | O_CLOEXEC);
    work.maskedPart = m_masked.constData() + partFrom;
    const bool readable = work.memory >= 0 && readWhole(mapsPath, work.maps, mapsSize - 1);
    const int count = readable ? countEverywhere(work, pid == 0) : -1;
    if (work.memory >= 0)
        close(work.memory);
    munmap(mapping, mapsSize + windowSize);
    return count;
#else
    Q_UNUSED(pid)
    return -1;
#endif
}

} // namespace keybearer
