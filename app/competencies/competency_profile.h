// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/competencies/competency.h"

#include <optional>

namespace khue {

/// How far somebody is in one area or competency.
struct ProfileLine {
    Id<Competency> competency;
    Id<Competency> area; ///< none: it is an area
    QString title;       ///< in the language shown
    int target = 0;      ///< 0: none is set
    /// The newest assessments. Of an area that was not assessed itself: the mean of its competencies that were.
    std::optional<double> self, supervisor;
    QDate selfOn, supervisorOn; ///< invalid where they are means
    int taught = 0;             ///< the highest level that a course she has completed teaches
    /// What counts: the supervisor's word, else her own.
    std::optional<double> level() const { return supervisor ? supervisor : self; }
    bool isBelowTarget() const { return target > 0 && (!level() || *level() < target); }
};
/// A person's profile: every area, each followed by its competencies.
std::vector<ProfileLine> competencyProfile(Database& database, Id<Person> person);

/// Where a group falls short in one area or competency that has a target.
struct CompetencyGap {
    Id<Competency> competency;
    Id<Competency> area;
    QString title;
    int target = 0;
    int people = 0;             ///< in the group
    int assessed = 0;           ///< of them those with a level
    std::optional<double> mean; ///< level of those
    struct Below {
        Id<Person> person;
        QString name;
        std::optional<double> level; ///< none: not assessed yet
    };
    std::vector<Below> below; ///< who has not reached the target, the lowest first; last those not assessed
    int assessedBelow() const; ///< of these, those who are assessed
    /// How far the mean lies below the target; empty while nobody is assessed.
    std::optional<double> gap() const { return mean ? std::optional(target - *mean) : std::nullopt; }
};
/// The gaps of the trainees of a run who take part, or of all trainees where it is empty; those without a target are left
/// out. In the order of the framework.
std::vector<CompetencyGap> competencyGaps(Database& database, Id<CourseRun> run = {});

} // namespace khue
