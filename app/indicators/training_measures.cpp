// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure_list.h"

namespace khue {

namespace {

/// Everybody's part in a run, e.g. FROM enrolment e … p (person), i (her institution), r (the run), c (its course).
const char* const enrolmentTables = "FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN institution i ON i.id = p.institution_id "
                                    "JOIN course_run r ON r.id = e.course_run_id JOIN course c ON c.id = r.course_id";

/// The columns sex, province and profession of the person p at the institution i.
const char* const personGroups = "p.sex, COALESCE(i.city, ''), COALESCE(p.titles, p.position, '')";

QString runNote() {
    return QStringLiteral("r.code || ' · ' || ") % bilingualSql("c", "title");
}

/// The day on which a run ended, or began where that is not known.
const char* const runDay = "COALESCE(r.end_date, r.start_date)";

QString enrolmentsCompleted() {
    return QStringLiteral("SELECT e.id, p.full_name, %1, %2, 1, %3, c.code %4 WHERE e.state = 'completed'")
        .arg(runNote(), QLatin1String(runDay), QLatin1String(personGroups), QLatin1String(enrolmentTables));
}

QString peopleTrained() {
    return QStringLiteral("SELECT p.id, p.full_name, %1, %2, 1, %3, c.code %4 WHERE e.state = 'completed'")
        .arg(runNote(), QLatin1String(runDay), QLatin1String(personGroups), QLatin1String(enrolmentTables));
}

QString completion() {
    return QStringLiteral("SELECT e.id, p.full_name, %1, %2, CASE WHEN e.state = 'completed' THEN 1 ELSE 0 END, %3, c.code %4 "
                          "WHERE r.state = 'finished' AND e.state IN ('admitted', 'enrolled', 'completed', 'failed', 'withdrawn')")
        .arg(runNote(), QLatin1String(runDay), QLatin1String(personGroups), QLatin1String(enrolmentTables));
}

/// The run's last assessment of a kind, as progress/outcome.cpp takes it.
QString lastAssessment(const char* alias, const char* kind) {
    return QStringLiteral("%1.course_run_id = r.id AND %1.kind = '%2' AND NOT EXISTS (SELECT 1 FROM assessment later WHERE later.course_run_id = r.id AND later.kind = '%2' "
                          "AND (later.position > %1.position OR (later.position = %1.position AND later.id > %1.id)))")
        .arg(QLatin1String(alias), QLatin1String(kind));
}

/// Hake's gain of whoever has both tests and had something left to gain.
QString normalisedGain() {
    return QStringLiteral("SELECT e.id, p.full_name, %1, %2, (after_x.points / after_a.maximum - before_x.points / before_a.maximum) / (1.0 - before_x.points / before_a.maximum), %3, c.code %4 "
                          "JOIN assessment before_a ON %5 JOIN score before_x ON before_x.assessment_id = before_a.id AND before_x.enrolment_id = e.id "
                          "JOIN assessment after_a ON %6 JOIN score after_x ON after_x.assessment_id = after_a.id AND after_x.enrolment_id = e.id "
                          "WHERE before_x.points < before_a.maximum")
        .arg(runNote(), QLatin1String(runDay), QLatin1String(personGroups), QLatin1String(enrolmentTables), lastAssessment("before_a", "pre_test"), lastAssessment("after_a", "post_test"));
}

/// Certificates in force; a replaced one counts by the one that took its place.
QString certificates(const char* amount, const char* condition) {
    return QStringLiteral("SELECT t.id, t.holder, t.number || ' · ' || %1, t.issued_on, %2, COALESCE(p.sex, 'unknown'), COALESCE(i.city, ''), COALESCE(p.titles, p.position, '') "
                          "FROM certificate t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = p.institution_id WHERE t.state = 'issued'%3")
        .arg(bilingualSql("t", "course"), QLatin1String(amount), QLatin1String(condition));
}
QString certificatesIssued() {
    return certificates("1", "");
}
QString creditHours() {
    return certificates("t.credit_hours", " AND t.credit_hours > 0");
}

QString runsHeld() {
    return QStringLiteral("SELECT r.id, r.code, %1, %2, 1, c.code FROM course_run r JOIN course c ON c.id = r.course_id WHERE r.state = 'finished'")
        .arg(bilingualSql("c", "title"), QLatin1String(runDay));
}

/// Who completed a course and later stood before a class: the day is that of the first session taught afterwards, which begins
/// when the day of completion is over: in Viet Nam at 17:00 UTC; elsewhere, as in Oxford, at the end of the day in UTC.
QString traineesBecameTrainers() {
    const QString later = QStringLiteral("FROM session_lecturer l JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id JOIN course c ON c.id = r.course_id "
                                         "WHERE l.person_id = p.id AND l.state = 'confirmed' "
                                         "AND s.starts_at >= t.completed || CASE s.zone WHEN 'Asia/Ho_Chi_Minh' THEN 'T17:00:00Z' ELSE 'T24:00:00Z' END ORDER BY s.starts_at LIMIT 1");
    return QStringLiteral("SELECT p.id, p.full_name, (SELECT %1 %2), (SELECT %5 %2), 1, %3 "
                          "FROM (SELECT e.person_id, MIN(%4) AS completed FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE e.state = 'completed' GROUP BY e.person_id) t "
                          "JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = p.institution_id")
        .arg(runNote(), later, QLatin1String(personGroups), QLatin1String(runDay), localDaySql("s"));
}

} // namespace

const std::vector<Measure>& trainingMeasures() {
    static const std::vector<const Breakdown*> person{&bySex, &byProvince, &byProfession};
    static const std::vector<const Breakdown*> trainee{&bySex, &byProvince, &byProfession, &byCourse};
    static const char* const people = QT_TRANSLATE_NOOP("khue::Indicators", "people");
    static const char* const percent = QT_TRANSLATE_NOOP("khue::Indicators", "%");
    static const std::vector<Measure> measures{
        {"people_trained", QT_TRANSLATE_NOOP("khue::Indicators", "People trained"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Different people who completed a course run that ended in the period, each counted once."), people, Strand::Training,
         Reckoning::Count, "person", trainee, peopleTrained, true},
        {"enrolments_completed", QT_TRANSLATE_NOOP("khue::Indicators", "Enrolments completed"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Places in course runs that ended in the period and were completed; who completed two counts twice."),
         QT_TRANSLATE_NOOP("khue::Indicators", "enrolments"), Strand::Training, Reckoning::Count, "enrolment", trainee, enrolmentsCompleted},
        {"completion", QT_TRANSLATE_NOOP("khue::Indicators", "Completion"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Of those who had a place in a finished run that ended in the period, the share that completed it. Who withdrew has not."), percent,
         Strand::Training, Reckoning::Share, "enrolment", trainee, completion, false, 1},
        {"normalised_gain", QT_TRANSLATE_NOOP("khue::Indicators", "Mean normalised gain"),
         QT_TRANSLATE_NOOP("khue::Indicators", "(post − pre) / (100 − pre) of everybody with both tests in a run that ended in the period; 1 is all that could be gained."),
         QT_TRANSLATE_NOOP("khue::Indicators", "of 1"), Strand::Training, Reckoning::Mean, "enrolment", trainee, normalisedGain, false, 2},
        {"certificates_issued", QT_TRANSLATE_NOOP("khue::Indicators", "Certificates issued"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Certificates issued in the period that are in force: neither revoked nor replaced."), QT_TRANSLATE_NOOP("khue::Indicators", "certificates"),
         Strand::Training, Reckoning::Count, "certificate", person, certificatesIssued},
        {"credit_hours", QT_TRANSLATE_NOOP("khue::Indicators", "CME credit hours certified"),
         QT_TRANSLATE_NOOP("khue::Indicators", "The credit hours on certificates issued in the period that are in force."), QT_TRANSLATE_NOOP("khue::Indicators", "credit hours"),
         Strand::Training, Reckoning::Sum, "certificate", person, creditHours},
        {"runs_held", QT_TRANSLATE_NOOP("khue::Indicators", "Course runs held"), QT_TRANSLATE_NOOP("khue::Indicators", "Finished course runs that ended in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "course runs"), Strand::Training, Reckoning::Count, "course_run", {&byCourse}, runsHeld},
        {"trainees_became_trainers", QT_TRANSLATE_NOOP("khue::Indicators", "Trainees who became trainers"),
         QT_TRANSLATE_NOOP("khue::Indicators", "People who completed a course and taught their first confirmed session after it in the period, each counted once."), people,
         Strand::Training, Reckoning::Count, "person", person, traineesBecameTrainers},
    };
    return measures;
}

} // namespace khue
