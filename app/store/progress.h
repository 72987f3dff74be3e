// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <atomic>
#include <functional>

namespace khue {

/// How a long task tells how far it is and learns that it should stop. The task calls `report()` now and
/// then from its own thread; `cancel()` may be called from any thread. `report()` throws Cancelled.
class Progress {
public:
    using Listener = std::function<void(double fraction, const QString& what)>;
    explicit Progress(Listener listener = {}) : m_listener(std::move(listener)) {}

    /// `fraction` from 0 to 1, below 0 where it is not known.
    void report(double fraction, const QString& what = {});
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace khue
