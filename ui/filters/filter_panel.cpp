// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filter_panel.h"

#include "app/figure/contract_words.h"
#include "app/figure/unit_words.h"
#include "app/io/case_folding.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/filter_edits.h"
#include "ui/filters/facet_panel.h"
#include "ui/filters/year_box.h"
#include "ui/filters/year_range_slider.h"
#include "ui/style/plain_label.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

using domain::DateBasis;
using domain::Filter;
using domain::TechniqueMode;
using domain::YearRange;

namespace {

/// So many are seen at a glance; more get a find field.
constexpr std::size_t fewTechniques = 10;
constexpr int tallPanel = 800; ///< logical pixels
constexpr int rowsInLowPanel = 7;
constexpr int rowsInTallPanel = 10;

} // namespace

FilterPanel::FilterPanel(session::FilterStore& filters, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_places(session::FacetModel::Facet::Places)
    , m_techniques(session::FacetModel::Facet::Techniques)
    , m_yearsTitle(new PlainLabel(tr("Years"), this))
    , m_basis(new QComboBox(this))
    , m_slider(new YearRangeSlider(theme, this))
    , m_first(new YearBox(QStringLiteral("yearsFirst"), tr("First year"), this))
    , m_yearsNote(new PlainLabel(this))
    , m_last(new YearBox(QStringLiteral("yearsLast"), tr("Last year"), this))
    , m_placePanel(new FacetPanel(tr("Jurisdictions"), QStringLiteral("places"), m_places, theme, this))
    , m_techniquePanel(
          new FacetPanel(tr("Techniques"), QStringLiteral("techniques"), m_techniques, theme, this))
    , m_mode(new QComboBox(this))
    , m_noMode(new PlainLabel(tr("Fields overlap and are never added."), this))
    , m_wordsTitle(new PlainLabel(tr("Words in the title"), this))
    , m_words(new QLineEdit(this))
    , m_noWords(new PlainLabel(tr("Published counts have no titles."), this))
{
    setObjectName(QStringLiteral("filters"));
    m_slider->setObjectName(QStringLiteral("yearsSlider"));
    m_basis->setObjectName(QStringLiteral("dateBasis"));
    m_basis->setAccessibleName(tr("Date that decides the year"));
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode->setObjectName(QStringLiteral("techniqueMode"));
    m_mode->setAccessibleName(tr("How the ticked techniques are combined"));
    m_mode->addItem(tr("has any of the ticked"), static_cast<int>(TechniqueMode::Any));
    m_mode->addItem(tr("has all of the ticked"), static_cast<int>(TechniqueMode::All));
    m_mode->addItem(tr("has only ticked ones"), static_cast<int>(TechniqueMode::Only));
    m_mode->addItem(tr("has none of the ticked"), static_cast<int>(TechniqueMode::None));
    m_yearsNote->setObjectName(QStringLiteral("yearsNote"));
    m_yearsNote->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(QStringLiteral("titleWords"));
    m_words->setPlaceholderText(tr("all of these words"));
    m_words->setAccessibleName(tr("Words in the title"));
    m_words->setClearButtonEnabled(true);
    m_noMode->setObjectName(QStringLiteral("noTechniqueMode"));
    m_noWords->setObjectName(QStringLiteral("noTitleWords"));
    for (auto* reason : {m_noMode, m_noWords}) {
        reason->setWordWrap(true);
        reason->hide();
    }
    m_techniquePanel->addChoice(m_noMode);
    m_techniquePanel->addChoice(m_mode);
    m_techniquePanel->setRowsShown(rowsInLowPanel);

    auto* head = new QHBoxLayout;
    head->addWidget(m_yearsTitle, 1);
    head->addWidget(m_basis);
    auto* typed = new QHBoxLayout;
    typed->addWidget(m_first);
    typed->addWidget(m_yearsNote, 1);
    typed->addWidget(m_last);
    auto* years = new QVBoxLayout;
    years->setSpacing(theme.xs);
    years->addLayout(head);
    years->addWidget(m_slider);
    years->addLayout(typed);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.xs);
    words->addWidget(m_wordsTitle);
    words->addWidget(m_words);
    words->addWidget(m_noWords);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.l, theme.m, theme.l, theme.m);
    layout->setSpacing(theme.m);
    layout->addLayout(years);
    layout->addWidget(m_placePanel, 1);
    layout->addWidget(m_techniquePanel);
    layout->addLayout(words);

    connectYears();
    connectFacets();
    connectWords();
    setTheme(theme);
}

