// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/programme_rules.h"

#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace khue {

const std::vector<ProgrammeRule>& programmeRules() {
    static const std::vector<ProgrammeRule> rules{
        {"attendance_required_percent", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Attendance required (%)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Of all sessions, where neither course nor run says otherwise; 0: not asked for"), 80, 0, 100},
        {"pass_mark_percent", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Pass mark (%)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Of the weighted total, where neither course nor run says otherwise"), 50, 0, 100},
        {"excused_left_out", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Excused sessions are left out of the reckoning"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Otherwise an excused absence counts as an absence"), 0, 0, 1, true, true},
        {"at_risk_absences_left", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "At risk from so many absences left"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Who has been absent and can bear no more than so many further absences is at risk"), 0, 0, 20},
        {"feedback_minimum_answers", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Fewest answers that are told"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Fewer answers to a question of the feedback are not shown, lest somebody be known by hers"), 5, 1, 100},
        {"credit_hours_required", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "CME credit hours required"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Circular 32/2023/TT-BYT: 120 in five consecutive years"), 120, 1, 1000, false},
        {"credit_years", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Within so many years"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "The years are counted back from the day asked for"), 5, 1, 20},
    };
    return rules;
}

QString ProgrammeRule::label() const {
    return QCoreApplication::translate("khue::ProgrammeRule", title);
}

QString ProgrammeRule::explanation() const {
    return QCoreApplication::translate("khue::ProgrammeRule", hint);
}

double programmeRule(Database& database, const ProgrammeRule& rule) {
    bool isNumber = false;
    const double value = settingValue(database, QString::fromLatin1(rule.setting)).toDouble(&isNumber);
    return isNumber ? value : rule.usual;
}

QString programmeRuleProblem(const ProgrammeRule& rule, double value) {
    if (!(value >= rule.least && value <= rule.most))
        return QCoreApplication::translate("khue::ProgrammeRule", "From %1 to %2 is possible.").arg(shownNumber(rule.least), shownNumber(rule.most));
    if (rule.whole && value != std::floor(value))
        return QCoreApplication::translate("khue::ProgrammeRule", "This is a whole number.");
    return {};
}

QList<Problem> setProgrammeRules(Database& database, const std::vector<double>& values) {
    const std::vector<ProgrammeRule>& rules = programmeRules();
    QList<Problem> problems;
    for (size_t i = 0; i < rules.size() && i < values.size(); ++i)
        if (const QString problem = programmeRuleProblem(rules[i], values[i]); !problem.isEmpty())
            problems.append({QString::fromLatin1(rules[i].setting), problem});
    if (!problems.isEmpty())
        return problems;
    Edit edit(database, "setting", QCoreApplication::translate("khue::ProgrammeRule", "Rules of the programme"));
    for (size_t i = 0; i < rules.size() && i < values.size(); ++i) {
        if (values[i] == programmeRule(database, rules[i]))
            continue;
        Setting setting = find<Setting>(database, QStringLiteral("name = ?"), rules[i].setting);
        setting.name = QString::fromLatin1(rules[i].setting);
        setting.value = QString::number(values[i]);
        edit.save(setting);
    }
    edit.commit();
    return {};
}

} // namespace khue
