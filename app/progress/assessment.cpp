// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/assessment.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

namespace khue {

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

bool setScore(Edit& edit, Database& database, Id<Assessment> assessment, Id<Enrolment> enrolment, std::optional<double> points) {
    Score score = find<Score>(database, QStringLiteral("assessment_id = ? AND enrolment_id = ?"), assessment, enrolment);
    if (!points) {
        if (!score.id)
            return false;
        edit.remove(score.id);
        return true;
    }
    if (score.id && score.points == *points)
        return false;
    score.assessment_id = assessment;
    score.enrolment_id = enrolment;
    score.points = *points;
    edit.save(score);
    return true;
}

} // namespace khue
