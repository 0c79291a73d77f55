// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claim_form.h"

#include "app/io/utf8.h"
#include "app/session/claim_words.h"
#include "ui/style/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace filingscape::ui {

using session::ClaimKind;
using session::ClaimPart;
using session::ClaimParty;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int numberWidth = 92;
constexpr int longestNumber = 24;

QStringList dataOf(const ClaimParty& party)
{
    return {QString::number(static_cast<int>(party.kind)), io::fromUtf8(party.key)};
}

ClaimParty partyFrom(const QVariant& data)
{
    const auto list = data.toStringList();
    return {static_cast<ClaimParty::Kind>(list.value(0).toInt()), io::utf8(list.value(1))};
}

QStringList dataOf(const ClaimPart& part)
{
    return {io::fromUtf8(part.facet), io::fromUtf8(part.key)};
}

void choose(QComboBox& box, const QVariant& data)
{
    const int found = box.findData(data);
    if (found >= 0)
        box.setCurrentIndex(found);
}

} // namespace

ClaimForm::ClaimForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("claimForm"));
    setAccessibleName(tr("A claim to check"));
    m_who = addChoice(QStringLiteral("claimWho"), tr("Of whom it is claimed"));
    m_sign = addChoice(QStringLiteral("claimSign"), tr("How the number is meant"));
    m_sign->addItem(tr("had"));
    m_sign->addItem(tr("had more than"));
    m_number = new QLineEdit(this);
    m_number->setObjectName(QStringLiteral("claimNumber"));
    m_number->setAccessibleName(tr("The number that is claimed"));
    m_number->setMaxLength(longestNumber);
    m_number->setText(QStringLiteral("6"));
    m_kind = addChoice(QStringLiteral("claimKind"), tr("What the number is"));
    m_kind->addItem(tr("times the"), static_cast<int>(ClaimKind::TimesAs));
    m_kind->addItem(tr("times more"), static_cast<int>(ClaimKind::TimesMore));
    m_kind->addItem(tr("(number of)"), static_cast<int>(ClaimKind::Number));
    m_kind->addItem(tr("% of the world's"), static_cast<int>(ClaimKind::Share));
    m_counting = addChoice(QStringLiteral("claimCounting"), tr("What is counted"));
    m_base = addChoice(QStringLiteral("claimBase"), tr("Compared with whom"));
    m_part = addChoice(QStringLiteral("claimPart"), tr("Field, mode, model or application"));
    m_joint = new PlainLabel(this);
    const auto year = [this](const QString& name, const QString& accessibleName, int value) {
        auto* box = new QSpinBox(this);
        box->setObjectName(name);
        box->setAccessibleName(accessibleName);
        box->setRange(firstYear, lastYear);
        box->setValue(value);
        box->setGroupSeparatorShown(false);
        return box;
    };
    m_first = year(QStringLiteral("claimFirstYear"), tr("First year"), 2014);
    m_last = year(QStringLiteral("claimLastYear"), tr("Last year"), 2023);
    m_check = new QPushButton(tr("Check"), this);
    m_check->setObjectName(QStringLiteral("claimCheck"));
    m_check->setAccessibleName(tr("Check this claim"));
    m_check->setDefault(true);
    m_fault = new PlainLabel(this);
    m_fault->setObjectName(QStringLiteral("claimFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    arrange();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClaimForm::followKind);
    connect(m_check, &QPushButton::clicked, this, &ClaimForm::ask);
    // A verdict under another claim would be a wrong one, so each change asks anew.
    for (auto* choice : {m_who, m_sign, m_kind, m_counting, m_part, m_base})
        connect(choice, &QComboBox::currentIndexChanged, this, &ClaimForm::ask);
    connect(m_number, &QLineEdit::textChanged, this, &ClaimForm::ask);
    connect(m_number, &QLineEdit::returnPressed, this, &ClaimForm::ask);
    for (auto* box : {m_first, m_last}) {
        connect(box, &QSpinBox::valueChanged, this, &ClaimForm::ask);
        connect(box->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &ClaimForm::ask);
    }
    followKind();
    setTheme(theme);
}

QComboBox* ClaimForm::addChoice(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setAccessibleDescription(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// Two lines that read as one sentence.
void ClaimForm::arrange()
{
    m_number->setFixedWidth(qRound(numberWidth * m_theme.textScale()));
    m_who->setMinimumContentsLength(18);
    m_base->setMinimumContentsLength(18);
    m_counting->setMinimumContentsLength(34);
    m_part->setMinimumContentsLength(22);
    m_kind->setMinimumContentsLength(14);
    m_sign->setMinimumContentsLength(12);
    const auto line = [this](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.s);
        for (auto* widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    };
    auto* in = new PlainLabel(tr("in"), this);
    auto* to = new PlainLabel(QStringLiteral("–"), this);
    auto* about = new PlainLabel(tr("in", "a field"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.s);
    layout->addLayout(line({m_who, m_sign, m_number, m_kind, m_counting}));
    layout->addLayout(line({m_joint, m_base, about, m_part, in, m_first, to, m_last, m_check}));
    layout->addWidget(m_fault);
}

void ClaimForm::setTheme(const Theme& theme)
{
    m_theme = theme;
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, theme.error);
    m_fault->setPalette(colours);
}

ClaimKind ClaimForm::kind() const
{
    return static_cast<ClaimKind>(m_kind->currentData().toInt());
}

void ClaimForm::followKind()
{
    m_joint->setText(kind() == ClaimKind::TimesMore ? tr("than") : tr("of"));
    m_joint->setVisible(isTimes(kind()));
    m_base->setVisible(isTimes(kind()));
}

/// Places by name, then owners.
void ClaimForm::fillParties(QComboBox& box, bool withWorld) const
{
    std::set<std::string> codes;
    std::set<std::string> owners;
    for (const auto& figures : m_shelf->figures) {
        for (const auto& figure : figures.set.figures) {
            if (!session::countsThings(figure.measure))
                continue;
            if (!figure.place.empty())
                codes.insert(figure.place);
            if (!figure.owner.empty())
                owners.insert(figure.owner);
        }
    }
    for (const auto& cells : m_shelf->cells) {
        for (const auto& place : cells.edition->places)
            codes.insert(place.code);
    }
    const auto kept = box.currentData();
    box.clear();
    QList<std::pair<QString, ClaimParty>> places;
    for (const auto& code : codes) {
        const ClaimParty party{ClaimParty::Kind::Place, code};
        places.emplace_back(session::partyName(*m_shelf, party), party);
    }
    std::ranges::sort(places,
        [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    if (withWorld)
        box.addItem(tr("The world"), dataOf(ClaimParty{ClaimParty::Kind::World, {}}));
    for (const auto& [name, party] : places)
        box.addItem(name, dataOf(party));
    if (!owners.empty())
        box.insertSeparator(box.count());
    for (const auto& owner : owners) {
        const ClaimParty party{ClaimParty::Kind::Owner, owner};
        box.addItem(session::partyName(*m_shelf, party), dataOf(party));
    }
    choose(box, kept);
}

void ClaimForm::fillCountings()
{
    const auto kept = m_counting->currentData();
    m_counting->clear();
    m_counting->addItem(tr("patents of any kind (every counting)"), QString());
    for (const auto& counting : session::countingsOf(*m_shelf)) {
        if (counting.source != session::Counting::Source::Filings)
            m_counting->addItem(
                session::countingTitle(*m_shelf, counting), io::fromUtf8(counting.key(*m_shelf)));
    }
    choose(*m_counting, kept);
}

void ClaimForm::fillParts()
{
    const auto kept = m_part->currentData();
    m_part->clear();
    m_part->addItem(tr("all fields"), dataOf(ClaimPart{}));
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& figures : m_shelf->figures) {
        for (const auto& figure : figures.set.figures) {
            const ClaimPart part{figure.facet, figure.technique};
            if (!part.isAll() && session::countsThings(figure.measure)
                && seen.emplace(part.facet, part.key).second)
                m_part->addItem(session::partWords(*m_shelf, part), dataOf(part));
        }
    }
    for (const auto& cells : m_shelf->cells) {
        for (std::size_t i = 1; i < cells.edition->techniques.size(); ++i) { // the first is the total
            const ClaimPart part{"field", cells.edition->techniques[i].key};
            if (seen.emplace(part.facet, part.key).second)
                m_part->addItem(session::partWords(*m_shelf, part), dataOf(part));
        }
    }
    choose(*m_part, kept);
}

void ClaimForm::showChoices(std::shared_ptr<const session::FigureShelf> shelf)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isFirst = !m_shelf;
    m_shelf = std::move(shelf);
    fillParties(*m_who, true);
    fillParties(*m_base, false);
    fillCountings();
    fillParts();
    if (!isFirst)
        return;
    choose(*m_who, dataOf(ClaimParty{ClaimParty::Kind::Place, "CN"}));
    choose(*m_base, dataOf(ClaimParty{ClaimParty::Kind::Place, "US"}));
}

void ClaimForm::setQuestion(const session::ClaimQuestion& question)
{
    const QScopedValueRollback filling(m_isFilling, true);
    choose(*m_who, dataOf(question.who));
    choose(*m_kind, static_cast<int>(question.kind));
    m_sign->setCurrentIndex(question.isMoreThan ? 1 : 0);
    m_number->setText(session::numberText(question.number.value, locale()));
    choose(*m_counting, io::fromUtf8(question.counting));
    choose(*m_part, dataOf(question.part));
    if (isTimes(question.kind))
        choose(*m_base, dataOf(question.base));
    m_first->setValue(question.years.first);
    m_last->setValue(question.years.last);
    m_fault->hide();
}

void ClaimForm::ask()
{
    if (!m_isFilling)
        Q_EMIT asked();
}

QString ClaimForm::yearsFault() const
{
    return m_first->value() > m_last->value()
        ? tr("The years run backwards: %1 comes after %2.").arg(m_first->text(), m_last->text())
        : QString();
}

std::optional<session::ClaimQuestion> ClaimForm::question()
{
    const auto zeros
        = kind() == ClaimKind::Number ? session::ClosingZeros::AreRounding : session::ClosingZeros::AreDigits;
    const auto number = session::typedNumber(m_number->text(), zeros, locale());
    session::ClaimQuestion question;
    question.kind = kind();
    question.isMoreThan = m_sign->currentIndex() == 1;
    question.number = number.value_or(session::TypedNumber{});
    question.who = partyFrom(m_who->currentData());
    if (isTimes(question.kind))
        question.base = partyFrom(m_base->currentData());
    question.counting = io::utf8(m_counting->currentData().toString());
    const auto part = m_part->currentData().toStringList();
    question.part = {io::utf8(part.value(0)), io::utf8(part.value(1))};
    question.years
        = {static_cast<domain::Year>(m_first->value()), static_cast<domain::Year>(m_last->value())};
    QStringList faults{session::numberFaultWords(m_number->text(), locale()), yearsFault(),
        session::faultWords(*m_shelf, question)};
    faults.removeAll(QString());
    m_fault->setText(faults.join(QLatin1Char(' ')));
    m_fault->setVisible(!faults.isEmpty());
    return faults.isEmpty() ? std::optional(question) : std::nullopt;
}

} // namespace filingscape::ui
