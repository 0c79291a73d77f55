// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/explorer.h"

#include "app/session/queued.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace filingscape::session {

namespace {

constexpr int frameMs = 16;

} // namespace

Explorer::Explorer(QObject* parent)
    : QObject(parent)
{
    const auto deliver = queuedOn(this);
    m_checker
        = std::make_unique<NewestReading<Checked>>(deliver, [this](const domain::Outcome<Checked>& checked) {
              if (checked)
                  receiveCheck(checked.value());
              else if (!m_opened.rowsAreChecked)
                  refuse(checked.error());
          });
    m_loader = std::make_unique<EditionLoader>(
        deliver, [this](domain::Outcome<OpenEdition> outcome) { receive(std::move(outcome)); });
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Explorer::answer);
    connect(&m_filters, &FilterStore::changed, this, &Explorer::schedule);
    connect(&m_filters, &FilterStore::settled, this, &Explorer::schedule);
}

Explorer::~Explorer()
{
    m_checker->stop();
    m_loader.reset();
    m_checker.reset();
}

std::size_t Explorer::engineBytes() const
{
    return m_opened.engine ? m_opened.engine->bytes() : 0;
}

std::vector<std::uint32_t> Explorer::matching()
{
    return m_result && m_opened.engine ? m_opened.engine->matching(m_result->filter)
                                       : std::vector<std::uint32_t>{};
}

std::optional<domain::Relief> Explorer::bestRelief()
{
    if (!m_result)
        return std::nullopt;
    return domain::bestRelief(*m_result, [this](const domain::Filter& filter) {
        return m_opened.answer({filter, m_result->revision, 0})->matching;
    });
}

void Explorer::open(const EditionSource& source, FirstFilter firstFilter)
{
    m_asked = {source, std::move(firstFilter)};
    m_isLoading = true;
    m_error.reset();
    Q_EMIT loadingStarted();
    m_loader->start([source, most = m_checkedFirst](
                        const std::stop_token& stop) { return openEdition(source, most, stop); });
}

void Explorer::retry()
{
    const auto again = m_failed;
    open(again.source, again.firstFilter);
}

void Explorer::receive(domain::Outcome<OpenEdition> outcome)
{
    m_isLoading = false;
    if (!outcome) {
        m_error = outcome.error();
        m_failed = m_asked;
        Q_EMIT failed(*m_error);
        return;
    }
    m_error.reset();
    if (!outcome.value().isOpen()) {
        Q_EMIT figuresFound({m_asked.source.path, m_asked.source.isTrusted, outcome.value().edition->slug});
        return;
    }
    leaveFor(std::move(outcome).value());
    Q_EMIT opened();
    domain::Filter filter;
    if (!m_opened.edition->dateBases.empty() && !m_opened.edition->has(filter.dateBasis))
        filter.dateBasis = m_opened.edition->dateBases.front();
    m_filters.reset(m_shown.firstFilter ? m_shown.firstFilter(*m_opened.edition) : filter,
        holdsCounts() ? FacetNames::OfCounts : FacetNames::OfFilings);
    m_frame.stop();
    answer();
    if (!m_opened.rowsAreChecked)
        startCheck();
}

/// What is left is kept only where it may have to come back; of editions that were never checked, none.
void Explorer::leaveFor(OpenEdition next)
{
    m_checker->stop();
    if (next.rowsAreChecked)
        m_left.reset();
    else if (m_opened.isOpen() && m_opened.rowsAreChecked)
        m_left.emplace(Left{std::move(m_opened), m_shown, m_filters.kept()});
    m_opened = std::move(next);
    m_shown = m_asked;
}

void Explorer::startCheck()
{
    m_checker->start([desk = m_opened.filings](const std::stop_token& stop) {
        return Checked{desk, desk->checkRows([&stop] { return !stop.stop_requested(); })};
    });
}

void Explorer::receiveCheck(const Checked& checked)
{
    if (!checked.status || checked.desk != m_opened.filings)
        return;
    if (!*checked.status)
        return refuse(checked.status->error());
    m_opened.rowsAreChecked = true;
    m_left.reset();
    Q_EMIT rowsChecked();
}

void Explorer::refuse(const domain::Error& error)
{
    m_error = error;
    m_failed = m_shown;
    m_result.reset();
    m_frame.stop();
    if (m_left) {
        auto left = std::move(*m_left);
        m_left.reset();
        m_opened = std::move(left.opened);
        m_shown = std::move(left.asked);
        Q_EMIT opened();
        m_filters.putBack(std::move(left.filters));
        m_frame.stop();
        answer();
    } else {
        m_opened = {};
        m_shown = {};
        m_filters.reset({});
    }
    Q_EMIT failed(error);
}

/// The first change after a quiet frame is answered at once, further ones once a frame.
void Explorer::schedule()
{
    if (!m_opened.isOpen() || m_frame.isActive())
        return;
    const auto since = m_sinceAnswer.isValid() ? m_sinceAnswer.elapsed() : frameMs;
    m_frame.start(static_cast<int>(std::clamp<qint64>(frameMs - since, 0, frameMs)));
}

void Explorer::answer()
{
    if (!m_opened.isOpen())
        return;
    m_sinceAnswer.start();
    const bool isSettled = !m_filters.isPreviewing();
    if (!m_result || m_result->revision != m_filters.revision() || m_result->edition != m_opened.edition) {
        const auto begin = std::chrono::steady_clock::now();
        m_result = m_opened.answer({m_filters.filter(), m_filters.revision(), 50});
        m_lastAnswerMs
            = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    } else if (m_shownSettled == isSettled) {
        return;
    }
    m_shownSettled = isSettled;
    Q_EMIT resultChanged(m_result, isSettled);
}

} // namespace filingscape::session
