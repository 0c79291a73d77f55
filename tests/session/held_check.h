// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"

#include <QObject>

#include <memory>
#include <semaphore>
#include <thread>

namespace filingscape::test {

/// Keeps the check of every edition that an explorer shows unchecked from beginning, until it is released: it
/// uses the edition's connection, for which others wait. Between its lives there is no check at all.
class HeldCheck final
{
public:
    explicit HeldCheck(session::Explorer& explorer)
    {
        m_opened = QObject::connect(&explorer, &session::Explorer::opened, &explorer, [this, &explorer] {
            if (!explorer.rowsAreChecked())
                hold(explorer.filings());
        });
    }
    ~HeldCheck()
    {
        release();
        QObject::disconnect(m_opened);
    }
    HeldCheck(const HeldCheck&) = delete;
    HeldCheck& operator=(const HeldCheck&) = delete;

    void release()
    {
        if (!m_thread.joinable())
            return;
        m_released.release();
        m_thread.join();
    }

private:
    void hold(const std::shared_ptr<session::FilingDesk>& desk)
    {
        release();
        m_thread = std::thread([this, desk] {
            bool isFirst = true;
            const auto wait = [&](domain::ApplicantId, std::string_view) {
                if (!isFirst)
                    return;
                isFirst = false;
                m_held.release();
                m_released.acquire();
            };
            static_cast<void>(desk->visitNamesAsFiled(wait, [] { return true; }));
        });
        m_held.acquire();
    }

    QMetaObject::Connection m_opened;
    std::binary_semaphore m_held{0};
    std::binary_semaphore m_released{0};
    std::thread m_thread;
};

} // namespace filingscape::test
