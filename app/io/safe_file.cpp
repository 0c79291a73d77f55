// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"

#include "app/io/regular_file.h"
#include "app/io/utf8.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace filingscape::io {

using domain::Done;
using domain::Error;
using domain::ErrorCode;

namespace {

constexpr auto keptEarlier = " The earlier file is unchanged.";
constexpr auto wroteNothing = " Nothing was written.";

bool isLackOfSpace(const QString& path, const QString& reason, qint64 wanted)
{
    for (const int number : {ENOSPC, EDQUOT, EFBIG}) {
        if (reason == qt_error_string(number))
            return true;
    }
    // QFileDevice says nothing useful after a write that was cut short.
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    // What holds no files of ours, such as /proc, has no room to lack.
    return storage.isValid() && !storage.isReadOnly() && storage.bytesTotal() > 0
        && storage.bytesAvailable() < wanted;
}

Error failure(const QString& path, bool existed, const QString& reason, qint64 wanted)
{
    const bool full = isLackOfSpace(path, reason, wanted);
    const std::string happened = full
        ? "The disk, the quota or the file size limit has no room for this file."
        : "The file cannot be written here.";
    return {full ? ErrorCode::DiskFull : ErrorCode::NotWritable,
        happened + (existed ? keptEarlier : wroteNothing), utf8(path), utf8(reason)};
}

bool writeAll(QSaveFile& file, const QByteArray& bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const auto step = file.write(bytes.constData() + written, bytes.size() - written);
        if (step <= 0)
            return false;
        written += step;
    }
    return file.flush() && file.error() == QFileDevice::NoError;
}

/// QSaveFile 6.4 ignores a failing sync of its own, and with it a write error that the disk reports late.
/// The length is looked at while there is still an earlier file to keep.
bool isOnDisk(QSaveFile& file, qint64 size, QString& reason)
{
    int result = 0;
    do {
        result = ::fsync(file.handle());
    } while (result != 0 && errno == EINTR);
    // Some file systems cannot sync at all; that is not a failed write.
    if (result != 0 && errno != EINVAL && errno != ENOTSUP) {
        reason = qt_error_string(errno);
        return false;
    }
    struct stat status {
    };
    if (::fstat(file.handle(), &status) != 0 || status.st_size != size) {
        reason = QStringLiteral("the length on the disk differs");
        return false;
    }
    return true;
}

/// Why this path may not be written, if so; tells whether a file is there already.
std::optional<std::string> objection(const QString& path, bool& exists)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return "This is not a file name.";
    struct stat status {
    };
    exists = ::lstat(QFile::encodeName(path).constData(), &status) == 0;
    if (!exists)
        return errno == ENOENT ? std::nullopt : std::optional("The file cannot be written here.");
    if (S_ISLNK(status.st_mode))
        return "A link has this name, and links are not followed when writing.";
    if (!S_ISREG(status.st_mode))
        return "A folder or a device has this name.";
    return std::nullopt;
}

} // namespace

domain::Status writeWhole(const QString& path, const QByteArray& bytes)
{
    bool existed = false;
    if (const auto why = objection(path, existed))
        return Error{ErrorCode::NotWritable, *why + wroteNothing, utf8(path), {}};

    QSaveFile file(path);
    // Unbuffered, so that a failing write is seen here and not in commit(), which in Qt 6.4 does not look.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, existed, file.errorString(), bytes.size());
    QString reason;
    if (!writeAll(file, bytes) || !isOnDisk(file, bytes.size(), reason)) {
        if (reason.isEmpty())
            reason = file.errorString();
        file.cancelWriting();
        file.commit();
        return failure(path, existed, reason, bytes.size());
    }
    if (!file.commit())
        return failure(path, existed, file.errorString(), bytes.size());
    return Done{};
}

domain::Outcome<QByteArray> readWhole(const QString& path, qint64 maxBytes)
{
    auto opened = openRegular(path);
    if (!opened)
        return opened.error();
    auto& file = *opened.value();
    QByteArray bytes;
    // Not readAll(): the file may grow while it is read, and its size is not what decides.
    while (bytes.size() <= maxBytes) {
        const auto chunk = file.read(std::min<qint64>(maxBytes + 1 - bytes.size(), 1 << 20));
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::NotReadable, "The file cannot be read to its end.", utf8(path),
            utf8(file.errorString())};
    }
    if (bytes.size() > maxBytes) {
        return Error{ErrorCode::TooLarge, "The file is larger than what is read from such a file.",
            utf8(path), std::to_string(maxBytes) + " bytes at most"};
    }
    return bytes;
}

} // namespace filingscape::io
