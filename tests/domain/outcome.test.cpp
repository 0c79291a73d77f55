// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/outcome.h"

#include "tests/support/catch.h"

#include <string>

using namespace filingscape::domain;

TEST_CASE("an outcome is a value or an error, never both", "[domain][outcome]")
{
    const Outcome<int> good = 7;
    REQUIRE(good.ok());
    CHECK(good.value() == 7);

    const Outcome<int> bad = Error{ErrorCode::NotFound, "There is no such file.", "a.sqlite", "errno 2"};
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == ErrorCode::NotFound);
    CHECK(bad.error().file == "a.sqlite");
}

TEST_CASE("an outcome of a string does not take an error for a string", "[domain][outcome]")
{
    const Outcome<std::string> bad = Error{};
    CHECK_FALSE(bad.ok());
}
