// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_shelf.h"
#include "app/session/figure_topics.h"

#include <QAbstractTableModel>

#include <set>

namespace filingscape::session {

/// Blocks of published figures as rows: one that heads each block, then its figures. Bars of
/// one series, measure and period share a scale, others have one of their own.
class FigureBlockModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Value, Counted, Years, PrintedAt, ColumnCount };
    enum Role {
        FractionRole = Qt::UserRole, ///< length of the bar, 0 to 1
        QualifierRole, ///< domain::Qualifier as a number
        NumberRole, ///< the value without its qualifier
        LongestNumberRole, ///< of the block: the number that takes most room
        IsHeadRole,
        IsMarkedRole, ///< a claim rests on it
        NoteRole, ///< of a head: what has to be said of the block
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `marked` are positions in the set of figures that somebody asked for.
    void show(std::shared_ptr<const FigureShelf> shelf, std::size_t edition, std::vector<FigureBlock> blocks,
        std::vector<std::size_t> marked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<FigureBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] bool isHead(int row) const { return at(row).figure == noFigure; }
    /// Which of the blocks a row belongs to.
    [[nodiscard]] std::size_t blockAt(int row) const { return at(row).block; }
    /// The sentence of a figure's row, with source and note; empty for a head, which is no statement.
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] const domain::PublishedFigure* figureAt(int row) const;
    /// The first marked row, else the first figure; -1 where there is none.
    [[nodiscard]] int firstRow() const;
    /// Rows for a spreadsheet, with the contracts above them; a head stands for its block, none for all. The
    /// columns are those of data/facts/published_figures.csv.
    [[nodiscard]] QString tsv(const std::vector<int>& rows) const;

private:
    static constexpr auto noFigure = static_cast<std::size_t>(-1);
    struct Row {
        std::size_t block = 0;
        std::size_t figure = noFigure;
    };

    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const domain::FigureSet& set() const { return m_shelf->figures[m_edition].set; }
    [[nodiscard]] QString cell(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row) const;
    [[nodiscard]] double fraction(const Row& row) const;
    void measureBlocks();

    std::shared_ptr<const FigureShelf> m_shelf;
    std::size_t m_edition = 0;
    /// What the bars of a block have in common.
    struct Scale {
        double top = 0.0;
        QString longestNumber;
    };

    std::vector<FigureBlock> m_blocks;
    std::vector<Scale> m_scales; ///< by block
    std::set<std::size_t> m_marked;
    std::vector<Row> m_rows;
    QLocale m_locale;
};

} // namespace filingscape::session
