// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/assessment.h"

#include "app/progress/score_revision.h"
#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Assessment> TableOf<Assessment>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "assessment"), "COALESCE(title_vi, title_en, kind)", "COALESCE(title_en, title_vi, kind)"},
    {
        field("course_run_id", QT_TRANSLATE_NOOP("khue::Field", "Course run"), &Assessment::course_run_id, Required | Owner),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Order"), &Assessment::position),
        field("kind", QT_TRANSLATE_NOOP("khue::Field", "Kind"), &Assessment::kind, Required),
        field("title_vi", QT_TRANSLATE_NOOP("khue::Field", "Title (Vietnamese)"), &Assessment::title_vi),
        field("title_en", QT_TRANSLATE_NOOP("khue::Field", "Title (English)"), &Assessment::title_en),
        field("maximum", QT_TRANSLATE_NOOP("khue::Field", "Maximum"), &Assessment::maximum),
        field("weight", QT_TRANSLATE_NOOP("khue::Field", "Weight (%)"), &Assessment::weight),
        field("required", QT_TRANSLATE_NOOP("khue::Field", "Required to pass"), &Assessment::required),
    },
    {assessmentRules, nullptr}};

template <> const Table<Score> TableOf<Score>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "score"),
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)",
     "(SELECT p.full_name FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = enrolment_id)"},
    {
        field("assessment_id", QT_TRANSLATE_NOOP("khue::Field", "Assessment"), &Score::assessment_id, Required),
        field("enrolment_id", QT_TRANSLATE_NOOP("khue::Field", "Enrolment"), &Score::enrolment_id, Required | Owner),
        field("points", QT_TRANSLATE_NOOP("khue::Field", "Points"), &Score::points, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &Score::note),
    },
    {scoreRules, nullptr}};

QString assessmentTitle(const Assessment& assessment) {
    const QString title = inLanguage(assessment.title_vi, assessment.title_en);
    return title.isEmpty() ? titleOf(assessment.kind) : title;
}

QList<Problem> assessmentRules(Database&, const Assessment& assessment) {
    QList<Problem> problems;
    if (assessment.maximum <= 0)
        problems.append({QStringLiteral("maximum"), QCoreApplication::translate("khue::Rules", "The maximum must be above 0.")});
    if (assessment.weight < 0 || assessment.weight > 100)
        problems.append({QStringLiteral("weight"), QCoreApplication::translate("khue::Rules", "The weight is a percentage from 0 to 100.")});
    return problems;
}

QList<Problem> scoreRules(Database& database, const Score& score) {
    const QVariant maximum = database.single(QStringLiteral("SELECT maximum FROM assessment WHERE id = ?"), score.assessment_id);
    if (score.points < 0 || (maximum.isValid() && score.points > maximum.toDouble()))
        return {{QStringLiteral("points"),
                 QCoreApplication::translate("khue::Rules", "%1 points are not possible: the range is 0 to %2.")
                     .arg(shownNumber(score.points), shownNumber(maximum.toDouble()))}};
    return {};
}

bool setScore(Edit& edit, Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points, const QString& reason) {
    Score score = find<Score>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"), assessment, enrolment);
    if (score.id ? points && score.points == *points : !points)
        return false;
    if (score.id) {
        ScoreRevision changed{{}, 0, assessment, enrolment, score.points, points, reason, database.now(), database.author()};
        edit.save(changed);
    }
    if (!points) {
        edit.remove(score.id);
        return true;
    }
    score.assessment_id = assessment;
    score.enrolment_id = enrolment;
    score.points = *points;
    edit.save(score);
    return true;
}

} // namespace khue
