// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_answer_model.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "app/session/claim_words.h"
#include "app/session/tsv.h"

#include <utility>

namespace filingscape::session {

void ClaimAnswerModel::show(std::shared_ptr<const FigureShelf> shelf, ClaimReport report)
{
    beginResetModel();
    m_shelf = std::move(shelf);
    m_report = std::move(report);
    endResetModel();
}

void ClaimAnswerModel::clear()
{
    show(m_shelf, {});
}

const ClaimAnswer* ClaimAnswerModel::answerAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_report.answers[static_cast<std::size_t>(row)];
}

int ClaimAnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(mostRows, static_cast<int>(m_report.answers.size()));
}

int ClaimAnswerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimAnswerModel::cell(const ClaimAnswer& answer, int column) const
{
    const auto& question = m_report.question;
    switch (column) {
    case Outcome:
        return standingWords(answer);
    case What: {
        const auto basis = basisWords(*m_shelf, answer);
        const auto title = countingTitle(*m_shelf, answer.counting);
        return basis.isEmpty() ? title : tr("%1, %2", "a unit and its basis").arg(title, basis);
    }
    case Gives:
        return resultWords(answer, question, m_locale);
    case Numbers:
        return question.kind == ClaimKind::Number ? QString()
                                                  : numbersWords(*m_shelf, answer, question, m_locale);
    case Years:
        return figure::yearsText(answer.years);
    case Why:
        return reasonWords(*m_shelf, answer, question, m_locale);
    default:
        return {};
    }
}

QVariant ClaimAnswerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& answer = *answerAt(index.row());
    const auto text = cell(answer, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QString() : io::toolTipText(text);
    case StandingRole:
        // Another number of other years says nothing of the claim, so it has no mark.
        return answer.standing && (!answer.isOfPart() || *answer.standing == Standing::Reproduces)
            ? QVariant(static_cast<int>(*answer.standing))
            : QVariant();
    default:
        return {};
    }
}

QVariant ClaimAnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("Outcome");
    case What:
        return tr("What is counted");
    case Gives:
        return tr("It says");
    case Numbers:
        return tr("Of these numbers");
    case Years:
        return tr("Years");
    case Why:
        return tr("Why, and what to know");
    default:
        return {};
    }
}

QString ClaimAnswerModel::tsv() const
{
    QString text;
    if (!m_shelf || m_report.answers.empty())
        return text;
    const auto comment
        = [&text](const QString& line) { text += QStringLiteral("# ") + tsvCell(line) + QLatin1Char('\n'); };
    comment(toleranceWords(m_report.question, m_locale));
    comment(summaryWords(m_report, m_locale));
    if (const auto nearest = nearestWording(*m_shelf, m_report, m_locale); !nearest.isEmpty())
        comment(nearest);
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    text += tsvLine(titles);
    for (const auto& answer : m_report.answers) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << tsvCell(cell(answer, column));
        text += tsvLine(cells);
    }
    return text;
}

} // namespace filingscape::session
