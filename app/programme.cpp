// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme.h"

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/store/settings.h"

#include <QtCore/QStandardPaths>

namespace khue {

const TableList& programmeTables() {
    static const TableList tables{
        &tableOf<Setting>,    &tableOf<SavedFilter>, &tableOf<ImportMapping>,   &tableOf<Institution>,
        &tableOf<Person>,     &tableOf<NotDuplicate>, &tableOf<Venue>,          &tableOf<Room>,
        &tableOf<Course>,     &tableOf<CourseRun>,   &tableOf<Session>,         &tableOf<SessionLecturer>,
        &tableOf<Enrolment>,  &tableOf<Attendance>,  &tableOf<Assessment>,      &tableOf<Score>,
    };
    return tables;
}

std::unique_ptr<Database> openProgramme(const QString& path, Database::Mode mode) {
    return std::make_unique<Database>(path, programmeTables(), mode);
}

QString defaultDatabasePath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/khue/khue.sqlite");
}

} // namespace khue
