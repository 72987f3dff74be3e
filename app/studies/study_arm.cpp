// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_arm.h"

#include "app/store/edit.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<StudyArm> TableOf<StudyArm>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "trial arm"), "COALESCE(name_vi, name_en)", "COALESCE(name_en, name_vi)"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyArm::study_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &StudyArm::position),
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &StudyArm::name_vi),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &StudyArm::name_en),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind of arm"), &StudyArm::kind, Required),
        field("target", QT_TRANSLATE_NOOP("khue::Field", "Planned size"), &StudyArm::target),
        field("description_vi", QT_TRANSLATE_NOOP("khue::Field", "Description (Vietnamese)"), &StudyArm::description_vi, Long),
        field("description_en", QT_TRANSLATE_NOOP("khue::Field", "Description (English)"), &StudyArm::description_en, Long),
        field("allocated", QT_TRANSLATE_NOOP("khue::Field", "Allocated"), &StudyArm::allocated),
        field("received", QT_TRANSLATE_NOOP("khue::Field", "Received the intervention"), &StudyArm::received),
        field("lost", QT_TRANSLATE_NOOP("khue::Field", "Lost to follow-up"), &StudyArm::lost),
        field("discontinued", QT_TRANSLATE_NOOP("khue::Field", "Discontinued"), &StudyArm::discontinued),
        field("analysed", QT_TRANSLATE_NOOP("khue::Field", "Analysed"), &StudyArm::analysed),
        field("not_analysed", QT_TRANSLATE_NOOP("khue::Field", "Excluded from the analysis"), &StudyArm::not_analysed),
    },
    {studyArmRules, deriveStudyArm}};

void deriveStudyArm(StudyArm& arm) {
    for (QString* text : {&arm.name_vi, &arm.name_en})
        *text = tidied(*text);
}

QList<Problem> studyArmRules(Database& database, const StudyArm& arm) {
    QList<Problem> problems;
    const auto say = [&problems](const char* field, const QString& text, Severity severity = Severity::Error) { problems.append({QString::fromLatin1(field), text, severity}); };
    if (arm.name_vi.isEmpty() && arm.name_en.isEmpty())
        say("name_vi", QCoreApplication::translate("khue::Study", "Give the arm a name, in either language."));
    else if (database.single(QStringLiteral("SELECT 1 FROM study_arm WHERE study_id = ? AND (name_vi = ? OR name_en = ?) AND id <> ?"), arm.study_id, arm.name_vi, arm.name_en, arm.id.value).isValid())
        say(arm.name_vi.isEmpty() ? "name_en" : "name_vi", QCoreApplication::translate("khue::Study", "Another arm of this study has that name."));
    const Study study = find<Study>(database, QStringLiteral("id = ?"), arm.study_id);
    if (study.id && study.kind != StudyKind::ClinicalTrial)
        say("study_id", QCoreApplication::translate("khue::Study", "Only a clinical trial has arms."));
    for (const auto& [field, figure] : {std::pair("target", arm.target), {"allocated", arm.allocated}, {"received", arm.received}, {"lost", arm.lost}, {"discontinued", arm.discontinued},
                                        {"analysed", arm.analysed}, {"not_analysed", arm.not_analysed}})
        if (figure < 0)
            say(field, QCoreApplication::translate("khue::Study", "A number of people cannot be negative."));
    const QString allocated = QString::number(arm.allocated);
    if (arm.received > arm.allocated)
        say("received", QCoreApplication::translate("khue::Study", "%1 received the intervention, but only %2 were allocated to the arm.").arg(QString::number(arm.received), allocated));
    if (arm.lost + arm.discontinued > arm.allocated)
        say("lost", QCoreApplication::translate("khue::Study", "%1 were lost or discontinued, but only %2 were allocated to the arm.").arg(QString::number(arm.lost + arm.discontinued), allocated));
    if (arm.analysed + arm.not_analysed > arm.allocated)
        say("analysed", QCoreApplication::translate("khue::Study", "%1 were analysed or excluded from the analysis, but only %2 were allocated to the arm.")
                            .arg(QString::number(arm.analysed + arm.not_analysed), allocated));
    if (arm.allocated > 0 && !hasErrors(problems)) {
        const qint64 together = arm.allocated + database.single(QStringLiteral("SELECT COALESCE(SUM(allocated), 0) FROM study_arm WHERE study_id = ? AND id <> ?"), arm.study_id, arm.id.value).toLongLong();
        const qint64 randomised =
            database.single(QStringLiteral("SELECT COALESCE(SUM(r.randomised), 0) FROM recruitment r JOIN study_site i ON i.id = r.study_site_id WHERE i.study_id = ?"), arm.study_id).toLongLong();
        if (together > randomised)
            say("allocated", QCoreApplication::translate("khue::Study", "The arms together have %1 allocated, but recruitment by month has only %2 randomised.").arg(together).arg(randomised), Severity::Warning);
    }
    return problems;
}

std::vector<StudyArm> armsOf(Database& database, Id<Study> study) {
    return loadAll<StudyArm>(database, QStringLiteral("study_id = ? ORDER BY position, id"), study);
}

QStringList armProblems(Database& database, Id<Study> study) {
    QStringList texts;
    for (const StudyArm& arm : armsOf(database, study))
        for (const Problem& problem : studyArmRules(database, arm))
            if (!texts.contains(problem.text))
                texts.append(problem.text);
    return texts;
}

} // namespace khue
