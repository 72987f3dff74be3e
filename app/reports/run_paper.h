// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/courses/enrolment.h"
#include "app/courses/session.h"
#include "app/paper/paper_words.h"
#include "app/reports/report_list.h"

/// What the papers of a course run have in common.
namespace khue {

/// The run with that code or, for a number, that id. Throws Failure where there is none.
Id<CourseRun> courseRunOf(Database& database, const QVariant& codeOrId);

ReportParameter runParameter();
ReportParameter languageParameter();

/// A document with the organiser's letterhead, the title, the run's facts, running title, footer and page numbers.
/// `further` are facts to stand after those of the run.
Document runPaper(Database& database, const PaperWords& words, const CourseRun& run, const char* title,
                  const QList<KeyValue>& further);

/// A document that is about no single run: title, running title with `about`, footer, page numbers, and the title as a
/// heading with `subtitle` below it, where there is one.
Document titledPaper(Database& database, const PaperWords& words, const Words& title, const QString& about, const Words& subtitle = {});
/// The run of the parameter `run`.
CourseRun runOfParameters(Database& database, const QVariantMap& parameters);

/// The sessions of a run in the order of time; those without a time last, by number.
std::vector<Session> sessionsOf(Database& database, Id<CourseRun> run);

/// The trainees of a run whose enrolment's state meets `condition` (SQL over `e`), by name in the paper's order.
struct RunTrainee {
    qint64 enrolment = 0;
    QString code, name, titles, department, phone, email;
    Words institution;
    PartialDate born;
    EnrolmentState state = EnrolmentState::Applied;
    int waitingPosition = 0;
};
std::vector<RunTrainee> traineesOf(Database& database, const PaperWords& words, Id<CourseRun> run, const QString& condition);

/// The department and, below it, the institution.
TableCell workplaceCell(const RunTrainee& trainee);

/// «TP. Hồ Chí Minh, ngày …… tháng …… năm ……» and two places to sign.
Signatures runSignatures(Database& database, const PaperWords& words, const CourseRun& run, const char* first);

} // namespace khue
