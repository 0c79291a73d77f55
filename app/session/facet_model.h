// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QAbstractListModel>
#include <QLocale>

#include <vector>

namespace filingscape::session {

/// The entries of one facet with their counts under the other filters. One result in, roles out.
/// Chosen entries stand first, then those with most filings, equal ones as in the whole edition; while a hand
/// moves, entries keep their order.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Facet { Places, Techniques };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint32 position in the edition's catalogue
        KeyRole, ///< office code or technique key
        FilingsRole, ///< qlonglong in units of Result::unitsPerFiling for techniques, -1 if unknown
        FilingsTextRole,
        FractionRole, ///< of the largest entry, 0 to 1
        HasFilingsRole,
    };

    explicit FacetModel(Facet facet, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Ticks are asked for, not set: what is chosen comes back with a result.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Facet facet() const { return m_facet; }
    [[nodiscard]] bool hasChosen() const;

    void setResult(const std::shared_ptr<const domain::Result>& result, bool isSettled);
    /// Only entries whose name or key has the text are listed; empty lists all.
    void setFindText(const QString& text);
    void setLocale(const QLocale& locale);

Q_SIGNALS:
    /// Somebody who knows only the model, such as a screen reader, has ticked or unticked an entry.
    void tickAsked(quint32 id);

private:
    [[nodiscard]] const domain::FacetCounts& counts() const;
    [[nodiscard]] std::uint32_t firstEntry() const;
    [[nodiscard]] std::int64_t unitsPerFiling() const;
    [[nodiscard]] bool isChosen(std::uint32_t id) const;
    [[nodiscard]] QString name(std::uint32_t id) const;
    [[nodiscard]] QString key(std::uint32_t id) const;
    [[nodiscard]] std::vector<std::uint32_t> wantedOrder() const;
    void reorder();
    void relist();

    Facet m_facet;
    QLocale m_locale;
    QString m_findText;
    std::shared_ptr<const domain::Result> m_result;
    std::vector<std::int64_t> m_wholeEdition; ///< filings by id as the edition opened: the order of equals
    std::vector<std::uint32_t> m_rows;
};

} // namespace filingscape::session
