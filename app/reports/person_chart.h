// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/chart.h"
#include "app/paper/paper_words.h"
#include "app/people/person.h"

namespace khue {

/// Everything of one person over time, in lanes: course runs with how they stand, assessments of competencies,
/// certificates with their validity, other CME credit, visits, roles in studies.
struct PersonChart {
    Chart chart; ///< a timeline
    struct Record {
        QString table;
        qint64 id = 0;
    };
    QList<Record> records; ///< what each item of the chart shows
};
PersonChart personChart(Database& database, Id<Person> person, const PaperWords& words);

} // namespace khue
