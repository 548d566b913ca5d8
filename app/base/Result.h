// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <utility>
#include <variant>

namespace keybearer {

/// Carries an error into a Result, so that a T and an E of the same type stay apart.
template <class E> class Unexpected {
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    const E &error() const & { return m_error; }
    E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

/// A value or the reason why there is none. Member names are those of std::expected (C++23), so
/// that the standard class can take its place one day. Asking for the wrong half throws
/// std::bad_variant_access: a programming error, never a run-time state.
template <class T, class E = Error> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected<E> error)
        : m_state(std::in_place_index<1>, std::move(error).error())
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const E &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const & { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, E> m_state;
};

/// For operations that either work or fail and have nothing to return.
using Done = std::monostate;

} // namespace keybearer
