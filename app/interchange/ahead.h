// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace khue {

/// Makes things one after the other in a thread of its own, a few ahead of the thread that takes them. What has been
/// used goes back to be made anew: its memory is freed where it came from, which is much cheaper.
template <class T> class Ahead {
public:
    /// `make` fills in what it is given, which may be used already, and returns false where there is nothing more.
    explicit Ahead(std::function<bool(T&)> make) : m_make(std::move(make)), m_thread([this] { run(); }) {}
    ~Ahead() {
        {
            const std::lock_guard lock(m_mutex);
            m_abandoned = true;
        }
        m_room.notify_one();
        m_thread.join();
    }
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

    /// The next one in place of `taken`; false where there is none. Throws what the making threw, after those made before.
    bool next(T& taken) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return !m_made.empty() || m_ended; });
        if (m_made.empty()) {
            if (m_thrown)
                std::rethrow_exception(std::exchange(m_thrown, nullptr));
            return false;
        }
        m_used.push_back(std::exchange(taken, std::move(m_made.front())));
        m_made.pop_front();
        lock.unlock();
        m_room.notify_one();
        return true;
    }

private:
    static constexpr size_t Most = 4;

    void run() {
        try {
            for (;;) {
                T thing;
                {
                    std::unique_lock lock(m_mutex);
                    m_room.wait(lock, [this] { return m_made.size() < Most || m_abandoned; });
                    if (m_abandoned)
                        return;
                    if (!m_used.empty()) {
                        thing = std::move(m_used.front());
                        m_used.pop_front();
                    }
                }
                const bool isThere = m_make(thing);
                {
                    const std::lock_guard lock(m_mutex);
                    if (isThere)
                        m_made.push_back(std::move(thing));
                    m_ended = !isThere;
                }
                m_news.notify_one();
                if (!isThere)
                    return;
            }
        } catch (...) {
            {
                const std::lock_guard lock(m_mutex);
                m_thrown = std::current_exception();
                m_ended = true;
            }
            m_news.notify_one();
        }
    }

    std::function<bool(T&)> m_make;
    std::mutex m_mutex;
    std::condition_variable m_news, m_room;
    std::deque<T> m_made, m_used;
    std::exception_ptr m_thrown;
    bool m_ended = false, m_abandoned = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace khue
