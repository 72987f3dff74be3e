// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/course.h"

#include <vector>

namespace khue {

/// An area of the competency framework, or a competency within an area. A new programme has the 14 areas of the TDR/WHO
/// Global Competency Framework for Clinical Research; all of them can be edited, and competencies added.
struct Competency {
    Id<Competency> id;
    int revision = 0;
    Id<Competency> area_id; ///< none: it is an area itself
    QString code;
    int position = 0;
    QString title_vi, title_en;
    QString description_vi, description_en;
    int target_level = 0; ///< that everybody is to reach; 0: none is set, and a competency takes its area's
    bool operator==(const Competency&) const = default;
};
template <> struct TableName<Competency> {
    static constexpr const char* value = "competency";
    static constexpr int number = 45;
};
void deriveCompetency(Competency& competency);
/// A title; an area that is one; a target that is one of the levels.
QList<Problem> competencyRules(Database& database, const Competency& competency);
template <> const Table<Competency> TableOf<Competency>::value;

/// What a level means, from 1 up.
struct CompetencyLevel {
    Id<CompetencyLevel> id;
    int revision = 0;
    int level = 1;
    QString title_vi, title_en;
    QString description_vi, description_en;
    bool operator==(const CompetencyLevel&) const = default;
};
template <> struct TableName<CompetencyLevel> {
    static constexpr const char* value = "competency_level";
    static constexpr int number = 0;
};
QList<Problem> competencyLevelRules(Database& database, const CompetencyLevel& level);
template <> const Table<CompetencyLevel> TableOf<CompetencyLevel>::value;

/// What a course teaches, and up to which level.
struct CourseCompetency {
    Id<CourseCompetency> id;
    int revision = 0;
    Id<Course> course_id;
    Id<Competency> competency_id;
    int level = 1;
    bool operator==(const CourseCompetency&) const = default;
};
template <> struct TableName<CourseCompetency> {
    static constexpr const char* value = "course_competency";
    static constexpr int number = 0;
};
QList<Problem> courseCompetencyRules(Database& database, const CourseCompetency& taught);
template <> const Table<CourseCompetency> TableOf<CourseCompetency>::value;

enum class CompetencyRater { Self, Supervisor };
template <> inline const ChoiceList choicesOf<CompetencyRater>{
    {"self", QT_TRANSLATE_NOOP("khue::Choice", "Self-assessment")},
    {"supervisor", QT_TRANSLATE_NOOP("khue::Choice", "Supervisor")},
};

/// How far somebody is in a competency, in her own eyes or a supervisor's, on a day. The newest counts; the older ones
/// show how she came there.
struct CompetencyRating {
    Id<CompetencyRating> id;
    int revision = 0;
    Id<Person> person_id;
    Id<Competency> competency_id;
    CompetencyRater rater = CompetencyRater::Self;
    Id<Person> rater_id; ///< the supervisor
    int level = 1;
    QDate rated_on;
    QString note;
    bool operator==(const CompetencyRating&) const = default;
};
template <> struct TableName<CompetencyRating> {
    static constexpr const char* value = "competency_rating";
    static constexpr int number = 0;
};
QList<Problem> competencyRatingRules(Database& database, const CompetencyRating& rating);
template <> const Table<CompetencyRating> TableOf<CompetencyRating>::value;

/// The levels, lowest first.
std::vector<CompetencyLevel> competencyLevels(Database& database);
/// «3 · Works alone» in the language shown; the number alone where no such level is described, nothing for 0.
QString competencyLevelTitle(Database& database, int level);
/// The highest level there is; 4 where none is described.
int highestCompetencyLevel(Database& database);

} // namespace khue
