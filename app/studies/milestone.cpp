// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/milestone.h"

#include "app/store/edit.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Milestone> TableOf<Milestone>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "milestone"),
     "(SELECT s.code FROM study s WHERE s.id = study_id) || ' · ' || COALESCE(title_vi, title_en)",
     "(SELECT s.code FROM study s WHERE s.id = study_id) || ' · ' || COALESCE(title_en, title_vi)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &Milestone::study_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Position"), &Milestone::position),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Milestone::title_vi, Searchable),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Milestone::title_en, Searchable),
        field("starts_on", QT_TRANSLATE_NOOP("khue::Field", "Starts on"), &Milestone::starts_on, Required),
        field("due_on", QT_TRANSLATE_NOOP("khue::Field", "Due on"), &Milestone::due_on, Required),
        field("done_on", QT_TRANSLATE_NOOP("khue::Field", "Completed on"), &Milestone::done_on),
        field("progress", QT_TRANSLATE_NOOP("khue::Field", "Progress (%)"), &Milestone::progress),
        field("baseline_start", QT_TRANSLATE_NOOP("khue::Field", "Planned start (baseline)"), &Milestone::baseline_start),
        field("baseline_due", QT_TRANSLATE_NOOP("khue::Field", "Planned end (baseline)"), &Milestone::baseline_due),
        field("responsible_id", QT_TRANSLATE_NOOP("khue::Field", "Responsible"), &Milestone::responsible_id),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Milestone::notes, Long),
    },
    {milestoneRules, deriveMilestone}};

template <> const Table<MilestoneDependency> TableOf<MilestoneDependency>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "order of milestones"),
     "(SELECT COALESCE(a.title_vi, a.title_en) FROM milestone a WHERE a.id = depends_on_id) || ' → ' || (SELECT COALESCE(b.title_vi, b.title_en) FROM milestone b WHERE b.id = milestone_id)",
     "(SELECT COALESCE(a.title_en, a.title_vi) FROM milestone a WHERE a.id = depends_on_id) || ' → ' || (SELECT COALESCE(b.title_en, b.title_vi) FROM milestone b WHERE b.id = milestone_id)"},
    {
        field("milestone_id", QT_TRANSLATE_NOOP("khue::Field", "Milestone"), &MilestoneDependency::milestone_id, Required | Owner),
        field("depends_on_id", QT_TRANSLATE_NOOP("khue::Field", "Depends on"), &MilestoneDependency::depends_on_id, Required),
    },
    {milestoneDependencyRules, nullptr}};

QString milestoneTitle(const Milestone& milestone) {
    return inLanguage(milestone.title_vi, milestone.title_en);
}

void deriveMilestone(Milestone& milestone) {
    milestone.title_vi = tidied(milestone.title_vi);
    milestone.title_en = tidied(milestone.title_en);
    if (milestone.done_on.isValid())
        milestone.progress = 100;
}

QList<Problem> milestoneRules(Database& database, const Milestone& milestone) {
    QList<Problem> problems;
    if (milestone.title_vi.isEmpty() && milestone.title_en.isEmpty())
        problems.append({QStringLiteral("title_vi"), QCoreApplication::translate("khue::Study", "Give the milestone a title, in either language.")});
    if (milestone.starts_on.isValid() && milestone.due_on.isValid() && milestone.due_on < milestone.starts_on)
        problems.append({QStringLiteral("due_on"), QCoreApplication::translate("khue::Study", "The milestone ends before it starts.")});
    if (milestone.done_on > database.today())
        problems.append({QStringLiteral("done_on"), QCoreApplication::translate("khue::Study", "It cannot be done on a day to come.")});
    if (milestone.done_on.isValid() && milestone.done_on < milestone.starts_on)
        problems.append({QStringLiteral("done_on"), QCoreApplication::translate("khue::Study", "It was done before it started.")});
    if (milestone.progress < 0 || milestone.progress > 100)
        problems.append({QStringLiteral("progress"), QCoreApplication::translate("khue::Study", "The progress is a percentage from 0 to 100.")});
    if (milestone.baseline_start.isValid() != milestone.baseline_due.isValid())
        problems.append({QStringLiteral("baseline_due"), QCoreApplication::translate("khue::Study", "A baseline has a start and an end.")});
    else if (milestone.baseline_due.isValid() && milestone.baseline_due < milestone.baseline_start)
        problems.append({QStringLiteral("baseline_due"), QCoreApplication::translate("khue::Study", "The baseline ends before it starts.")});
    if (milestone.id && milestone.starts_on.isValid()) {
        Statement late = database.query(QStringLiteral("SELECT %1, COALESCE(b.done_on, b.due_on) FROM milestone_dependency d JOIN milestone b ON b.id = d.depends_on_id "
                                                       "WHERE d.milestone_id = ? AND COALESCE(b.done_on, b.due_on) >= ? ORDER BY 2 DESC, b.id LIMIT 1")
                                            .arg(inLanguageSql(QStringLiteral("b.title_vi"), QStringLiteral("b.title_en"))),
                                        milestone.id, milestone.starts_on);
        if (late.next())
            problems.append({QStringLiteral("starts_on"),
                             QCoreApplication::translate("khue::Study", "It starts before “%1” ends (%2), on which it depends.").arg(late.text(0), shownDate(QDate::fromString(late.text(1), Qt::ISODate))),
                             Severity::Warning});
    }
    return problems;
}

QList<Problem> milestoneDependencyRules(Database& database, const MilestoneDependency& dependency) {
    const auto problem = [](const char* text) { return QList<Problem>{{QStringLiteral("depends_on_id"), QCoreApplication::translate("khue::Study", text)}}; };
    if (dependency.milestone_id == dependency.depends_on_id)
        return problem(QT_TRANSLATE_NOOP("khue::Study", "A milestone cannot depend on itself."));
    const auto studyOf = [&](Id<Milestone> id) { return database.single(QStringLiteral("SELECT study_id FROM milestone WHERE id = ?"), id).toLongLong(); };
    if (studyOf(dependency.milestone_id) != studyOf(dependency.depends_on_id))
        return problem(QT_TRANSLATE_NOOP("khue::Study", "A milestone can only depend on one of the same study."));
    if (database.single(QStringLiteral("SELECT 1 FROM milestone_dependency WHERE milestone_id = ? AND depends_on_id = ? AND id <> ?"), dependency.milestone_id,
                        dependency.depends_on_id, dependency.id.value).isValid())
        return problem(QT_TRANSLATE_NOOP("khue::Study", "It depends on that one already."));
    if (database.single(QStringLiteral("WITH RECURSIVE before (id) AS (SELECT depends_on_id FROM milestone_dependency WHERE milestone_id = ? UNION "
                                       "SELECT d.depends_on_id FROM milestone_dependency d JOIN before b ON b.id = d.milestone_id) SELECT 1 FROM before WHERE id = ?"),
                        dependency.depends_on_id, dependency.milestone_id).isValid())
        return problem(QT_TRANSLATE_NOOP("khue::Study", "The milestones would wait for each other."));
    return {};
}

} // namespace khue
