// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/trainee_timeline.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace khue {

namespace {

/// What was reached, in a line.
QString reached(const Outcome& outcome) {
    QStringList parts;
    if (outcome.sessions > 0)
        parts.append(QCoreApplication::translate("khue::TraineeTimeline", "%1 of %2 sessions attended").arg(outcome.attended).arg(outcome.sessions));
    if (outcome.total)
        parts.append(QCoreApplication::translate("khue::TraineeTimeline", "total %1%").arg(shownNumber(*outcome.total, 0)));
    if (outcome.gain)
        parts.append(QCoreApplication::translate("khue::TraineeTimeline", "gain %1").arg(shownNumber(*outcome.gain, 2)));
    if (!outcome.reasons.isEmpty() && !outcome.passed())
        parts.append(outcome.reasons.first().text);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<TimelineEntry> traineeTimeline(Database& database, Id<Person> person) {
    std::vector<TimelineEntry> entries;
    const Outcomes outcomes = outcomesOfPerson(database, person);
    {
        Statement rows = database.query(QStringLiteral("SELECT r.id, r.code, e.enrolled_on, e.state, r.end_date, %1 FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                                       "JOIN course c ON c.id = r.course_id WHERE e.person_id = ? ORDER BY r.start_date, r.id")
                                            .arg(inLanguageSql(QStringLiteral("c.title_vi"), QStringLiteral("c.title_en"))),
                                        person);
        while (rows.next()) {
            const Id<CourseRun> run{rows.integer(0)};
            entries.push_back({QDate::fromString(rows.text(2), Qt::ISODate), TimelineEntry::Kind::Enrolled, QString(rows.text(1) + QStringLiteral(" · ") + rows.text(5)),
                               QCoreApplication::translate("khue::TraineeTimeline", "Enrolment: %1").arg(choiceTitle(choicesOf<EnrolmentState>, rows.text(3))), std::nullopt, run});
            for (const TraineeOutcome& each : outcomes.trainees) {
                const RunProgress& which = outcomes.runOf(each);
                if (which.id != run || each.outcome.verdict == Verdict::NotTakingPart || which.over == 0)
                    continue;
                const QDate end = QDate::fromString(rows.text(4), Qt::ISODate);
                entries.push_back({end.isValid() && end < database.today() ? end : database.today(), TimelineEntry::Kind::Standing, which.code, reached(each.outcome),
                                   each.outcome.verdict, run});
            }
        }
    }
    Statement missed = database.query(QStringLiteral("SELECT r.id, r.code, s.number, s.starts_at, s.zone, a.mark, %1 FROM enrolment e JOIN attendance a ON a.enrolment_id = e.id "
                                                     "JOIN session s ON s.id = a.session_id JOIN course_run r ON r.id = s.course_run_id "
                                                     "WHERE e.person_id = ? AND a.mark IN ('absent', 'excused')")
                                          .arg(inLanguageSql(QStringLiteral("s.topic_vi"), QStringLiteral("s.topic_en"))),
                                      person);
    while (missed.next()) {
        const QDate day = atPlace(QDateTime::fromString(missed.text(3), Qt::ISODate), missed.text(4)).date();
        entries.push_back({day, TimelineEntry::Kind::Missed, QCoreApplication::translate("khue::TraineeTimeline", "%1, session %2").arg(missed.text(1), missed.text(2)),
                           QString(choiceTitle(choicesOf<AttendanceMark>, missed.text(5)) + (missed.text(6).isEmpty() ? QString() : QString(QStringLiteral(" · ") + missed.text(6)))),
                           std::nullopt, {missed.integer(0)}});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.date > b.date; });
    return entries;
}

} // namespace khue
