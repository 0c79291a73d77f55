// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/facet_model.h"

#include "app/engine/cross_filter.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/sample_result.h"
#include "tests/support/synthetic_edition.h"

#include <QAbstractItemModelTester>

#include <set>

using namespace filingscape;
using namespace filingscape::domain;
using session::FacetModel;
using ResultPtr = std::shared_ptr<const Result>;

namespace {

ResultPtr withPlaces(
    const std::shared_ptr<const Edition>& edition, std::vector<Count> counts, Filter filter = {})
{
    auto result = test::zeroResult(edition, std::move(filter));
    result.places.counts = std::move(counts);
    return std::make_shared<const Result>(std::move(result));
}

/// "CN 1,200 x": key, filings as shown, an x for a ticked entry.
QStringList entries(const FacetModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        list << index.data(FacetModel::KeyRole).toString() + QChar(u' ')
                + index.data(FacetModel::FilingsTextRole).toString()
                + (isTicked ? QStringLiteral(" x") : QString());
    }
    return list;
}

Filter ticked(IdSet<PlaceId> places)
{
    Filter filter;
    filter.places = std::move(places);
    return filter;
}

struct Shown {
    explicit Shown(FacetModel::Facet facet = FacetModel::Facet::Places)
        : model(facet)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setLocale(QLocale(QLocale::English));
    }
    FacetModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("a facet without a result is empty and stays sound", "[session][facet-model]")
{
    Shown shown;
    shown.model.setFindText(QStringLiteral("a"));
    CHECK(shown.model.rowCount() == 0);
    CHECK_FALSE(shown.model.hasChosen());
}

TEST_CASE("entries stand by filings, ticked ones first, equal ones as in the whole edition",
    "[session][facet-model]")
{
    Shown shown;
    const auto edition = test::sampleEdition();
    shown.model.setResult(withPlaces(edition, {3, 1200, 3, 0}), true);
    CHECK(entries(shown.model)
        == QStringList{QStringLiteral("US 1,200"), QStringLiteral("CN 3"), QStringLiteral("KR 3"),
            QStringLiteral("EP 0")});

    // Other filters change the numbers and, once the hand rests, the order; what has no filing stays.
    shown.model.setResult(withPlaces(edition, {9, 0, 1, Count::unknown()}), true);
    CHECK(entries(shown.model)
        == QStringList{
            QStringLiteral("CN 9"), QStringLiteral("KR 1"), QStringLiteral("US 0"), QStringLiteral("EP –")});
    shown.model.setResult(withPlaces(edition, {0, 0, 0, 0}), true);
    CHECK(entries(shown.model)
        == QStringList{
            QStringLiteral("US 0"), QStringLiteral("CN 0"), QStringLiteral("KR 0"), QStringLiteral("EP 0")});

    shown.model.setResult(withPlaces(edition, {9, 0, 1, 2}, ticked({PlaceId{3}, PlaceId{2}})), true);
    CHECK(entries(shown.model)
        == QStringList{QStringLiteral("EP 2 x"), QStringLiteral("KR 1 x"), QStringLiteral("CN 9"),
            QStringLiteral("US 0")});
    CHECK(shown.model.hasChosen());
}

TEST_CASE("entries keep their place while a hand moves and settle afterwards", "[session][facet-model]")
{
    Shown shown;
    const auto edition = test::sampleEdition();
    shown.model.setResult(withPlaces(edition, {4, 3, 2, 1}), true);
    const QPersistentModelIndex held = shown.model.index(0);
    const auto moved = withPlaces(edition, {4, 3, 5, 1}, ticked({PlaceId{3}}));
    shown.model.setResult(moved, false);
    CHECK(entries(shown.model)
        == QStringList{QStringLiteral("CN 4"), QStringLiteral("US 3"), QStringLiteral("KR 5"),
            QStringLiteral("EP 1 x")});
    shown.model.setResult(moved, true);
    CHECK(entries(shown.model)
        == QStringList{QStringLiteral("EP 1 x"), QStringLiteral("KR 5"), QStringLiteral("CN 4"),
            QStringLiteral("US 3")});
    CHECK(held.data(FacetModel::KeyRole).toString() == QStringLiteral("CN"));
}