void FilterPanel::setTheme(const Theme& theme)
{
    m_slider->setTheme(theme);
    m_placePanel->setTheme(theme);
    m_techniquePanel->setTheme(theme);
    for (auto* title : {m_yearsTitle, m_wordsTitle})
        title->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    for (auto* reason : {m_noMode, m_noWords, m_yearsNote}) {
        reason->setFont(theme.font(TextSize::Label));
        auto colours = reason->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        reason->setPalette(colours);
    }
}

void FilterPanel::connectYears()
{
    connect(m_slider, &YearRangeSlider::rangePreviewed, this, [this](YearRange range) {
        m_filters.preview(session::withYears(m_filters.filter(), range, m_axis));
    });
    connect(m_slider, &YearRangeSlider::rangeCommitted, this,
        [this](YearRange range) { m_filters.commit(session::withYears(m_filters.filter(), range, m_axis)); });
    for (auto* box : {m_first, m_last})
        connect(box, &YearBox::outside, this, [this, box](int typed) { tellOutside(*box, typed); });
    connect(m_first, &QSpinBox::valueChanged, this,
        [this](int year) { typeYears(year, std::max(year, m_last->value())); });
    connect(m_last, &QSpinBox::valueChanged, this,
        [this](int year) { typeYears(std::min(year, m_first->value()), year); });
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        auto filter = m_filters.filter();
        filter.dateBasis = static_cast<DateBasis>(m_basis->itemData(index).toInt());
        filter.years.reset(); // the years of one date are not the years of another
        m_filters.commit(filter);
    });
}

/// The end just typed holds, the other gives way.
void FilterPanel::typeYears(int first, int last)
{
    const YearRange typed(static_cast<domain::Year>(first), static_cast<domain::Year>(last));
    m_filters.commit(session::withYears(m_filters.filter(), typed, m_axis));
}

/// Beside the boxes, in the tool tip of both, and at once to those who cannot see it.
void FilterPanel::tellOutside(const YearBox& box, int typed)
{
    const auto first = std::clamp<int>(typed, m_axis.first, m_axis.last);
    m_toldYears = &box == m_first
        ? YearRange(static_cast<domain::Year>(first),
            static_cast<domain::Year>(std::max<int>(first, m_last->value())))
        : YearRange(static_cast<domain::Year>(std::min<int>(first, m_first->value())),
            static_cast<domain::Year>(first));
    m_yearsNote->setText(tr("only %1–%2").arg(m_axis.first).arg(m_axis.last));
    const auto sentence = tr("%1 is outside of the years here, %2 to %3, so the nearest is taken.")
                              .arg(typed)
                              .arg(m_axis.first)
                              .arg(m_axis.last);
    m_yearsNote->setToolTip(io::toolTipText(sentence));
    m_yearsNote->setAccessibleName(sentence);
    for (auto* each : {m_first, m_last}) {
        each->setToolTip(io::toolTipText(sentence));
        each->setAccessibleDescription(sentence);
    }
    QAccessibleEvent told(m_yearsNote, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void FilterPanel::forgetOutside()
{
    if (!std::exchange(m_toldYears, std::nullopt))
        return;
    m_yearsNote->clear();
    m_yearsNote->setToolTip({});
    m_yearsNote->setAccessibleName({});
    for (auto* each : {m_first, m_last}) {
        each->setToolTip({});
        each->setAccessibleDescription({});
    }
}

void FilterPanel::connectFacets()
{
    connect(m_placePanel, &FacetPanel::toggled, this,
        [this](quint32 id) { m_filters.commit(session::toggled(m_filters.filter(), domain::PlaceId{id})); });
    connect(m_placePanel, &FacetPanel::onlyChosen, this,
        [this](quint32 id) { m_filters.commit(session::onlyThis(m_filters.filter(), domain::PlaceId{id})); });
    const auto settle = [this](session::FacetModel& model) {
        if (m_shown)
            model.setResult(m_shown, true);
    };
    connect(m_placePanel, &FacetPanel::pointerLeft, this, [this, settle] { settle(m_places); });
    connect(m_techniquePanel, &FacetPanel::pointerLeft, this, [this, settle] { settle(m_techniques); });
    connect(m_placePanel, &FacetPanel::cleared, this,
        [this] { m_filters.commit(session::withoutPlaces(m_filters.filter())); });
    connect(m_techniquePanel, &FacetPanel::toggled, this, [this](quint32 id) {
        m_filters.commit(session::toggled(m_filters.filter(), domain::TechniqueId{id}));
    });
    connect(m_techniquePanel, &FacetPanel::onlyChosen, this, [this](quint32 id) {
        m_filters.commit(session::onlyThis(m_filters.filter(), domain::TechniqueId{id}));
    });
    connect(m_techniquePanel, &FacetPanel::cleared, this,
        [this] { m_filters.commit(session::withoutTechniques(m_filters.filter())); });
    connect(m_mode, &QComboBox::activated, this, [this](int index) {
        auto filter = m_filters.filter();
        filter.techniqueMode = static_cast<TechniqueMode>(m_mode->itemData(index).toInt());
        m_filters.commit(filter);
    });
}

void FilterPanel::connectWords()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        auto filter = m_filters.filter();
        auto words = io::titleWords(text);
        if (words.folded.empty())
            filter.words.reset();
        else
            filter.words = std::move(words);
        m_filters.preview(filter);
        m_wordsRest.start();
    });
    m_wordsRest.setSingleShot(true);
    m_wordsRest.setInterval(700); // typing a phrase is one step of history
    connect(&m_wordsRest, &QTimer::timeout, this, [this] { m_filters.commit(m_filters.filter()); });
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        if (m_wordsRest.isActive()) {
            m_wordsRest.stop();
            m_filters.commit(m_filters.filter());
        }
    });
}

