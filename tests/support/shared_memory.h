// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>
#include <stdexcept>
#include <sys/mman.h>
#include <type_traits>

namespace filingscape::test {

/// A value that a forked child writes and its parent reads.
template <class Value> class SharedMemory final
{
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    SharedMemory()
        : m_memory(::mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {
        if (m_memory == MAP_FAILED)
            throw std::runtime_error("no shared memory");
        new (m_memory) Value;
    }
    ~SharedMemory() { ::munmap(m_memory, sizeof(Value)); }
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;

    [[nodiscard]] Value& operator*() const { return *static_cast<Value*>(m_memory); }
    [[nodiscard]] Value* operator->() const { return static_cast<Value*>(m_memory); }

private:
    void* m_memory;
};

} // namespace filingscape::test