TEST_CASE("find looks at name and key and is kept for the next result", "[session][facet-model]")
{
    Shown shown;
    const auto edition = test::sampleEdition();
    shown.model.setResult(withPlaces(edition, {4, 3, 2, 1}), true);
    shown.model.setFindText(QStringLiteral("KOR"));
    CHECK(entries(shown.model) == QStringList{QStringLiteral("KR 2")});
    shown.model.setResult(withPlaces(edition, {4, 3, 7, 1}), true);
    CHECK(entries(shown.model) == QStringList{QStringLiteral("KR 7")});
    shown.model.setFindText(QStringLiteral("ep"));
    CHECK(entries(shown.model) == QStringList{QStringLiteral("EP 1")});
    shown.model.setFindText(QStringLiteral("nowhere"));
    CHECK(entries(shown.model).isEmpty());
    shown.model.setFindText({});
    CHECK(entries(shown.model).size() == 4);
}

TEST_CASE("roles say names, fractions and what is dimmed", "[session][facet-model]")
{
    Shown shown(FacetModel::Facet::Techniques);
    auto result = test::zeroResult(test::sampleEdition());
    result.techniques.counts = {10, 5, 0, Count::unknown(), 0, 0, 0};
    shown.model.setResult(std::make_shared<const Result>(result), true);
    const auto row = [&](int number, int role) { return shown.model.index(number).data(role); };
    CHECK(test::rowsOf(shown.model).front() == QStringLiteral("GAN"));
    CHECK(row(0, FacetModel::FractionRole).toDouble() == 1.0);
    CHECK(row(1, FacetModel::FractionRole).toDouble() == 0.5);
    CHECK(row(1, FacetModel::HasFilingsRole).toBool());
    CHECK_FALSE(row(2, FacetModel::HasFilingsRole).toBool());
    CHECK(row(1, Qt::AccessibleTextRole).toString() == QStringLiteral("VAE, 5 filings"));
    // Unknown is not nothing, so it is not dimmed.
    CHECK(row(3, FacetModel::FilingsRole).toLongLong() == -1);
    CHECK(row(3, FacetModel::HasFilingsRole).toBool());
}

TEST_CASE("whoever is told of new entries finds sound ones before and after", "[session][facet-model]")
{
    FacetModel model(FacetModel::Facet::Places);
    model.setResult(withPlaces(test::sampleEdition(), {4, 3, 2, 1}), true);
    QStringList before;
    QObject::connect(
        &model, &QAbstractItemModel::modelAboutToBeReset, &model, [&] { before = entries(model); });
    auto small = test::sampleEdition();
    small->places.resize(1);
    model.setResult(withPlaces(small, {8}), true);
    CHECK(before
        == QStringList{
            QStringLiteral("CN 4"), QStringLiteral("US 3"), QStringLiteral("KR 2"), QStringLiteral("EP 1")});
    CHECK(entries(model) == QStringList{QStringLiteral("CN 8")});
}

TEST_CASE("a facet follows random results, finds and editions", "[session][facet-model][property]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        test::Random random(seed);
        Shown shown(random.chance(0.5) ? FacetModel::Facet::Places : FacetModel::Facet::Techniques);
        auto& model = shown.model;
        auto [edition, facts] = test::tinyEdition(seed);
        auto engine = std::make_unique<engine::CrossFilter>(edition, FilingFacts(facts));
        QString find;
        for (std::uint64_t step = 0; step < 25; ++step) {
            if (random.chance(0.1)) {
                auto other = test::tinyEdition(seed * 1000 + step);
                edition = other.edition;
                engine = std::make_unique<engine::CrossFilter>(edition, std::move(other.facts));
            }
            if (random.chance(0.2)) {
                find = random.chance(0.5) ? QString() : QString::number(random.below(7));
                model.setFindText(find);
            }
            const auto result = engine->answer({test::randomFilter(*edition, random), step, 5});
            model.setResult(result, random.chance(0.6));

            const bool isPlaces = model.facet() == FacetModel::Facet::Places;
            const auto& counts = isPlaces ? result->places.counts : result->techniques.counts;
            std::set<quint32> listed;
            for (int row = 0; row < model.rowCount(); ++row) {
                const auto id = model.index(row).data(FacetModel::IdRole).toUInt();
                listed.insert(id);
                REQUIRE(id < counts.size());
                CHECK(model.index(row).data(FacetModel::FilingsRole).toLongLong() == counts[id].valueOr(-1));
            }
            std::set<quint32> wanted;
            for (quint32 id = 0; id < counts.size(); ++id) {
                const auto& name = isPlaces ? edition->places[id].name : edition->techniques[id].name;
                const auto& key = isPlaces ? edition->places[id].code : edition->techniques[id].key;
                if (QString::fromStdString(name).contains(find, Qt::CaseInsensitive)
                    || QString::fromStdString(key).contains(find, Qt::CaseInsensitive))
                    wanted.insert(id);
            }
            CHECK(listed == wanted);
            CHECK(listed.size() == static_cast<std::size_t>(model.rowCount()));
        }
    }
}
