// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/utf8.h"

#include "tests/support/catch.h"

#include <string>

using filingscape::store::isUtf8;

TEST_CASE("well-formed UTF-8 is told from what only looks like it", "[store][utf8]")
{
    CHECK(isUtf8(""));
    CHECK(isUtf8("plain ASCII of more than eight letters"));
    CHECK(isUtf8("谷歌有限责任公司 größe \xf0\xa0\x80\x80"));
    CHECK(isUtf8(std::string_view("a\0b", 3)));
    for (const char* bad : {"\x80", "abc\xff", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80",
             "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe8\xb0", "eight....\xc3(",
             "\xe8\xb0z", "\xf0\xa0\x80"}) {
        INFO("bytes " << std::string(bad).size());
        CHECK_FALSE(isUtf8(bad));
    }
}
