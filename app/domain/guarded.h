// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <exception>
#include <new>
#include <type_traits>
#include <utility>

namespace filingscape::domain {

/// What `make` answers, an Outcome; TooLarge where there is not enough memory for it, Internal for anything
/// else that is thrown. For work whose size a file decides: it fails by itself and not the program.
template <class Make> [[nodiscard]] auto guarded(Make&& make) -> std::invoke_result_t<Make>
{
    try {
        return std::forward<Make>(make)();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TooLarge, "There is not enough memory to read this.", "", ""};
    } catch (const std::exception& thrown) {
        return Error{ErrorCode::Internal, "Reading stopped before it was done.", "", thrown.what()};
    }
}

} // namespace filingscape::domain
