// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure_list.h"
#include "app/visits/visit.h"

namespace khue {

namespace {

const Breakdown byDirection{"direction", QT_TRANSLATE_NOOP("khue::Indicators", "Direction"), nullptr, &choicesOf<VisitDirection>};

/// Visits that took place. The day is that of the return, or of leaving where that is not known.
QString visits(const QString& amount) {
    return QStringLiteral("SELECT t.id, t.code || ' · ' || p.full_name, %1, COALESCE(t.end_date, t.start_date), %2, t.direction, p.sex FROM visit t JOIN person p ON p.id = t.person_id "
                          "WHERE t.state IN ('done', 'reported')")
        .arg(bilingualSql("t", "purpose"), amount);
}
QString visitsDone() {
    return visits(QStringLiteral("1"));
}

/// Sessions that were taught by lecturers from outside Viet Nam: one each, whoever of them taught it.
QString sessionsFromAbroad() {
    return QStringLiteral("SELECT s.id, r.code || ' · ' || COALESCE(%1, %2), p.full_name, %3, 1, c.code FROM session s JOIN course_run r ON r.id = s.course_run_id "
                          "JOIN course c ON c.id = r.course_id JOIN session_lecturer l ON l.session_id = s.id JOIN person p ON p.id = l.person_id JOIN institution i ON i.id = p.institution_id "
                          "WHERE l.state = 'confirmed' AND i.country <> 'VN' AND r.state <> 'cancelled'")
        .arg(bilingualSql("s", "topic"), bilingualSql("c", "title"), localDaySql("s"));
}

} // namespace

const std::vector<Measure>& exchangeMeasures() {
    static const std::vector<Measure> measures{
        {"visits_done", QT_TRANSLATE_NOOP("khue::Indicators", "Expert visits done"), QT_TRANSLATE_NOOP("khue::Indicators", "Visits in both directions that ended in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "visits"), Strand::Exchange, Reckoning::Count, "visit", {&byDirection, &bySex}, visitsDone},
        {"sessions_from_abroad", QT_TRANSLATE_NOOP("khue::Indicators", "Sessions taught by lecturers from abroad"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Sessions held in the period with a confirmed lecturer who works outside Viet Nam."), QT_TRANSLATE_NOOP("khue::Indicators", "sessions"), Strand::Exchange,
         Reckoning::Count, "session", {&byCourse}, sessionsFromAbroad, true},
    };
    return measures;
}

} // namespace khue
