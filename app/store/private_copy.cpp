// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/private_copy.h"

#include "app/io/regular_file.h"
#include "app/io/utf8.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <string_view>

namespace filingscape::store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::Status;

namespace {

constexpr qint64 piece = 1 << 20;
constexpr int readVersionAt = 19; // 2: a write-ahead log is in use
constexpr std::string_view journalMagic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

/// Copies what is there now, at most what `room` still allows.
Status copyOne(const QString& from, const QString& to, std::int64_t& room, const Watch& watch)
{
    auto opened = io::openRegular(from);
    if (!opened)
        return opened.error();
    auto& source = *opened.value();
    // layering: a copy in a private folder may write, since it is thrown away
    std::ofstream target(QFile::encodeName(to).toStdString(), std::ios::binary);
    while (target) {
        const auto bytes = source.read(piece);
        if (bytes.isEmpty())
            break;
        room -= bytes.size();
        if (room < 0 || watch.isOver()) {
            return Error{ErrorCode::TooLarge,
                "The database has an unfinished log and is too large to be copied for reading.",
                io::utf8(from), {}};
        }
        target.write(bytes.constData(), bytes.size());
    }
    target.close();
    if (source.error() != QFileDevice::NoError) {
        return Error{ErrorCode::NotReadable, "The database cannot be read.", io::utf8(from),
            io::utf8(source.errorString())};
    }
    if (!target) {
        const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return Error{isFull ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            "There is no room for the temporary copy that this database has to be read from.", io::utf8(from),
            io::utf8(to)};
    }
    return Done{};
}

/// The end of a journal can name a further file, which SQLite deletes after rolling back. From a foreign
/// journal that could be any file, so the copy must not name one.
Status forgetSuperJournal(const QString& journal)
{
    std::fstream file(
        QFile::encodeName(journal).toStdString(), std::ios::binary | std::ios::in | std::ios::out);
    std::string end(journalMagic.size(), '\0');
    file.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
    file.read(end.data(), static_cast<std::streamsize>(end.size()));
    if (!file || end != journalMagic)
        return Done{}; // shorter than a mark, or none there
    file.seekp(-static_cast<std::streamoff>(end.size()), std::ios::end);
    file.write(std::string(end.size(), '\0').data(), static_cast<std::streamsize>(end.size()));
    file.close();
    if (!file)
        return Error{ErrorCode::NotWritable, "The temporary copy cannot be written.", io::utf8(journal), {}};
    return Done{};
}

} // namespace

Outcome<bool> needsPrivateCopy(const QString& file)
{
    bool hasLog = false;
    for (const auto* ending : {u"-wal", u"-journal"}) {
        const QFileInfo log(QString(file + QStringView(ending)));
        if (log.exists() && !log.isFile()) { // SQLite would wait for a pipe
            return Error{ErrorCode::NotReadable,
                "Something that is not a file lies in the place of the database's log.", io::utf8(file),
                io::utf8(log.fileName())};
        }
        hasLog = hasLog || (log.exists() && QStringView(ending) == u"-wal");
    }
    if (hasLog)
        return true;
    auto opened = io::openRegular(file);
    if (!opened)
        return opened.error();
    const auto header = opened.value()->read(readVersionAt + 1);
    return header.size() > readVersionAt && std::max(header[readVersionAt], header[readVersionAt - 1]) != 1;
}

Outcome<PrivateCopy> copyPrivately(const QString& file, std::int64_t bytes, const Watch& watch)
{
    PrivateCopy copy{std::make_shared<QTemporaryDir>(), {}};
    if (!copy.folder->isValid()) {
        return Error{ErrorCode::NotWritable, "There is no folder for temporary files.", io::utf8(file),
            io::utf8(copy.folder->errorString())};
    }
    copy.file = copy.folder->filePath(QStringLiteral("copy.sqlite"));
    auto room = bytes;
    for (const auto* ending : {u"", u"-wal", u"-journal"}) {
        const QString from = file + QStringView(ending);
        const QString to = copy.file + QStringView(ending);
        if (!QFileInfo::exists(from))
            continue;
        if (auto status = copyOne(from, to, room, watch); !status)
            return status.error();
    }
    if (const auto status = forgetSuperJournal(QString(copy.file + QStringLiteral("-journal"))); !status)
        return status.error();
    return copy;
}

} // namespace filingscape::store
