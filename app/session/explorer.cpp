// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/explorer.h"

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
    , m_loader(std::make_unique<EditionLoader>(
          [this](std::function<void()> run) {
              QMetaObject::invokeMethod(this, std::move(run), Qt::QueuedConnection);
          },
          [this](domain::Outcome<OpenEdition> outcome) { receive(std::move(outcome)); }))
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Explorer::answer);
    connect(&m_filters, &FilterStore::changed, this, &Explorer::schedule);
    connect(&m_filters, &FilterStore::settled, this, &Explorer::schedule);
}

Explorer::~Explorer()
{
    m_loader.reset();
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
    m_source = source;
    m_firstFilter = std::move(firstFilter);
    m_isLoading = true;
    m_error.reset();
    Q_EMIT loadingStarted();
    m_loader->start([source] { return openEdition(source); });
}

void Explorer::retry()
{
    open(EditionSource(m_source), m_firstFilter);
}

void Explorer::receive(domain::Outcome<OpenEdition> outcome)
{
    m_isLoading = false;
    if (!outcome) {
        m_error = outcome.error();
        Q_EMIT failed(*m_error);
        return;
    }
    m_opened = std::move(outcome).value();
    m_openedSource = m_source;
    Q_EMIT opened();
    domain::Filter filter;
    if (!m_opened.edition->dateBases.empty() && !m_opened.edition->has(filter.dateBasis))
        filter.dateBasis = m_opened.edition->dateBases.front();
    m_filters.reset(m_firstFilter ? m_firstFilter(*m_opened.edition) : filter,
        holdsCounts() ? FacetNames::OfCounts : FacetNames::OfFilings);
    m_frame.stop();
    answer();
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
