// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"

#include "app/io/utf8.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("titles that read the same fold to the same text", "[io][folding]")
{
    CHECK(io::foldTitle(u"  Method\tFOR\u00A0Image \n Synthesis ") == u"method for image synthesis"_s);
    CHECK(io::foldTitle(u"ＧＡＮ ﬁlter") == u"gan filter"_s); // full width, ligature
    CHECK(io::foldTitle(u"Stra\u00DFe") == io::foldTitle(u"STRASSE"));
    CHECK(io::foldTitle(u"STRA\u1E9EE") == u"strasse"_s);
    CHECK(io::foldTitle(u"\u0130stanbul") == io::foldTitle(u"i\u0307STANBUL"));
    CHECK(io::foldTitle(u"Caf\u00E9") == io::foldTitle(u"CAFE\u0301"));
    CHECK(io::foldTitle(u"ΣΊΣΥΦΟΣ") == io::foldTitle(u"σίσυφος"));
    CHECK(io::foldTitle(u"生成对抗网络") == u"生成对抗网络"_s);
}

TEST_CASE("folding twice changes nothing, whatever the character", "[io][folding]")
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString title = u"a"_s + QString::fromUcs4(&c, 1) + u"\u0345b"_s;
        const auto once = io::foldTitle(title);
        if (io::foldTitle(once) != once)
            FAIL("U+" << std::hex << static_cast<unsigned>(c));
    }
}

TEST_CASE("typed words are split, folded and kept as typed", "[io][folding]")
{
    const auto words = io::titleWords(u" Diffusion  MODEL\tdiffusion "_s);
    CHECK(words.typed == " Diffusion  MODEL\tdiffusion ");
    CHECK(words.folded == std::vector<std::string>{"diffusion", "model"});
    CHECK(io::titleWords(QString()).folded.empty());
    CHECK(io::titleWords(u" \u3000\u00A0 "_s).folded.empty());
}
