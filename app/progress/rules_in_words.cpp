// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/rules_in_words.h"

#include "app/store/language.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace khue {

namespace {

QString attendanceRule(const RunProgress& run) {
    const PassRules& rules = run.rules;
    if (rules.requiredAttendance <= 0)
        return QCoreApplication::translate("khue::RulesInWords", "Attendance is not required.");
    QString words = QCoreApplication::translate("khue::RulesInWords", "Attendance: %1 of all sessions.").arg(shownPercent(rules.requiredAttendance));
    if (run.sessions > 0) {
        const int needed = int(std::ceil(rules.requiredAttendance * run.sessions / 100 - 1e-9));
        const int missable = run.sessions - needed;
        words += u' ' + QCoreApplication::translate("khue::RulesInWords", "Of %1 sessions %2 must be attended, so %3 may be missed; whoever misses more can no longer pass.")
                            .arg(run.sessions).arg(needed).arg(missable);
    }
    return words + u' ' + (rules.excusedLeftOut ? QCoreApplication::translate("khue::RulesInWords", "Excused sessions are not counted.")
                                                : QCoreApplication::translate("khue::RulesInWords", "An excused absence counts as an absence."));
}

void scoreRules(QStringList& lines, const RunProgress& run) {
    QStringList weighted, required;
    for (const AssessmentRule& each : run.assessments) {
        if (each.weight > 0)
            weighted.append(QCoreApplication::translate("khue::RulesInWords", "%1 %2").arg(each.title, shownPercent(each.weight)));
        if (each.required)
            required.append(each.title);
    }
    if (weighted.isEmpty())
        lines.append(QCoreApplication::translate("khue::RulesInWords", "No assessment has a weight, so there is no pass mark."));
    else
        lines.append(QCoreApplication::translate("khue::RulesInWords", "Pass mark: %1 of the weighted total (%2). An assessment that counts and has no score yet keeps the result open.")
                         .arg(shownPercent(run.rules.passMark), weighted.join(QStringLiteral(", "))));
    if (!required.isEmpty())
        lines.append(QCoreApplication::translate("khue::RulesInWords", "Must have a score: %1.").arg(required.join(QStringLiteral(", "))));
}

} // namespace

QStringList rulesInWords(const RunProgress& run) {
    QStringList lines{attendanceRule(run)};
    scoreRules(lines, run);
    if (!run.preceding.isEmpty())
        lines.append(QCoreApplication::translate("khue::RulesInWords", "To be completed before: %1.").arg(run.preceding.join(QStringLiteral(", "))));
    QStringList risks;
    if (run.rules.requiredAttendance > 0)
        risks.append(run.rules.fewAbsencesLeft > 0
                         ? QCoreApplication::translate("khue::RulesInWords", "has been absent and can miss no more than %n more session(s), or has attended too few so far", nullptr,
                                                       run.rules.fewAbsencesLeft)
                         : QCoreApplication::translate("khue::RulesInWords", "has been absent and cannot miss another session, or has attended too few so far"));
    for (const AssessmentRule& each : run.assessments)
        if (each.weight > 0) {
            risks.append(QCoreApplication::translate("khue::RulesInWords", "has a total below the pass mark so far"));
            break;
        }
    if (!run.preceding.isEmpty())
        risks.append(QCoreApplication::translate("khue::RulesInWords", "has not completed a preceding course"));
    if (!risks.isEmpty())
        lines.append(QCoreApplication::translate("khue::RulesInWords", "“At risk” is who %1.").arg(risks.join(QCoreApplication::translate("khue::RulesInWords", "; or ")))); 
    lines.append(QCoreApplication::translate("khue::RulesInWords", "“Can no longer pass” is whose attendance or total cannot reach what is required, whatever is still to come."));
    if (run.rules.bearsCredit && run.rules.creditHours > 0)
        lines.append(QCoreApplication::translate("khue::RulesInWords", "Whoever passes earns %1 CME credit hours.").arg(shownNumber(run.rules.creditHours)));
    if (run.rules.validityMonths > 0)
        lines.append(QCoreApplication::translate("khue::RulesInWords", "The result is valid for %n month(s).", nullptr, run.rules.validityMonths));
    return lines;
}

} // namespace khue
