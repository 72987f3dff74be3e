// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_data.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QListWidget>

class QLabel;
class QPushButton;

namespace khue {

/// The list from which sessions are dragged onto the page.
class UnscheduledList : public QListWidget {
    Q_OBJECT
public:
    explicit UnscheduledList(QWidget* parent = nullptr);

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

/// The sessions that have no time yet, beside the calendar.
class CalendarUnscheduled : public QFrame {
    Q_OBJECT
public:
    explicit CalendarUnscheduled(QWidget* parent = nullptr);
    void setEntries(const std::vector<CalendarEntry>& entries);
    UnscheduledList* list() const { return m_list; }
    void retranslate();

signals:
    /// Enter or a double click.
    void openAsked(qint64 session);
    /// Space: put it where the cursor of the calendar is.
    void placeAsked(qint64 session);
    /// W: when could it be?
    void whenAsked(qint64 session);
    /// Draft a timetable of their runs.
    void planAsked(const QList<qint64>& runs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel *m_title, *m_hint;
    UnscheduledList* m_list;
    QPushButton* m_plan;
    QList<qint64> m_runs; ///< of the sessions listed
};

} // namespace khue
