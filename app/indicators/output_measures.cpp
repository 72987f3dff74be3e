// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure_list.h"
#include "app/studies/output.h"
#include "app/studies/study_member.h"

namespace khue {

namespace {

const Breakdown byOutputKind{"kind", QT_TRANSLATE_NOOP("khue::Indicators", "Kind"), nullptr, &choicesOf<OutputKind>};
const Breakdown byRole{"role", QT_TRANSLATE_NOOP("khue::Indicators", "Role"), nullptr, &choicesOf<StudyRole>};
const Breakdown byFunder{"funder", QT_TRANSLATE_NOOP("khue::Indicators", "Funder"), nullptr, nullptr};

QString grantsWon() {
    return QStringLiteral("SELECT g.id, COALESCE(g.reference, g.funder, %1, s.code), s.code || ' · ' || %2, g.from_date, 1, COALESCE(i.code, g.funder, %1, '') FROM study_grant g "
                          "JOIN study s ON s.id = g.study_id LEFT JOIN institution i ON i.id = g.funder_id")
        .arg(bilingualSql("i", "name"), bilingualSql("s", "title"));
}

/// Who completed a course of the programme and then took up a role in a study, or had it still: the day is that of the
/// first such role, or of the completion where the role is older.
QString traineesInStudies() {
    const QString roles = QStringLiteral("FROM study_member m JOIN study s ON s.id = m.study_id WHERE m.person_id = p.id AND (m.to_date IS NULL OR m.to_date >= t.completed) ORDER BY m.from_date, m.id LIMIT 1");
    const QString firstDay = QStringLiteral("(SELECT CASE WHEN m.from_date > t.completed THEN m.from_date ELSE t.completed END %1)").arg(roles);
    return QStringLiteral("SELECT p.id, p.full_name, (SELECT s.code || ' · ' || %1 %2), %3, 1, p.sex, COALESCE(i.city, ''), COALESCE(p.titles, p.position, ''), (SELECT m.role %2) "
                          "FROM (SELECT e.person_id, MIN(COALESCE(r.end_date, r.start_date)) AS completed FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                          "WHERE e.state = 'completed' GROUP BY e.person_id) t JOIN person p ON p.id = t.person_id LEFT JOIN institution i ON i.id = p.institution_id "
                          "WHERE EXISTS (SELECT 1 FROM study_member had WHERE had.person_id = p.id)")
        .arg(bilingualSql("s", "title"), roles, firstDay);
}

/// Outputs that are out, of some kinds. `groups`: the columns of the breakdowns.
QString outputs(const char* groups, const char* condition) {
    return QStringLiteral("SELECT o.id, %1, COALESCE(o.published_in, %2, s.code), o.published_on, 1, %3 FROM output o LEFT JOIN study s ON s.id = o.study_id "
                          "LEFT JOIN institution i ON i.id = o.institution_id WHERE o.state = 'published' AND %4")
        .arg(bilingualSql("o", "title"), bilingualSql("i", "name"), QLatin1String(groups), QLatin1String(condition));
}
const char* const studyGroup = "COALESCE(s.code, '')";
QString publications() {
    return outputs(studyGroup, "o.kind = 'publication'");
}
QString practiceChanges() {
    return outputs(studyGroup, "o.kind = 'practice_change'");
}
/// Guidelines and policy briefs with a link to a result of the partnership that they cite or rest on.
QString policiesCitingResults() {
    return outputs("o.kind, COALESCE(s.code, '')",
                   "o.kind IN ('guideline', 'policy_brief') AND EXISTS (SELECT 1 FROM output_link l WHERE l.output_id = o.id AND l.relation IN ('cites', 'data'))");
}
/// Papers whose first or last author works in Viet Nam: by the institution given with the author, else by where the
/// person works.
QString vietnameseLedPapers() {
    return outputs(studyGroup,
                   "o.kind = 'publication' AND EXISTS (SELECT 1 FROM output_author u LEFT JOIN person q ON q.id = u.person_id LEFT JOIN institution w ON w.id = COALESCE(u.institution_id, q.institution_id) "
                   "WHERE u.output_id = o.id AND w.country = 'VN' AND (NOT EXISTS (SELECT 1 FROM output_author e WHERE e.output_id = o.id AND (e.position < u.position OR (e.position = u.position AND e.id < u.id))) "
                   "OR NOT EXISTS (SELECT 1 FROM output_author e WHERE e.output_id = o.id AND (e.position > u.position OR (e.position = u.position AND e.id > u.id)))))");
}

} // namespace

const std::vector<Measure>& outputMeasures() {
    static const std::vector<Measure> measures{
        {"grants_won", QT_TRANSLATE_NOOP("khue::Indicators", "Joint grants won"), QT_TRANSLATE_NOOP("khue::Indicators", "Grants to studies that began in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "grants"), Strand::Research, Reckoning::Count, "study_grant", {&byFunder}, grantsWon},
        {"trainees_in_studies", QT_TRANSLATE_NOOP("khue::Indicators", "Trainees with a role in a study"),
         QT_TRANSLATE_NOOP("khue::Indicators", "People who completed a course and have a role in a study after it; the day is that on which both were true first."), QT_TRANSLATE_NOOP("khue::Indicators", "people"),
         Strand::Research, Reckoning::Count, "person", {&bySex, &byProvince, &byProfession, &byRole}, traineesInStudies},
        {"publications", QT_TRANSLATE_NOOP("khue::Indicators", "Publications"), QT_TRANSLATE_NOOP("khue::Indicators", "Articles and other publications of studies that came out in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "publications"), Strand::Research, Reckoning::Count, "output", {&byStudy}, publications},
        {"vietnamese_led_papers", QT_TRANSLATE_NOOP("khue::Indicators", "Papers with a Vietnamese first or last author"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Publications of the period whose first or last author works at an institution in Viet Nam."), QT_TRANSLATE_NOOP("khue::Indicators", "papers"), Strand::Research,
         Reckoning::Count, "output", {&byStudy}, vietnameseLedPapers},
        {"policies_citing_results", QT_TRANSLATE_NOOP("khue::Indicators", "Guidelines and policies that cite results"),
         QT_TRANSLATE_NOOP("khue::Indicators", "Guidelines and policy briefs in effect since the period that are linked to a result which they cite or whose data they use."),
         QT_TRANSLATE_NOOP("khue::Indicators", "documents"), Strand::Research, Reckoning::Count, "output", {&byOutputKind, &byStudy}, policiesCitingResults},
        {"practice_changes", QT_TRANSLATE_NOOP("khue::Indicators", "Changes in practice"), QT_TRANSLATE_NOOP("khue::Indicators", "Changes in what a hospital does that took effect in the period."),
         QT_TRANSLATE_NOOP("khue::Indicators", "changes"), Strand::Research, Reckoning::Count, "output", {&byStudy}, practiceChanges},
    };
    return measures;
}

} // namespace khue
