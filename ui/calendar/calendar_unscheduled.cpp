// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_unscheduled.h"

#include "ui/calendar/calendar_view.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace khue {

UnscheduledList::UnscheduledList(QWidget* parent) : QListWidget(parent) {
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
}

QStringList UnscheduledList::mimeTypes() const {
    return {sessionMimeType};
}

QMimeData* UnscheduledList::mimeData(const QList<QListWidgetItem*>& items) const {
    auto* data = new QMimeData;
    if (!items.isEmpty())
        data->setData(sessionMimeType, QByteArray::number(items.first()->data(Qt::UserRole).toLongLong()));
    return data;
}

CalendarUnscheduled::CalendarUnscheduled(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_list(new UnscheduledList(this)),
      m_plan(new QPushButton(this)) {
    setProperty("card", true);
    setFixedWidth(216);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 6, 8);
    column->setSpacing(6);
    setHeading(m_title, 2);
    setMuted(m_hint);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_plan->setIcon(icon(QStringLiteral("clock")));
    column->addWidget(m_plan);
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planAsked(m_runs); });
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) { emit openAsked(item->data(Qt::UserRole).toLongLong()); });
    retranslate();
}

void CalendarUnscheduled::retranslate() {
    m_title->setText(tr("Without a time"));
    m_hint->setText(tr("Drag onto the calendar. Space: at the cursor. W: when could it be?"));
    m_list->setAccessibleName(tr("Sessions without a time"));
    m_plan->setText(tr("Draft a timetable…"));
    m_plan->setToolTip(tr("Looks for the best times and rooms of these sessions, and of others that may move"));
}

void CalendarUnscheduled::setEntries(const std::vector<CalendarEntry>& entries) {
    const qint64 kept = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    m_runs.clear();
    for (const CalendarEntry& entry : entries) {
        if (!m_runs.contains(entry.run))
            m_runs.append(entry.run);
        auto* item = new QListWidgetItem(tr("%1, session %2").arg(entry.runCode).arg(entry.number) + u'\n' + entry.title, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(entryDescription(entry, {}));
        if (entry.id == kept)
            m_list->setCurrentItem(item);
    }
}

bool CalendarUnscheduled::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const qint64 id = m_list->currentItem()->data(Qt::UserRole).toLongLong();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit openAsked(id);
            return true;
        }
        if (key == Qt::Key_Space) {
            emit placeAsked(id);
            return true;
        }
        if (key == Qt::Key_W) {
            emit whenAsked(id);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace khue
