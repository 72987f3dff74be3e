// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/eligibility.h"

#include "app/certificates/certificate_number.h"
#include "app/progress/outcome.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace khue {

namespace {

/// Why a trainee's outcome allows no certificate; empty where it does. What staff have recorded stands above what is
/// reckoned.
QStringList reasonsAgainst(const TraineeOutcome& trainee) {
    switch (trainee.record.state) {
    case EnrolmentState::Completed: return {};
    case EnrolmentState::Withdrawn: return {QCoreApplication::translate("khue::Eligibility", "Has withdrawn from the course.")};
    case EnrolmentState::Admitted:
        return {QCoreApplication::translate("khue::Eligibility", "Has not completed the course yet (state: %1).").arg(titleOf(trainee.record.state))};
    default: break;
    }
    QStringList reasons;
    for (const Problem& problem : whyNoCertificate(trainee.outcome))
        reasons.append(problem.text);
    return reasons;
}

bool hasSeat(EnrolmentState state) {
    return takesSeat(state) || state == EnrolmentState::Withdrawn;
}

} // namespace

RunEligibility eligibilityOf(Database& database, Id<CourseRun> id) {
    RunEligibility result;
    const CourseRun run = load(database, id);
    const Course course = load(database, run.course_id);
    if (run.state == RunState::Cancelled)
        result.problems.append(QCoreApplication::translate("khue::Eligibility", "The run was cancelled."));
    if (!run.issuing_body_id)
        result.problems.append(QCoreApplication::translate("khue::Eligibility", "The run has no issuing body. Choose it on the overview: it is whose number and signature the certificates bear."));
    else if (const QString problem = numberingProblem(database, run.issuing_body_id); !problem.isEmpty())
        result.problems.append(problem);
    if (course.title_vi.isEmpty() && course.title_en.isEmpty())
        result.problems.append(QCoreApplication::translate("khue::Eligibility", "The course has no title."));
    QHash<qint64, std::pair<Id<Certificate>, QString>> standing;
    Statement rows = database.query(QStringLiteral("SELECT c.enrolment_id, c.id, c.number FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id "
                                                   "WHERE e.course_run_id = ? AND c.state = 'issued'"),
                                    id);
    while (rows.next())
        standing.insert(rows.integer(0), {Id<Certificate>{rows.integer(1)}, rows.text(2)});
    for (const TraineeOutcome& trainee : outcomesOfRun(database, id).trainees) {
        if (!hasSeat(trainee.record.state))
            continue;
        CertificateCandidate candidate;
        candidate.enrolment = trainee.record.id;
        candidate.person = trainee.record.person;
        candidate.name = trainee.name;
        candidate.code = trainee.code;
        std::tie(candidate.certificate, candidate.number) = standing.value(trainee.record.id.value);
        candidate.reasons = reasonsAgainst(trainee);
        result.candidates.push_back(candidate);
    }
    return result;
}

} // namespace khue
