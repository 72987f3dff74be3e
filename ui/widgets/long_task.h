// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/failure.h"
#include "app/store/progress.h"

#include <QtCore/QThread>
#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace khue {

/// One piece of work in a thread and on a connection of its own. It ends by itself; `cancel()` asks it to.
class LongTask : public QThread {
    Q_OBJECT
public:
    using Work = std::function<void(Database&, Progress&)>;
    LongTask(const Database& database, Work work, QObject* parent = nullptr);
    ~LongTask() override;

    void cancel() { m_progress.cancel(); }
    /// After finished(): whether it went through; else why not (nothing where it was cancelled).
    bool succeeded() const { return m_succeeded; }
    const std::optional<Failure>& failure() const { return m_failure; }

signals:
    void progressed(double fraction, const QString& what);

protected:
    void run() override;

private:
    const Database& m_database;
    Work m_work;
    Progress m_progress;
    bool m_succeeded = false;
    std::optional<Failure> m_failure;
};

/// The strip that shows how far a task is, with Cancel.
class TaskBar : public QFrame {
    Q_OBJECT
public:
    explicit TaskBar(QWidget* parent = nullptr);
    void follow(LongTask* task, const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_title;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    LongTask* m_task = nullptr;
};

} // namespace khue
