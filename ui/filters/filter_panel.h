// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/facet_model.h"
#include "app/session/filter_store.h"
#include "ui/style/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace filingscape::ui {

class FacetPanel;
class PlainLabel;
class YearBox;
class YearRangeSlider;

/// The left side of the window: years, jurisdictions, techniques, title words. Edits go to the FilterStore,
/// what is shown comes back from the result.
class FilterPanel final : public QWidget
{
    Q_OBJECT

public:
    FilterPanel(session::FilterStore& filters, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showEdition(const domain::Edition& edition);
    void showResult(const std::shared_ptr<const domain::Result>& result, bool isSettled);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As many techniques as a panel of this height has room for.
    void fitTechniques();
    void connectYears();
    void connectFacets();
    void connectWords();
    void offerBases(const domain::Edition& edition);
    void nameFacets(const domain::Edition& edition);
    void typeYears(int first, int last);
    void tellOutside(const YearBox& box, int typed);
    void forgetOutside();

    session::FilterStore& m_filters;
    session::FacetModel m_places;
    session::FacetModel m_techniques;
    domain::YearRange m_axis{2014, 2023};
    PlainLabel* m_yearsTitle;
    QComboBox* m_basis;
    YearRangeSlider* m_slider;
    YearBox* m_first;
    PlainLabel* m_yearsNote; ///< what became of a year that was typed
    YearBox* m_last;
    FacetPanel* m_placePanel;
    FacetPanel* m_techniquePanel;
    QComboBox* m_mode;
    PlainLabel* m_noMode; ///< why fields cannot be combined
    PlainLabel* m_wordsTitle;
    QLineEdit* m_words;
    PlainLabel* m_noWords; ///< why there are no titles
    std::optional<domain::YearRange> m_toldYears; ///< chosen when the note was written
    int m_techniqueCount = 0;
    QTimer m_wordsRest; ///< runs while words are being typed
    std::shared_ptr<const domain::Result> m_shown; ///< settled; empty while a hand moves
};

} // namespace filingscape::ui
