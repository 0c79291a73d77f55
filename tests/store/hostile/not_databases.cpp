// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"
#include "tests/support/random.h"

#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace filingscape::test {

using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

const std::string magic("SQLite format 3\0", 16);

std::string randomBytes(std::size_t size)
{
    Random random(3);
    std::string bytes(size, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random.below(256));
    return bytes;
}

void makeSocket(const fs::path& path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof(address.sun_path) - 1);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        throw std::runtime_error("no socket");
    ::close(socket);
}

/// A sound edition of which only the first bytes are left, as a share of its size.
std::function<void(const ScratchFolder&)> cutTo(double share)
{
    return [share](const ScratchFolder& folder) {
        writeSoundEdition(folder.file());
        const auto size = static_cast<double>(fs::file_size(folder.file()));
        fs::resize_file(folder.file(), static_cast<std::uintmax_t>(size * share));
    };
}

std::function<void(const ScratchFolder&)> holding(const std::string& bytes)
{
    return [bytes](const ScratchFolder& folder) { writeBytes(folder.file(), bytes); };
}

std::function<void(const ScratchFolder&)> soundUnder(const std::string& name)
{
    return [name](const ScratchFolder& folder) {
        writeSoundEdition(folder.file("plain"));
        fs::rename(folder.file("plain"), folder.file(name));
    };
}

} // namespace

std::vector<HostileFile> notDatabases()
{
    return {
        {"missing", [](const ScratchFolder&) {}, ErrorCode::NotFound},
        {"folder", [](const ScratchFolder& folder) { fs::create_directory(folder.file()); },
            ErrorCode::NotADatabase},
        {"pipe", [](const ScratchFolder& folder) { ::mkfifo(folder.file().c_str(), 0600); },
            ErrorCode::NotADatabase},
        {"socket", [](const ScratchFolder& folder) { makeSocket(folder.file()); }, ErrorCode::NotADatabase},
        {"endless device",
            [](const ScratchFolder& folder) { fs::create_symlink("/dev/zero", folder.file()); },
            ErrorCode::NotADatabase},
        {"link to itself",
            [](const ScratchFolder& folder) { fs::create_symlink("edition.sqlite", folder.file()); },
            ErrorCode::NotReadable},
        {"link to nothing", [](const ScratchFolder& folder) { fs::create_symlink("none", folder.file()); },
            ErrorCode::NotFound},
        {"empty", holding(""), ErrorCode::NotADatabase},
        {"one byte", holding("S"), ErrorCode::NotADatabase},
        {"only blanks", holding(std::string(100'000, ' ')), ErrorCode::NotADatabase},
        {"text", holding("number,title\nUS1,Painting\n"), ErrorCode::NotADatabase},
        {"program",
            holding(std::string("\x7f"
                                "ELF")
                        .append(randomBytes(4096))),
            ErrorCode::NotADatabase},
        {"random bytes", holding(randomBytes(1 << 20)), ErrorCode::NotADatabase},
        {"random bytes after the right beginning", holding(std::string(magic).append(randomBytes(1 << 20))),
            ErrorCode::NotADatabase},
        {"only the beginning", holding(magic), ErrorCode::NotADatabase},
        {"beginning and zeros", holding(magic + std::string(8192, '\0')), ErrorCode::NotADatabase},
        {"cut in the header", cutTo(0.0005), ErrorCode::NotADatabase},
        {"cut after the first page", cutTo(0.03), ErrorCode::Damaged},
        {"cut in the middle", cutTo(0.5), ErrorCode::Damaged},
        {"cut near the end", cutTo(0.999), ErrorCode::Damaged},
        {"larger than any",
            [](const ScratchFolder& folder) {
                writeBytes(folder.file(), magic);
                fs::resize_file(folder.file(), 65ULL << 30);
            },
            ErrorCode::TooLarge},
    };
}

std::vector<HostileFile> hostileNames()
{
    std::vector<HostileFile> files;
    for (const auto* name : {"file:edition?mode=memory", "file:edition.sqlite", "a?b#c%41&d", ":memory:", " ",
             "line\nbreak", "謝\xCC\x81.sqlite", "-rf", "a'b\"c;--"})
        files.push_back({std::string("named ").append(name), soundUnder(name), {}, name});
    files.push_back(
        {"named file: and missing", [](const ScratchFolder&) {}, ErrorCode::NotFound, "file:x?mode=memory"});
    files.push_back({"reached by a link",
        [](const ScratchFolder& folder) {
            writeSoundEdition(folder.file("real"));
            fs::create_symlink("real", folder.file());
        },
        {}});
    return files;
}

} // namespace filingscape::test
