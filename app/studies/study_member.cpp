// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_member.h"

#include "app/store/language.h"
#include "app/store/text.h"
#include "app/studies/training_coverage.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Field<StudyMember> tasksField() {
    Field<StudyMember> tasks = field("tasks", QT_TRANSLATE_NOOP("khue::Field", "Tasks delegated"), &StudyMember::tasks);
    tasks.info.choices = &delegatedTasks();
    return tasks;
}

QString nameOf(Database& database, Id<Person> person) {
    return database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), person).toString();
}

} // namespace

const ChoiceList& delegatedTasks() {
    static const ChoiceList tasks{
        {"consent", QT_TRANSLATE_NOOP("khue::Choice", "Informed consent")},
        {"eligibility", QT_TRANSLATE_NOOP("khue::Choice", "Eligibility assessment")},
        {"randomisation", QT_TRANSLATE_NOOP("khue::Choice", "Randomisation")},
        {"product", QT_TRANSLATE_NOOP("khue::Choice", "Investigational product")},
        {"assessment", QT_TRANSLATE_NOOP("khue::Choice", "Study visits and assessments")},
        {"sae", QT_TRANSLATE_NOOP("khue::Choice", "Reporting of serious adverse events")},
        {"laboratory", QT_TRANSLATE_NOOP("khue::Choice", "Laboratory samples")},
        {"data_entry", QT_TRANSLATE_NOOP("khue::Choice", "Data entry")},
        {"queries", QT_TRANSLATE_NOOP("khue::Choice", "Resolving data queries")},
        {"documents", QT_TRANSLATE_NOOP("khue::Choice", "Essential documents")},
        {"ethics", QT_TRANSLATE_NOOP("khue::Choice", "Correspondence with ethics committees")},
        {"analysis", QT_TRANSLATE_NOOP("khue::Choice", "Statistical analysis")},
        {"supervision", QT_TRANSLATE_NOOP("khue::Choice", "Supervision of the site's team")},
    };
    return tasks;
}

template <> const Table<StudyMember> TableOf<StudyMember>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "delegation"),
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT s.code FROM study s WHERE s.id = study_id)",
     "(SELECT p.full_name FROM person p WHERE p.id = person_id) || ' · ' || (SELECT s.code FROM study s WHERE s.id = study_id)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyMember::study_id, Required | Owner),
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &StudyMember::person_id, Required | Owner),
        field("study_site_id", QT_TRANSLATE_NOOP("khue::Field", "Site"), &StudyMember::study_site_id),
        field("role", QT_TRANSLATE_NOOP("khue::Field", "Role in the study"), &StudyMember::role, Required),
        tasksField(),
        field("other_tasks", QT_TRANSLATE_NOOP("khue::Field", "Other tasks"), &StudyMember::other_tasks),
        field("from_date", QT_TRANSLATE_NOOP("khue::Field", "From"), &StudyMember::from_date, Required),
        field("to_date", QT_TRANSLATE_NOOP("khue::Field", "To"), &StudyMember::to_date),
        field("signed_on", QT_TRANSLATE_NOOP("khue::Field", "Signed on"), &StudyMember::signed_on),
        field("signed_by", QT_TRANSLATE_NOOP("khue::Field", "Signed by (principal investigator)"), &StudyMember::signed_by),
        field("training_reason", QT_TRANSLATE_NOOP("khue::Field", "Why delegated without the training"), &StudyMember::training_reason, Long),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &StudyMember::note),
    },
    {studyMemberRules, deriveStudyMember}};

void deriveStudyMember(StudyMember& member) {
    member.other_tasks = tidied(member.other_tasks);
    member.signed_by = tidied(member.signed_by);
    member.training_reason = tidied(member.training_reason, true);
    member.tasks.removeDuplicates();
}

namespace {

void trainingProblems(Database& database, const StudyMember& member, QList<Problem>& problems) {
    if (!member.person_id || !member.from_date.isValid())
        return;
    for (const TrainingCoverage& training : trainingOf(database, member, database.today())) {
        if (!training.isMissing())
            continue;
        if (member.training_reason.isEmpty())
            problems.append({QStringLiteral("training_reason"),
                             QCoreApplication::translate("khue::Study", "%1 Delegate once the training is there, or write here why it is delegated nevertheless; it will be flagged.")
                                 .arg(training.sentence(nameOf(database, member.person_id)))});
        else
            problems.append({QStringLiteral("training_reason"), training.sentence(nameOf(database, member.person_id)), Severity::Hint});
    }
}

/// SQL over study_member: its days and those of ?1 to ?2 have one in common.
constexpr const char* overlapsSql = "from_date <= COALESCE(?, '9999-12-31') AND COALESCE(to_date, '9999-12-31') >= ?";

} // namespace

