// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/sha256.h"

#include "app/io/regular_file.h"
#include "app/io/utf8.h"

namespace filingscape::io {

std::string Sha256::hex() const
{
    return m_hash.result().toHex().toStdString();
}

void Sha256::add(std::string_view bytes)
{
    m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

std::string sha256Hex(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

domain::Outcome<std::string> sha256OfFile(const QString& path)
{
    auto opened = openRegular(path);
    if (!opened)
        return opened.error();
    auto& file = *opened.value();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || file.error() != QFileDevice::NoError) {
        return domain::Error{domain::ErrorCode::NotReadable, "The file cannot be read to its end.",
            utf8(path), utf8(file.errorString())};
    }
    return hash.result().toHex().toStdString();
}

} // namespace filingscape::io
