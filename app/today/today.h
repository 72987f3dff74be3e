// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/attention.h"

namespace khue {

/// What the first page shows, read in one go.
struct Today {
    struct SessionLine {
        qint64 id = 0;
        QDateTime startsAt, endsAt; ///< UTC
        QString zone;
        QString run, topic, room, lecturers;
        QString mode; ///< code
        int trainees = 0;
    };
    struct RunLine {
        qint64 id = 0;
        QString code, title;
        int held = 0, sessions = 0;
        int trainees = 0, waiting = 0;
    };
    int sessionsThisWeek = 0;
    int traineesOnCourse = 0; ///< people with a seat in a run that goes on
    int runsGoingOn = 0;
    int runsToCome = 0;
    int freeSeats = 0; ///< of the runs to come that have a limit
    int waiting = 0;
    QList<SessionLine> week; ///< Monday to Sunday, in order
    QList<RunLine> runs;     ///< going on, then to come
    QList<Attention> attention;
};

Today loadToday(Database& database);

} // namespace khue
