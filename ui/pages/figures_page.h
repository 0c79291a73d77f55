// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_block_model.h"
#include "app/session/figure_provenance.h"
#include "ui/style/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QFrame;
class QHBoxLayout;
class QListWidget;
class QPlainTextEdit;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class FigureDelegate;
class PlainLabel;
class QualifierLegend;
class RowsView;

/// Published figures, series by series: topics at the left, their figures as bars in a table with qualifier,
/// unit, years and source. Figures of different series, measures or periods never share a scale.
class FiguresPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The figures of an edition of the shelf; starts at the first topic.
    void showFigures(std::shared_ptr<const session::FigureShelf> shelf, std::size_t edition);
    /// The figures behind a claim, marked among their like; the claim stands above them. A claim without
    /// figures is shown beside the other figures of its article.
    void showClaim(const domain::Claim& claim);
    /// These figures, marked among their like, under a sentence that says why.
    void showMarked(const std::vector<std::size_t>& figures, const QString& why);

    /// False where there is no such topic (session::topicByKey); nothing changes then.
    bool selectTopic(const QString& key);
    [[nodiscard]] QStringList topicKeys() const;
    /// Of the topic on screen; empty where none is.
    [[nodiscard]] QString topicKey() const;

    /// What is on screen, once figures are there.
    [[nodiscard]] std::optional<session::ShownFigures> shown() const;
    /// Buttons for these stand above the figures.
    void addProvenance(QAction* action);
    void addExport(QAction* action);

    [[nodiscard]] bool hasChart() const { return m_shelf != nullptr && !m_model.blocks().empty(); }
    /// The block that the chosen row is in, or the first, as bars that stand alone; nothing where there is
    /// none.
    [[nodiscard]] std::optional<figure::Figure> chosenChart() const;
    /// The sentence of the chosen figure; empty where a heading or nothing is chosen.
    [[nodiscard]] QString chosenSentence() const;
    [[nodiscard]] const session::FigureBlockModel& model() const { return m_model; }

Q_SIGNALS:
    /// Somebody wants to go back to the claim that is shown.
    void claimAsked(const QString& claimId);
    /// shown() is something else.
    void shownChanged();

private:
    QWidget* buildTopics();
    QWidget* buildFigures();
    QWidget* buildBand();
    QWidget* buildDetails();
    void listTopics();
    void showTopic(int row);
    void addButton(const QString& name, QAction* action, const QString& accessibleName);
    void showBlocks(const std::vector<session::FigureBlock>& blocks, const std::vector<std::size_t>& marked);
    void setHeading(const QString& title, const std::vector<session::FigureBlock>& blocks);
    void fitTable();
    void showDetails();
    void copyRows();
    void copyAll();
    void copySentence();
    void say(QToolButton* button, const QString& notice);
    [[nodiscard]] const domain::FigureSet& set() const { return m_shelf->figures[m_edition].set; }

    Theme m_theme;
    std::shared_ptr<const session::FigureShelf> m_shelf;
    std::size_t m_edition = 0;
    std::vector<session::FigureTopic> m_topics;
    session::FigureBlockModel m_model;
    QString m_claimId;
    QHBoxLayout* m_head = nullptr;
    QListWidget* m_list = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_contract = nullptr;
    QualifierLegend* m_legend = nullptr;
    QFrame* m_band = nullptr;
    PlainLabel* m_bandText = nullptr;
    QToolButton* m_back = nullptr;
    RowsView* m_table = nullptr;
    FigureDelegate* m_delegate = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QToolButton* m_copyTable = nullptr;
    QToolButton* m_copySentence = nullptr;
    QAction* m_sentenceAction = nullptr;
    QTimer m_copied;
};

} // namespace filingscape::ui
