// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/regular_file.h"

#include "app/io/utf8.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace filingscape::io {

using domain::Error;
using domain::ErrorCode;

namespace {

Error failure(const QString& path, int number)
{
    const auto missing = number == ENOENT || number == ENOTDIR;
    return {missing ? ErrorCode::NotFound : ErrorCode::NotReadable,
        missing ? "There is no such file." : "The file cannot be opened for reading.", utf8(path),
        utf8(qt_error_string(number))};
}

} // namespace

domain::Outcome<std::unique_ptr<QFile>> openRegular(const QString& path)
{
    // A NUL would cut the name and open another file than the one named.
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return failure(path, ENOENT);

    // Without O_NONBLOCK a pipe would wait for a writer for ever; on regular files it changes nothing.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(path, errno);

    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Error{ErrorCode::NotReadable, "This is not a regular file.", utf8(path), {}};
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error{ErrorCode::NotReadable, "The file cannot be opened for reading.", utf8(path),
            utf8(file->errorString())};
    }
    return file;
}

} // namespace filingscape::io
