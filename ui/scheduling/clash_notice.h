// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/timetable.h"

#include <QtWidgets/QLabel>

namespace khue {

class LongTask;

/// What a session would be at odds with as it now stands in a form: the same as the calendar and the command line tell. The
/// timetable around it is read off the window's thread, once for the days around.
class ClashNotice : public QLabel {
    Q_OBJECT
public:
    ClashNotice(Database& database, QWidget* parent = nullptr);

    /// Shows what the session is at odds with; at once where the timetable of its days is known, else when it has been read.
    void setSession(const PlannedSession& session);
    const QList<Clash>& clashes() const { return m_clashes; }
    bool isReading() const { return m_task; }

signals:
    /// What there is to say of the session last set is shown.
    void shown();

private:
    void read();
    void show();

    Database& m_database;
    PlannedSession m_session;
    Timetable m_timetable;
    Seconds m_from = 0, m_to = 0; ///< of what was read
    QList<Clash> m_clashes;
    LongTask* m_task = nullptr;
};

} // namespace khue
