// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings_store.h"

#include "app/io/folder_lock.h"
#include "app/io/safe_file.h"
#include "app/io/utf8.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace filingscape::session {

using domain::Error;
using domain::ErrorCode;
using domain::Outcome;

namespace {

constexpr int lockPatienceMs = 5'000; ///< others hold it for a few milliseconds

/// A link here is the user's own, to a folder with all his settings for instance.
QString followed(const QString& path)
{
    const QFileInfo file(path);
    const auto target = file.isSymLink() ? file.canonicalFilePath() : QString();
    return target.isEmpty() ? path : target;
}

Outcome<Settings> read(const QString& path)
{
    const auto bytes = io::readWhole(path, mostSettingsBytes);
    if (!bytes)
        return bytes.error();
    return settingsFrom(bytes.value());
}

} // namespace

SettingsStore::SettingsStore(QString path)
    : m_path(std::move(path))
{
}

LoadedSettings SettingsStore::load()
{
    auto settings = read(m_path);
    m_base = settings ? settings.value() : Settings();
    if (settings)
        return {std::move(settings).value(), std::nullopt};
    if (settings.error().code == ErrorCode::NotFound)
        return {};
    return {{}, putAside(settings.error())};
}

Error SettingsStore::putAside(const Error& why) const
{
    const bool isNewer = why.code == ErrorCode::NewerVersion;
    const QString aside = m_path + (isNewer ? QStringLiteral(".newer") : QStringLiteral(".damaged"));
    const bool isAside
        = std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(aside).constData()) == 0;
    const std::string what
        = isNewer ? "The settings were written by a newer Filingscape" : "The settings could not be read";
    return {why.code, what + (isAside ? " and were put aside; the defaults hold." : "; the defaults hold."),
        io::utf8(isAside ? aside : m_path), why.what + ' ' + why.detail};
}

Outcome<Settings> SettingsStore::save(const Settings& settings)
{
    const auto path = followed(m_path);
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::NotWritable, "The folder for the settings cannot be made.", io::utf8(folder), {}};
    const io::FolderLock lock(folder, lockPatienceMs);
    const auto theirs = read(path);
    if (!theirs && theirs.error().code == ErrorCode::NewerVersion)
        return Error{ErrorCode::NewerVersion,
            "A newer Filingscape wrote the settings; they were left as they are.", io::utf8(path), {}};
    auto all = theirs ? merged(m_base, settings, theirs.value()) : settings;
    const auto bytes = settingsBytes(all);
    if (bytes.size() > mostSettingsBytes || !settingsFrom(bytes))
        return Error{ErrorCode::TooLarge, "The settings are too large to be stored.", io::utf8(path), {}};
    if (!theirs || theirs.value() != all) {
        if (const auto written = io::writeWhole(path, bytes); !written)
            return written.error();
    }
    m_base = settings; // what others added is theirs to change or to remove
    return all;
}

} // namespace filingscape::session
