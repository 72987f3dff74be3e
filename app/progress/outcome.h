// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"

#include <optional>
#include <vector>

namespace khue {

/// What a run asks of its trainees, after the run's own values, the course's and the programme's settings.
struct PassRules {
    double requiredAttendance = 80; ///< percent of all sessions; 0: attendance is not asked for
    double passMark = 50;           ///< percent of the weighted total; without weighted assessments there is none
    bool excusedLeftOut = false;    ///< an excused session is left out of the reckoning, not an absence
    int fewAbsencesLeft = 0;        ///< who has missed one and can bear no more than so many is at risk
    bool bearsCredit = false;
    double creditHours = 0;
    int validityMonths = 0;         ///< 0: without end
};
/// The rules of a run; settings where neither run nor course says otherwise: `attendance_required_percent` (80),
/// `pass_mark_percent` (50), `excused_left_out` (0 or 1), `at_risk_absences_left` (0).
PassRules passRules(Database& database, Id<CourseRun> run);

/// An assessment as far as passing is concerned.
struct AssessmentRule {
    Id<Assessment> id;
    AssessmentKind kind = AssessmentKind::Assignment;
    QString title;
    double maximum = 20;
    double weight = 0;
    bool required = false;
};

/// Where a run stands, for all its trainees.
struct RunProgress {
    Id<CourseRun> id;
    QString code;
    Id<Course> course;
    RunState state = RunState::Planned;
    PassRules rules;
    int sessions = 0; ///< that count: all, but where the run is finished those without a time, which were not held
    int over = 0;     ///< of them those that are over
    std::vector<AssessmentRule> assessments;
    QStringList preceding; ///< codes of the courses to be completed before
};

/// What is recorded of one enrolment.
struct TraineeRecord {
    Id<Enrolment> id;
    Id<Person> person;
    EnrolmentState state = EnrolmentState::Enrolled;
    bool feedbackGiven = false;
    int attended = 0; ///< present or late, in person or online alike
    int excused = 0;
    int absent = 0;
    int unmarkedOver = 0; ///< sessions that are over and not marked
    std::vector<std::optional<double>> points; ///< as RunProgress::assessments
    QStringList precedingMissing;              ///< codes of preceding courses not completed
};

enum class Verdict { NotTakingPart, OnCourse, AtRisk, OutOfReach, Unsettled, Passed, Failed };
template <> inline const ChoiceList choicesOf<Verdict>{
    {"not_taking_part", QT_TRANSLATE_NOOP("khue::Choice", "Not taking part")},
    {"on_course", QT_TRANSLATE_NOOP("khue::Choice", "On track")},
    {"at_risk", QT_TRANSLATE_NOOP("khue::Choice", "At risk")},
    {"out_of_reach", QT_TRANSLATE_NOOP("khue::Choice", "Can no longer pass")},
    {"unsettled", QT_TRANSLATE_NOOP("khue::Choice", "Not settled yet")},
    {"passed", QT_TRANSLATE_NOOP("khue::Choice", "Passed")},
    {"failed", QT_TRANSLATE_NOOP("khue::Choice", "Not passed")},
};

/// How somebody stands in a run by its rules, and why.
struct Outcome {
    Verdict verdict = Verdict::NotTakingPart;
    int sessions = 0;   ///< of which attendance is asked of this trainee
    int attended = 0;
    int open = 0;       ///< neither attended nor missed yet
    int needed = 0;     ///< how many of the sessions must be attended
    int canMiss = 0;    ///< how many more may be missed; below 0: it can no longer be reached
    std::optional<double> attendance; ///< percent so far, of the sessions that are marked
    double bestAttendance = 100;      ///< percent of all that can still be reached
    std::optional<double> total;      ///< weighted percent so far, over what has been scored
    double finalTotal = 0;            ///< weighted percent over all: what is missing counts 0
    double bestTotal = 100;           ///< that can still be reached
    std::optional<double> gain;       ///< normalised gain, see normalisedGain()
    QStringList missing;              ///< titles of assessments without a score that are required or count
    /// Why it is so, the gravest first. The field is a stable code: part, attendance, score, missing, preceding, sessions.
    QList<Problem> reasons;

    bool passed() const { return verdict == Verdict::Passed; }
};

/// The rules, and nothing else: a pure function.
Outcome judge(const RunProgress& run, const TraineeRecord& trainee);

/// Hake's normalised gain: (post − pre) / (100 − pre), both in percent; below 0 where somebody lost. Empty where one is
/// missing, or where the pre-test was full already and nothing was left to gain.
std::optional<double> normalisedGain(std::optional<double> prePercent, std::optional<double> postPercent);

struct TraineeOutcome {
    size_t run = 0; ///< in Outcomes::runs
    TraineeRecord record;
    QString name;   ///< with titles
    QString code;   ///< the trainee's
    Outcome outcome;
};
struct Outcomes {
    std::vector<RunProgress> runs;
    std::vector<TraineeOutcome> trainees; ///< by run, then by name in the order of the language shown
    const RunProgress& runOf(const TraineeOutcome& trainee) const { return runs[trainee.run]; }
};

/// Of a run, of a person in all her runs, or of the programme. Read in seven queries, however many there are.
Outcomes outcomesOfRun(Database& database, Id<CourseRun> run);
Outcomes outcomesOfPerson(Database& database, Id<Person> person);
/// All who are at risk or can no longer pass in runs that go on now.
Outcomes traineesAtRisk(Database& database);
/// Every enrolment of every run.
Outcomes allOutcomes(Database& database);

/// How one enrolment stands. Throws Failure where it is gone.
TraineeOutcome outcomeOf(Database& database, Id<Enrolment> enrolment, RunProgress* run = nullptr);
/// What keeps somebody from a certificate, each as an error for the user; nothing where she is eligible.
QList<Problem> whyNoCertificate(Database& database, Id<Enrolment> enrolment);
/// The same of an outcome that is at hand.
QList<Problem> whyNoCertificate(const Outcome& outcome);

/// Where a run stands, whether or not anybody is enrolled in it. Throws Failure where it is gone.
RunProgress runProgress(Database& database, Id<CourseRun> run);

/// Records passed as completed and not passed as failed; leaves whoever is not settled. One step of the history.
/// Returns how many were changed.
int recordResults(Database& database, Id<CourseRun> run, const QList<qint64>& enrolments);
/// The same for all of the run, as part of a larger step, which the caller commits.
int recordResultsWithin(Edit& edit, Database& database, Id<CourseRun> run);

} // namespace khue
