// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QString>
#include <QStringList>

/// Failures show Qt's strings as text.
template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text)
    {
        return std::string("\"").append(text.toStdString()).append("\"");
    }
};

template <> struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& list)
    {
        return std::string("[").append(list.join(QStringLiteral("; ")).toStdString()).append("]");
    }
};
