// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/session/filter_edits.h"
#include "app/session/view.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace filingscape::session {

/// What the charts showed before and after a step that changed more than the filter.
struct ChartStep {
    ChartChoice before;
    ChartChoice after;
};

/// The only owner of the filter. Lives on the UI thread.
class FilterStore final : public QObject
{
    Q_OBJECT

public:
    explicit FilterStore(QObject* parent = nullptr);

    /// The filter as the last gesture left it with the steps around it, for putBack().
    class Kept;
    [[nodiscard]] Kept kept() const;

    [[nodiscard]] const domain::Filter& filter() const { return m_filter; }
    /// Rises with every change of the filter; equal filters keep their number.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// True between the first preview() of a gesture and its commit().
    [[nodiscard]] bool isPreviewing() const { return m_previewing; }

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    /// What undo() or redo() would take back or bring back, such as "years 2019–2023"; empty where there is
    /// nothing.
    [[nodiscard]] QString undoName() const { return canUndo() ? m_undo.back().name : QString(); }
    [[nodiscard]] QString redoName() const { return canRedo() ? m_redo.back().name : QString(); }

    /// A step of a gesture that goes on: charts follow, nothing settles.
    void preview(const domain::Filter& filter);
    /// The end of a gesture, or a change in one step: one step of history, if it changed anything. Without a
    /// name it is called after what it changed.
    void commit(const domain::Filter& filter, const QString& name = {}, std::optional<ChartStep> charts = {});
    void undo();
    void redo();
    /// Another edition: its ids mean nothing to the old filter. Steps are called by the names of its facets.
    void reset(const domain::Filter& filter, FacetNames names = FacetNames::OfFilings);
    /// The edition that it was kept with is there again.
    void putBack(Kept kept);

Q_SIGNALS:
    void changed();
    /// A gesture has ended; the filter may be what it was before.
    void settled();
    void historyChanged();
    /// Undo or redo has come to a step that changed the charts, which are to show this again.
    void chartsAsked(const filingscape::session::ChartChoice& charts);

private:
    struct Step {
        domain::Filter filter; ///< the state to go back to
        QString name;
        std::optional<ChartStep> charts;
    };

    bool take(const domain::Filter& filter);
    void travel(std::vector<Step>& from, std::vector<Step>& to, ChartChoice ChartStep::*side);

    domain::Filter m_filter;
    domain::Filter m_committed; ///< as the last gesture left it
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    FacetNames m_names = FacetNames::OfFilings;
    std::uint64_t m_revision = 1;
    bool m_previewing = false;
};

class FilterStore::Kept final
{
    friend class FilterStore;

    domain::Filter m_filter;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    FacetNames m_names = FacetNames::OfFilings;
};

} // namespace filingscape::session
