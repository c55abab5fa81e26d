// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

namespace nd {

/// A value that most of many objects do not have: eight bytes in those.
template <class T>
class Rare
{
public:
    Rare() = default;
    Rare(const Rare &other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) { }
    Rare(Rare &&) noexcept = default;
    Rare &operator=(Rare other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    Rare &operator=(const T &value)
    {
        m_value = value == T() ? nullptr : std::make_unique<T>(value);
        return *this;
    }
    ~Rare() = default;

    bool isEmpty() const { return !m_value; }
    void clear() { m_value.reset(); }
    const T &operator*() const
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }

    friend bool operator==(const Rare &a, const Rare &b) { return *a == *b; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace nd
