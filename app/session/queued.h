// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <utility>

namespace filingscape::session {

/// Runs functions on the thread of `owner`, one after another, and none once it is gone. To be called from
/// any thread while `owner` lives.
[[nodiscard]] inline std::function<void(std::function<void()>)> queuedOn(QObject* owner)
{
    return [owner](std::function<void()> run) {
        QMetaObject::invokeMethod(owner, std::move(run), Qt::QueuedConnection);
    };
}

} // namespace filingscape::session
