// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QtCore/QThread>

#include <atomic>
#include <functional>

namespace khue {

/// Writes off the window's thread, in order, on a connection of its own. What is given to it is written even
/// when the window closes: the queue waits in its destructor.
class EditQueue : public QObject {
    Q_OBJECT
public:
    explicit EditQueue(const Database& database, QObject* parent = nullptr);
    ~EditQueue() override;

    void add(std::function<void(Database&)> work);
    int pending() const { return m_pending; }
    /// Waits until all is written.
    void flush();

signals:
    /// A write did not go through; nothing of it was saved.
    void failed(const QString& message);
    /// All that was given is written.
    void idle();

private:
    const Database& m_database;
    QThread m_thread;
    QObject* m_worker;
    std::unique_ptr<Database> m_own; // made, used and closed in the thread
    std::atomic<int> m_pending = 0;
};

} // namespace khue
