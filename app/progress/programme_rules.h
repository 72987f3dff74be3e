// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/problem.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <vector>

namespace khue {

class Database;

/// A rule that holds for the whole programme where nothing nearer says otherwise: a number kept as a setting.
struct ProgrammeRule {
    const char* setting; ///< its name
    const char* title;   ///< English, in the context khue::ProgrammeRule
    const char* hint;    ///< where it applies, in the same context
    double usual;        ///< where it is not set
    double least, most;
    bool whole = true;   ///< whole numbers only
    bool yesNo = false;  ///< 0 or 1
    QString label() const;
    QString explanation() const;
};
const std::vector<ProgrammeRule>& programmeRules();

/// What holds now.
double programmeRule(Database& database, const ProgrammeRule& rule);
/// What is wrong with a value; empty where nothing is.
QString programmeRuleProblem(const ProgrammeRule& rule, double value);
/// Sets them all, one value a rule in their order, as one step of the history; nothing is written where one is wrong.
/// The problems name the setting.
QList<Problem> setProgrammeRules(Database& database, const std::vector<double>& values);

} // namespace khue
