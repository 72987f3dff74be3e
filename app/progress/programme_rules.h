// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/problem.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace khue {

class Database;

/// Where a rule belongs: a tab of the dialog.
enum class RuleGroup { Teaching, Scheduling, Partnership };
QString ruleGroupTitle(RuleGroup group);

enum class RuleForm {
    Whole,  ///< a whole number
    Number,
    YesNo,  ///< 0 or 1
    Time,   ///< of the day, in minutes after midnight
};

/// A rule that holds for the whole programme where nothing nearer says otherwise: a number kept as a setting.
struct ProgrammeRule {
    const char* setting; ///< its name
    const char* title;   ///< English, in the context khue::ProgrammeRule
    const char* hint;    ///< where it applies, in the same context
    double usual;        ///< where it is not set
    double least, most;
    RuleForm form = RuleForm::Whole;
    RuleGroup group = RuleGroup::Teaching;
    QString label() const;
    QString explanation() const;
};
const std::vector<ProgrammeRule>& programmeRules();

/// What holds now; `usual` where nothing, or nothing within the bounds, is set.
double programmeRule(Database& database, const ProgrammeRule& rule);
/// Of the setting of that name, which is one of the rules.
double programmeRule(Database& database, const char* setting);
/// As it is written and typed: «7,5», «8:00».
QString shownRule(const ProgrammeRule& rule, double value);
std::optional<double> ruleFrom(const ProgrammeRule& rule, const QString& text);
/// What is wrong with a value; empty where nothing is.
QString programmeRuleProblem(const ProgrammeRule& rule, double value);
/// Sets them all, one value a rule in their order, as one step of the history; nothing is written where one is wrong.
/// The problems name the setting.
QList<Problem> setProgrammeRules(Database& database, const std::vector<double>& values);

} // namespace khue
