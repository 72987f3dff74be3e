// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_task.h"

#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace khue {

LongTask::LongTask(const Database& database, Work work, QObject* parent)
    : QThread(parent), m_database(database), m_work(std::move(work)),
      m_progress([this](double fraction, const QString& what) { emit progressed(fraction, what); }) {}

LongTask::~LongTask() {
    cancel();
    wait();
}

void LongTask::run() {
    try {
        const std::unique_ptr<Database> own = m_database.another();
        m_work(*own, m_progress);
        m_succeeded = true;
    } catch (const Cancelled&) {
        // The user knows.
    } catch (const Failure& failure) {
        m_failure = failure;
    } catch (const std::exception& error) {
        m_failure = Failure(tr("The work could not be finished."), QString::fromUtf8(error.what()));
    }
}

TaskBar::TaskBar(QWidget* parent) : QFrame(parent) {
    setProperty("bar", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    m_title = new QLabel(this);
    m_what = new QLabel(this);
    setMuted(m_what);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(this);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_what);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task) {
            m_task->cancel();
            m_cancel->setEnabled(false);
        }
    });
    retranslate();
    hide();
}

void TaskBar::follow(LongTask* task, const QString& title) {
    m_task = task;
    m_title->setText(title);
    m_what->clear();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_cancel->setEnabled(true);
    show();
    connect(task, &LongTask::progressed, this, [this](double fraction, const QString& what) {
        m_bar->setRange(0, fraction < 0 ? 0 : 1000);
        m_bar->setValue(int(fraction * 1000));
        m_what->setText(what);
    });
    connect(task, &QThread::finished, this, [this] {
        m_task = nullptr;
        hide();
    });
}

void TaskBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TaskBar::retranslate() {
    m_cancel->setText(tr("Cancel"));
}

} // namespace khue
