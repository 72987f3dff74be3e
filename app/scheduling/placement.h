// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduling/timetable.h"
#include "app/store/edit.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

namespace khue {

/// Where «when could this be?» looks.
struct PlacementSearch {
    QDate first, last;                     ///< days at the place, both included
    QTime earliest{7, 0}, latest{21, 0};   ///< by the clock of the place; the session ends by `latest`
    int stepMinutes = 30;                  ///< between the starts that are tried
    bool weekends = true;                  ///< whether Saturdays and Sundays are tried
    bool keepOrder = true;                 ///< between the run's sessions with the numbers before and after
    bool keepRoom = false;                 ///< only the room it has
    int most = 10;                         ///< places to return
};

/// A time and room at which a session could be.
struct Placement {
    PlannedSession session; ///< with that time and room
    double cost = 0;        ///< what it costs, in minutes of somebody's inconvenience; the lower the better
    QStringList costs;      ///< what, for the user, in her language; empty: nothing speaks against it
    Burden burden;
};

struct PlacementAnswer {
    QList<Placement> best; ///< ranked; each is free of errors; of places that overlap only the best, while there are others
    /// Where nothing fits: the smallest set of wishes that together rule everything out, for the user.
    QStringList ruledOutBy;
    int tried = 0; ///< times that were looked at
};

/// The timetable that decides over one session: that of its run's whole course, of the days [first, last], and of the days of
/// travel around them.
Timetable timetableAround(Database& database, qint64 session, QDate first = {}, QDate last = {}, Progress* progress = nullptr);

/// The best times and rooms for a session. Barred is what Timetable calls an error, a holiday, too little time
/// for the way, times that nobody offered, and the order of the run's sessions where it is to be kept. Costs are:
/// minutes outside office hours for either side (those in Viet Nam and those in Oxford are told apart), weekends, gaps of
/// the trainees' day, a full day, another room than the run mostly has, a room at another venue, times that are
/// offered only if need be, and days away from the present time.
/// Throws Cancelled.
PlacementAnswer whenCouldThisBe(const Timetable& timetable, const PlannedSession& session, const PlacementSearch& search, Progress* progress = nullptr);

/// A way out of a clash that really is free.
struct Mend {
    QString text; ///< «Chuyển TOP-RM-01, buổi 3 sang phòng P.202», for the user
    QString label; ///< «TOP-RM-01, buổi 3», which session it moves
    PlannedSession session;
};
/// Other rooms at the same time, then the best other times within two weeks, for the session of a clash and the one in its way.
QList<Mend> mends(const Timetable& timetable, const Clash& clash, int most = 6);

/// Days before and after a session within which its mends lie.
constexpr int mendDaysBefore = 7, mendDaysAfter = 14;
/// The mends of a clash, read from the database: for a clash that was found some time ago.
QList<Mend> mends(Database& database, const Clash& clash, Progress* progress = nullptr);

/// Writes time, room and zone of a planned session. Within `edit`. Returns whether anything changed.
bool place(Edit& edit, Database& database, const PlannedSession& planned);

} // namespace khue
