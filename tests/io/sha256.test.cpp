// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/sha256.h"

#include "app/io/safe_file.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <string>

using namespace filingscape;

TEST_CASE("the sum of known bytes is the published one", "[io][sha256]")
{
    CHECK(io::sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(io::sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("bytes give the same sum at once, bit by bit and from a file", "[io][sha256]")
{
    std::string bytes(300'000, 'x');
    bytes[17] = '\0';
    io::Sha256 hash;
    hash.add(std::string_view(bytes).substr(0, 1));
    hash.add(std::string_view(bytes).substr(1));
    CHECK(hash.hex() == io::sha256Hex(bytes));

    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("bytes"));
    REQUIRE(io::writeWhole(path, QByteArray::fromStdString(bytes)));
    CHECK(io::sha256OfFile(path).value() == io::sha256Hex(bytes));
    CHECK(io::sha256OfFile(folder.path()).error().code == domain::ErrorCode::NotReadable);
    CHECK(io::sha256OfFile(QStringLiteral("/dev/zero")).error().code == domain::ErrorCode::NotReadable);
}
