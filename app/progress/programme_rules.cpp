// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/programme_rules.h"

#include "app/progress/score_paste.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTime>

#include <cmath>

namespace khue {

const std::vector<ProgrammeRule>& programmeRules() {
    static const std::vector<ProgrammeRule> rules{
        {"attendance_required_percent", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Attendance required (%)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Of all sessions, where neither course nor run says otherwise; 0: not asked for"), 80, 0, 100},
        {"pass_mark_percent", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Pass mark (%)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Of the weighted total, where neither course nor run says otherwise"), 50, 0, 100},
        {"excused_left_out", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Excused sessions are not counted"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Otherwise an excused absence counts as an absence"), 0, 0, 1, RuleForm::YesNo},
        {"at_risk_absences_left", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "At risk from so many absences left"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Who has been absent and can bear no more than so many further absences is at risk"), 0, 0, 20},
        {"feedback_minimum_answers", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Fewest answers that are shown"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Fewer answers to a question of the feedback are not shown, so that nobody can be identified"), 5, 1, 100},
        {"credit_hours_required", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "CME credit hours required"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Circular 32/2023/TT-BYT: 120 in five consecutive years"), 120, 1, 1000, RuleForm::Number},
        {"credit_years", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Period (years)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "The years are counted back from the day asked for"), 5, 1, 20},
        {"tet_days_before", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Days off before the first day of Tết"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "When holidays are proposed; each year's notice chooses 1 or 2"), 1, 0, 4, RuleForm::Whole, RuleGroup::Scheduling},
        {"travel_minutes_city", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Travel within a city (minutes)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Between two venues on one day; less between two sessions of a lecturer is a clash"), 45, 0, 720, RuleForm::Whole, RuleGroup::Scheduling},
        {"travel_minutes_country", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Travel between cities of a country (minutes)"), "", 360, 0, 2880, RuleForm::Whole, RuleGroup::Scheduling},
        {"travel_minutes_abroad", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Travel from one country to another (minutes)"), "", 36 * 60, 0, 10080, RuleForm::Whole, RuleGroup::Scheduling},
        {"office_from_vn", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Office hours in Viet Nam, from"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "By the clock there; what a session asks of people outside them is counted as a burden"), 8 * 60, 0, 1439, RuleForm::Time, RuleGroup::Scheduling},
        {"office_to_vn", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Office hours in Viet Nam, until"), "", 17 * 60, 1, 1439, RuleForm::Time, RuleGroup::Scheduling},
        {"office_from_gb", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Office hours in Oxford, from"), "", 9 * 60, 0, 1439, RuleForm::Time, RuleGroup::Scheduling},
        {"office_to_gb", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Office hours in Oxford, until"), "", 17 * 60, 1, 1439, RuleForm::Time, RuleGroup::Scheduling},
        {"meeting_minutes_days", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Minutes due (days after the meeting)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "A meeting without minutes after so many days is listed under Today"), 7, 0, 90, RuleForm::Whole, RuleGroup::Partnership},
        {"milestone_warning_days", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Reminder of milestones (days before)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "Those of joint studies, before they are due"), 14, 0, 365, RuleForm::Whole, RuleGroup::Partnership},
        {"indicator_nearly_percent", QT_TRANSLATE_NOOP("khue::ProgrammeRule", "A little behind from (%)"),
         QT_TRANSLATE_NOOP("khue::ProgrammeRule", "An indicator that has reached so much of what is expected by now; below that it is behind"), 80, 0, 100, RuleForm::Number, RuleGroup::Partnership},
    };
    return rules;
}

QString ruleGroupTitle(RuleGroup group) {
    switch (group) {
    case RuleGroup::Teaching: return QCoreApplication::translate("khue::ProgrammeRule", "Teaching and credit");
    case RuleGroup::Scheduling: return QCoreApplication::translate("khue::ProgrammeRule", "Calendar and scheduling");
    case RuleGroup::Partnership: return QCoreApplication::translate("khue::ProgrammeRule", "Partnership and studies");
    }
    return {};
}

QString ProgrammeRule::label() const {
    return QCoreApplication::translate("khue::ProgrammeRule", title);
}

QString ProgrammeRule::explanation() const {
    return *hint ? QCoreApplication::translate("khue::ProgrammeRule", hint) : QString();
}

double programmeRule(Database& database, const ProgrammeRule& rule) {
    bool isNumber = false;
    const double value = settingValue(database, QString::fromLatin1(rule.setting)).toDouble(&isNumber);
    return isNumber && value >= rule.least && value <= rule.most ? value : rule.usual;
}

double programmeRule(Database& database, const char* setting) {
    for (const ProgrammeRule& rule : programmeRules())
        if (qstrcmp(rule.setting, setting) == 0)
            return programmeRule(database, rule);
    Q_UNREACHABLE();
    return 0;
}

QString shownRule(const ProgrammeRule& rule, double value) {
    return rule.form == RuleForm::Time ? QStringLiteral("%1:%2").arg(int(value) / 60).arg(int(value) % 60, 2, 10, QLatin1Char('0')) : shownNumber(value);
}

std::optional<double> ruleFrom(const ProgrammeRule& rule, const QString& text) {
    if (rule.form != RuleForm::Time)
        return pointsFrom(text);
    for (const char* form : {"H:mm", "H:m", "H'h'mm", "H'h'", "H"})
        if (const QTime time = QTime::fromString(text.trimmed(), QString::fromLatin1(form)); time.isValid())
            return time.hour() * 60 + time.minute();
    return std::nullopt;
}

QString programmeRuleProblem(const ProgrammeRule& rule, double value) {
    if (!(value >= rule.least && value <= rule.most))
        return QCoreApplication::translate("khue::ProgrammeRule", "From %1 to %2 is possible.").arg(shownRule(rule, rule.least), shownRule(rule, rule.most));
    if (rule.form != RuleForm::Number && value != std::floor(value))
        return QCoreApplication::translate("khue::ProgrammeRule", "This is a whole number.");
    return {};
}

QList<Problem> setProgrammeRules(Database& database, const std::vector<double>& values) {
    const std::vector<ProgrammeRule>& rules = programmeRules();
    QList<Problem> problems;
    for (size_t i = 0; i < rules.size() && i < values.size(); ++i)
        if (const QString problem = programmeRuleProblem(rules[i], values[i]); !problem.isEmpty())
            problems.append({QString::fromLatin1(rules[i].setting), problem});
    const auto valueOf = [&](const char* setting) {
        for (size_t i = 0; i < rules.size() && i < values.size(); ++i)
            if (qstrcmp(rules[i].setting, setting) == 0)
                return values[i];
        return programmeRule(database, setting);
    };
    for (const auto& [from, to] : {std::pair("office_from_vn", "office_to_vn"), std::pair("office_from_gb", "office_to_gb")})
        if (valueOf(from) >= valueOf(to))
            problems.append({QString::fromLatin1(to), QCoreApplication::translate("khue::ProgrammeRule", "Office hours end after they begin.")});
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
