// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/study_training.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<StudyTraining> TableOf<StudyTraining>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "required training"), "name", "name"},
    {
        field("study_id", QT_TRANSLATE_NOOP("khue::Field", "Study"), &StudyTraining::study_id, Required | Owner),
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Training"), &StudyTraining::name, Required),
        field("scope", QT_TRANSLATE_NOOP("khue::Field", "Required of"), &StudyTraining::scope, Required),
        field("course_codes", QT_TRANSLATE_NOOP("khue::Field", "Courses that count"), &StudyTraining::course_codes, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &StudyTraining::note),
    },
    {studyTrainingRules, deriveStudyTraining}};

template <> const Table<OutsideTraining> TableOf<OutsideTraining>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "certificate from elsewhere"), "issuer || COALESCE(' · ' || number, '')", "issuer || COALESCE(' · ' || number, '')"},
    {
        field("person_id", QT_TRANSLATE_NOOP("khue::Field", "Person"), &OutsideTraining::person_id, Required | Owner),
        field("course_id", QT_TRANSLATE_NOOP("khue::Field", "Counts as the course"), &OutsideTraining::course_id, Required),
        field("issuer", QT_TRANSLATE_NOOP("khue::Field", "Issued by"), &OutsideTraining::issuer, Required),
        field("number", QT_TRANSLATE_NOOP("khue::Field", "Certificate number"), &OutsideTraining::number),
        field("issued_on", QT_TRANSLATE_NOOP("khue::Field", "Issued on"), &OutsideTraining::issued_on, Required),
        field("valid_until", QT_TRANSLATE_NOOP("khue::Field", "Valid until"), &OutsideTraining::valid_until),
    },
    {outsideTrainingRules, nullptr}};

void deriveStudyTraining(StudyTraining& training) {
    training.name = tidied(training.name);
    // Codes may have been typed with commas between them.
    training.course_codes = training.course_codes.join(u' ').replace(u',', u' ').replace(u';', u' ').split(u' ', Qt::SkipEmptyParts);
    training.course_codes.removeDuplicates();
}

QList<Problem> studyTrainingRules(Database& database, const StudyTraining& training) {
    QList<Problem> problems;
    for (const QString& code : training.course_codes)
        if (!database.single(QStringLiteral("SELECT 1 FROM course WHERE UPPER(code) = ?"), code.toUpper()).isValid())
            problems.append({QStringLiteral("course_codes"), QCoreApplication::translate("khue::Study", "The catalogue has no course with the code “%1”. Choose one that it has, or add the course first.").arg(code)});
    return problems;
}

QList<Problem> outsideTrainingRules(Database& database, const OutsideTraining& training) {
    QList<Problem> problems;
    if (training.valid_until.isValid() && training.valid_until < training.issued_on)
        problems.append({QStringLiteral("valid_until"), QCoreApplication::translate("khue::Study", "The validity cannot end before the day of issue.")});
    if (training.issued_on > database.today())
        problems.append({QStringLiteral("issued_on"), QCoreApplication::translate("khue::Study", "A certificate cannot have been issued on a day to come.")});
    return problems;
}

} // namespace khue
