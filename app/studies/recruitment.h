// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sweep.h"
#include "app/studies/study.h"

namespace khue {

/// Participants of a site in one month. Each figure counts what happened in that month, so that a person screened in
/// May may be randomised in June.
struct Recruitment {
    Id<Recruitment> id;
    int revision = 0;
    Id<StudySite> study_site_id;
    QDate month; ///< its first day
    int target = 0;
    int screened = 0;
    int not_eligible = 0, declined = 0, other_excluded = 0;
    int randomised = 0;
    int lost = 0, discontinued = 0;
    int analysed = 0;
    bool operator==(const Recruitment&) const = default;
};
template <> struct TableName<Recruitment> {
    static constexpr const char* value = "recruitment";
    static constexpr int number = 0;
};
void deriveRecruitment(Recruitment& recruitment);
/// See recruitmentProblems().
QList<Problem> recruitmentRules(Database& database, const Recruitment& recruitment);
/// The same of all months of all sites, in one pass; each problem once, of the month that it is seen in.
QList<RowProblem> recruitmentSweep(Database& database);
template <> const Table<Recruitment> TableOf<Recruitment>::value;

/// Sums of the figures.
struct RecruitmentSums {
    qint64 target = 0, screened = 0, not_eligible = 0, declined = 0, other_excluded = 0, randomised = 0, lost = 0, discontinued = 0, analysed = 0;
    qint64 excluded() const { return not_eligible + declined + other_excluded; }
    void add(const Recruitment& month);
    bool operator==(const RecruitmentSums&) const = default;
};

/// What does not agree in the months of one site, given in order of time: negative figures, figures of months to come;
/// and, summed up to each month, more excluded than screened, more randomised than screened and not excluded, more lost
/// and discontinued, or more analysed, than randomised. The first month that each is seen in; its problem's field is
/// the figure to look at.
struct RecruitmentProblem {
    QDate month;
    Problem problem;
};
QList<RecruitmentProblem> recruitmentProblems(const std::vector<Recruitment>& months, QDate today);

/// Writes months of one site as one step, where they agree with each other and with those that are there. A month of
/// which every figure is 0 is removed. Errors: nothing was written.
QList<RecruitmentProblem> saveRecruitment(Database& database, Id<StudySite> site, std::vector<Recruitment> changed);

} // namespace khue
