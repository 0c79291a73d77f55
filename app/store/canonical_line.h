// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/io/sha256.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace filingscape::store {

/// One line of the canonical form: fields, and items within a field, with their separators.
class CanonicalLine final
{
public:
    CanonicalLine& field(std::string_view text)
    {
        if (!m_isFirst)
            m_text += '\x1f';
        m_isFirst = false;
        m_text += text;
        return *this;
    }
    /// The first of a field follows field({}).
    CanonicalLine& item(std::string_view text, bool isFirst)
    {
        if (!isFirst)
            m_text += '\x1e';
        m_text += text;
        return *this;
    }
    CanonicalLine& more(std::string_view text)
    {
        m_text += text;
        return *this;
    }
    /// A field whose items the table joins by `separator`.
    CanonicalLine& items(std::string_view joined, char separator)
    {
        field(joined);
        const auto begin = m_text.end() - static_cast<std::ptrdiff_t>(joined.size());
        std::replace(begin, m_text.end(), separator, '\x1e');
        return *this;
    }
    void endInto(io::Sha256& sum)
    {
        m_text += '\n';
        sum.add(m_text);
        m_text.clear();
        m_isFirst = true;
    }

private:
    std::string m_text;
    bool m_isFirst = true;
};

} // namespace filingscape::store
