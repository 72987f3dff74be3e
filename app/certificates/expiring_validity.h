// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificates/certificate.h"

namespace khue {

/// A certificate in force whose validity ends soon, of somebody who has no newer one of the same course.
struct ExpiringValidity {
    Id<Certificate> certificate;
    Id<Person> person;
    QString holder, number;
    QString course; ///< its title, in the language shown
    Id<Course> course_id;
    QDate ends;     ///< the last day
};
/// Those whose last day lies from `from` to `until`, by course and day.
std::vector<ExpiringValidity> expiringValidities(Database& database, QDate from, QDate until);

} // namespace khue