void FilterPanel::offerBases(const domain::Edition& edition)
{
    const QSignalBlocker quiet(m_basis);
    m_basis->clear();
    for (const auto basis : edition.dateBases)
        m_basis->addItem(tr("by %1").arg(figure::yearWords(basis)), static_cast<int>(basis));
}

void FilterPanel::showEdition(const domain::Edition& edition)
{
    offerBases(edition);
    nameFacets(edition);
}

/// Fields have a total beside them, which is no entry of the list.
void FilterPanel::nameFacets(const domain::Edition& edition)
{
    const bool hasFields = figure::hasFields(edition);
    const auto entries = edition.techniques.size() - (hasFields ? 1U : 0U);
    switch (edition.placeBasis) {
    case domain::PlaceBasis::Office:
        m_placePanel->setTitle(tr("Jurisdictions"), tr("No jurisdiction has “%1”."));
        break;
    case domain::PlaceBasis::FirstFilingOffice:
        m_placePanel->setTitle(tr("Country of first filing"), tr("No country has “%1”."));
        break;
    case domain::PlaceBasis::InventorLocation:
        m_placePanel->setTitle(tr("Inventor location"), tr("No location has “%1”."));
        break;
    }
    if (hasFields)
        m_techniquePanel->setTitle(tr("Application field"), tr("No field has “%1”."));
    else
        m_techniquePanel->setTitle(tr("Techniques"), tr("No technique has “%1”."));
    m_techniquePanel->setFindVisible(entries > fewTechniques);
    m_techniqueCount = static_cast<int>(entries);
    fitTechniques();
    m_mode->setVisible(!hasFields);
    m_noMode->setVisible(hasFields);
    m_words->setVisible(!hasFields);
    m_noWords->setVisible(hasFields);
}

void FilterPanel::fitTechniques()
{
    const int most = height() < tallPanel ? rowsInLowPanel : rowsInTallPanel;
    m_techniquePanel->setRowsShown(std::clamp(m_techniqueCount, rowsInLowPanel, most));
}

void FilterPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTechniques();
}

void FilterPanel::showResult(const std::shared_ptr<const domain::Result>& result, bool isSettled)
{
    const auto& filter = result->filter;
    m_axis = result->axis;
    m_slider->setHistogram(result->axis, result->byYear, result->incompleteYears);
    const auto years = filter.years.value_or(result->axis);
    m_slider->setRange(years);
    if (years != m_toldYears)
        forgetOutside();
    m_first->showYear(result->axis, years.first);
    m_last->showYear(result->axis, years.last);

    const QSignalBlocker quietBasis(m_basis);
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(filter.dateBasis)));
    const QSignalBlocker quietMode(m_mode);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(filter.techniqueMode)));
    const auto wanted = filter.words.value_or(domain::TitleWords{});
    if (io::titleWords(m_words->text()).folded != wanted.folded) {
        const QSignalBlocker quietWords(m_words);
        m_words->setText(io::fromUtf8(wanted.typed));
    }
    // A second click on one spot is for the row that the first was for.
    m_places.setResult(result, isSettled && !m_placePanel->isPointedAt());
    m_techniques.setResult(result, isSettled && !m_techniquePanel->isPointedAt());
    m_shown = isSettled ? result : nullptr;
    m_placePanel->setClearEnabled(filter.places.has_value());
    m_techniquePanel->setClearEnabled(filter.techniques.has_value());
}

} // namespace filingscape::ui
