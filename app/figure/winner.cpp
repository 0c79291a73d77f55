// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/winner.h"

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
    if (field != Field::Edition)
        return isSample ? WinnerWords::tr("%1 has the most filings in this selection of the sample")
                        : WinnerWords::tr("%1 has the most filings in this selection");
    return isSample ? WinnerWords::tr("%1 has the most filings in this sample")
                    : WinnerWords::tr("%1 has the most filings");
}

} // namespace

QString yearWinnerSentence(
    const QString& name, const YearShare& most, Field field, domain::EditionKind edition)
{
    const bool isSample = edition == domain::EditionKind::Sample;
    QString sentence;
    switch (field) {
    case Field::ChosenTechniques:
    case Field::ChosenInSelection:
        sentence = isSample
            ? WinnerWords::tr("Of the techniques chosen, %1 has the largest share of %3 in this "
                              "selection of the sample: %2")
            : WinnerWords::tr("Of the techniques chosen, %1 has the largest share of %3 in this "
                              "selection: %2");
        break;
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

QString winnerSentence(Entity::Kind kind, const QString& name, Field field, domain::EditionKind edition)
{
    const bool isSample = edition == domain::EditionKind::Sample;
    return (kind == Entity::Kind::Technique ? techniqueSentence(field, isSample)
                                            : filingsSentence(field, isSample))
        .arg(name);
}

} // namespace filingscape::figure
