// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cell_facts.h"
#include "app/domain/edition.h"
#include "app/domain/result.h"

#include <memory>

namespace filingscape::engine {

/// Answers a filter over published cells. A sum is that of the cells which were published; where none was, it
/// is unknown. Fields overlap: what needs the union or the meeting of two of them is unknown, except where
/// one is the total, which holds every other. Applicants and words are not known. A few thousand additions an
/// answer.
class CellCounter final
{
public:
    /// `facts` are those of `edition`, whose first technique is the total.
    CellCounter(std::shared_ptr<const domain::Edition> edition, domain::CellFacts facts);

    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request) const;

private:
    std::shared_ptr<const domain::Edition> m_edition;
    domain::CellFacts m_facts;
};

} // namespace filingscape::engine
