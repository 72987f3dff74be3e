// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/edit_queue.h"

#include "app/store/failure.h"

namespace khue {

EditQueue::EditQueue(const Database& database, QObject* parent) : QObject(parent), m_database(database), m_worker(new QObject) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

EditQueue::~EditQueue() {
    QMetaObject::invokeMethod(m_worker, [this] { m_own.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void EditQueue::add(std::function<void(Database&)> work) {
    ++m_pending;
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] {
        try {
            if (!m_own)
                m_own = m_database.another();
            work(*m_own);
        } catch (const Failure& failure) {
            emit failed(failure.message());
        }
        if (--m_pending == 0)
            emit idle();
    }, Qt::QueuedConnection);
}

void EditQueue::flush() {
    QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace khue
