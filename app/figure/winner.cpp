// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/winner.h"

#include "app/figure/unit_words.h"

#include <QCoreApplication>

namespace filingscape::figure {

namespace {

struct WinnerWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::WinnerWords)
};

QString techniqueSentence(Field field, bool isSample)
{
    switch (field) {
    case Field::ChosenTechniques:
        return isSample ? WinnerWords::tr("Of the techniques chosen, %1 is named most often in this sample")
                        : WinnerWords::tr("Of the techniques chosen, %1 is named most often");
    case Field::ChosenInSelection:
        return isSample
            ? WinnerWords::tr(
                "Of the techniques chosen, %1 is named most often in this selection of the sample")
            : WinnerWords::tr("Of the techniques chosen, %1 is named most often in this selection");
    case Field::Selection:
        return isSample
            ? WinnerWords::tr("%1 is the technique most often named in this selection of the sample")
            : WinnerWords::tr("%1 is the technique most often named in this selection");
    case Field::Edition:
        break;
    }
    return isSample ? WinnerWords::tr("%1 is the technique most often named in this sample")
                    : WinnerWords::tr("%1 is the technique most often named");
}

QString filingsSentence(Field field, bool isSample)
{
    switch (field) {
    case Field::ChosenTechniques:
        return isSample ? WinnerWords::tr("Of those chosen, %1 has the most %2 in this sample")
                        : WinnerWords::tr("Of those chosen, %1 has the most %2");
    case Field::ChosenInSelection:
        return isSample
            ? WinnerWords::tr("Of those chosen, %1 has the most %2 in this selection of the sample")
            : WinnerWords::tr("Of those chosen, %1 has the most %2 in this selection");
    case Field::Selection:
        return isSample ? WinnerWords::tr("%1 has the most %2 in this selection of the sample")
                        : WinnerWords::tr("%1 has the most %2 in this selection");
    case Field::Edition:
        break;
    }
    return isSample ? WinnerWords::tr("%1 has the most %2 in this sample")
                    : WinnerWords::tr("%1 has the most %2");
}

} // namespace

QString yearWinnerSentence(
    const QString& name, const YearShare& most, Field field, const domain::Edition& edition)
{
    const bool isSample = edition.kind == domain::EditionKind::Sample;
    QString sentence;
    switch (field) {
    case Field::ChosenTechniques:
    case Field::ChosenInSelection:
        sentence = isSample ? WinnerWords::tr("Of the %4 chosen, %1 has the largest share of %3 in this "
                                              "selection of the sample: %2")
                            : WinnerWords::tr("Of the %4 chosen, %1 has the largest share of %3 in this "
                                              "selection: %2");
        return sentence.arg(name, most.share, QString::number(most.year), techniquesWords(edition));
    case Field::Selection:
        sentence = isSample
            ? WinnerWords::tr("%1 has the largest share of %3 in this selection of the sample: %2")
            : WinnerWords::tr("%1 has the largest share of %3 in this selection: %2");
        break;
    case Field::Edition:
        sentence = isSample ? WinnerWords::tr("%1 has the largest share of %3 in this sample: %2")
                            : WinnerWords::tr("%1 has the largest share of %3: %2");
        break;
    }
    return sentence.arg(name, most.share, QString::number(most.year));
}

QString winnerSentence(Entity::Kind kind, const QString& name, Field field, const domain::Edition& edition)
{
    const bool isSample = edition.kind == domain::EditionKind::Sample;
    if (kind == Entity::Kind::Technique && !hasFields(edition))
        return techniqueSentence(field, isSample).arg(name);
    return filingsSentence(field, isSample).arg(name, unitNoun(edition.unit));
}

QString leaderSentence(const QString& name, const QString& share, Field field, const domain::Edition& edition)
{
    const auto sentence = field == Field::Edition ? WinnerWords::tr("%1 leads with %2 of %3")
                                                  : WinnerWords::tr("%1 leads this selection with %2 of %3");
    return sentence.arg(name, share, unitNoun(edition.unit));
}

} // namespace filingscape::figure