QList<Problem> studyMemberRules(Database& database, const StudyMember& member) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text, Severity severity = Severity::Error) {
        problems.append({QString::fromLatin1(field), text, severity});
    };
    for (const QString& task : member.tasks)
        if (choiceTitle(delegatedTasks(), task) == task)
            say("tasks", QCoreApplication::translate("khue::Study", "“%1” is none of the tasks that are known; write it under other tasks.").arg(task));
    if (member.to_date.isValid() && member.to_date < member.from_date)
        say("to_date", QCoreApplication::translate("khue::Study", "The delegation ends before it begins."));
    if (member.study_site_id && database.single(QStringLiteral("SELECT study_id FROM study_site WHERE id = ?"), member.study_site_id).toLongLong() != member.study_id.value)
        say("study_site_id", QCoreApplication::translate("khue::Study", "This site belongs to another study."));
    const QVariant same = database.single(
        QStringLiteral("SELECT from_date FROM study_member WHERE study_id = ? AND person_id = ? AND role = ? AND COALESCE(study_site_id, 0) = ? AND id <> ? AND ") + QLatin1String(overlapsSql),
        member.study_id, member.person_id, member.role, member.study_site_id.value, member.id.value, member.to_date, member.from_date);
    if (same.isValid())
        say("from_date", QCoreApplication::translate("khue::Study", "%1 has this role here already from %2; end that delegation first, or change it.")
                             .arg(nameOf(database, member.person_id), shownDate(QDate::fromString(same.toString(), Qt::ISODate))));
    if (member.role == StudyRole::PrincipalInvestigator && member.study_site_id) {
        const QVariant other = database.single(
            QStringLiteral("SELECT person_id FROM study_member WHERE study_site_id = ? AND role = 'principal_investigator' AND person_id <> ? AND id <> ? AND ") + QLatin1String(overlapsSql),
            member.study_site_id, member.person_id, member.id.value, member.to_date, member.from_date);
        if (other.isValid())
            say("role", QCoreApplication::translate("khue::Study", "%1 is this site's principal investigator in these days; a site has one at a time.")
                            .arg(nameOf(database, {other.toLongLong()})));
    }
    if (member.signed_on.isValid() && member.signed_by.isEmpty())
        say("signed_by", QCoreApplication::translate("khue::Study", "Say which principal investigator signed."));
    if (member.signed_on > database.today())
        say("signed_on", QCoreApplication::translate("khue::Study", "It cannot have been signed on a day to come."));
    else if (member.signed_on.isValid() && member.signed_on > member.from_date && !leads(member.role))
        say("signed_on", QCoreApplication::translate("khue::Study", "Signed after the tasks began."), Severity::Hint);
    if (member.tasks.isEmpty() && member.other_tasks.isEmpty() && !leads(member.role))
        say("tasks", QCoreApplication::translate("khue::Study", "No task is delegated yet."), Severity::Hint);
    trainingProblems(database, member, problems);
    return problems;
}

QString signingInvestigator(Database& database, Id<Study> study, Id<StudySite> site, QDate on) {
    const QString name = database
                             .single(QStringLiteral("SELECT p.full_name FROM study_member m JOIN person p ON p.id = m.person_id WHERE m.study_id = ? AND m.role = 'principal_investigator' "
                                                    "AND m.study_site_id = ? AND m.from_date <= ? AND (m.to_date IS NULL OR m.to_date >= ?) ORDER BY m.id LIMIT 1"),
                                     study, site, on, on)
                             .toString();
    if (!name.isEmpty())
        return name;
    const QString investigator = database.single(QStringLiteral("SELECT p.full_name FROM study_site s JOIN person p ON p.id = s.investigator_id WHERE s.id = ?"), site).toString();
    if (!investigator.isEmpty())
        return investigator;
    return database
        .single(QStringLiteral("SELECT p.full_name FROM study_member m JOIN person p ON p.id = m.person_id WHERE m.study_id = ? AND m.role IN ('chief_investigator', 'principal_investigator') "
                               "AND m.from_date <= ? AND (m.to_date IS NULL OR m.to_date >= ?) ORDER BY m.role, m.id LIMIT 1"),
                study, on, on)
        .toString();
}

} // namespace khue
