// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/indicator.h"
#include "app/indicators/measure.h"

#include <map>

namespace khue {

/// How a value stands to its target.
enum class StandingState { NoTarget, NoValue, Reached, OnCourse, Nearly, Behind };
template <> inline const ChoiceList choicesOf<StandingState>{
    {"no_target", QT_TRANSLATE_NOOP("khue::Choice", "No target")},
    {"no_value", QT_TRANSLATE_NOOP("khue::Choice", "No value yet")},
    {"reached", QT_TRANSLATE_NOOP("khue::Choice", "Target reached")},
    {"on_course", QT_TRANSLATE_NOOP("khue::Choice", "On track")},
    {"nearly", QT_TRANSLATE_NOOP("khue::Choice", "A little behind")},
    {"behind", QT_TRANSLATE_NOOP("khue::Choice", "Behind")},
};

/// What a value is judged by.
struct Judged {
    std::optional<double> value, target;
    double before = 0;    ///< where a cumulative value stood at the year's beginning, by its targets; else 0
    double elapsed = 1;   ///< of the year, from 0 to 1
    bool grows = false;   ///< through the year, as counts do; means and shares do not
    IndicatorAim aim = IndicatorAim::Increase;
    double nearly = 0.8;  ///< at least so much of what is expected by now is only a little behind
};
/// The rules, and nothing else. What is expected by now is the part of the target that the year has used up, where the
/// value grows; else the target.
StandingState judgeStanding(const Judged& judged);

/// A year of an indicator.
struct IndicatorYear {
    std::optional<double> value, target;
};

/// An indicator with its values.
struct IndicatorStanding {
    Indicator indicator;
    const Measure* measure = nullptr; ///< null: by hand, or a measure that is not known
    std::map<int, IndicatorYear> years; ///< from the first that something is known of to the last target or the year asked for
    std::optional<double> value, target, previous; ///< of the year asked for; `previous`: the value of the year before
    StandingState state = StandingState::NoTarget;

    int decimals() const { return measure ? measure->decimals : 2; }
    RecordFilter filter() const { return RecordFilter::fromText(indicator.filter); }
    /// The days whose records make the value of a year.
    Days days(int year) const { return indicator.period == IndicatorPeriod::Year ? Days::ofYear(year) : Days::untilEndOf(year); }
};

/// Which indicators: those in use, or also those that are kept but no longer used, which come last.
enum class Which { InUse, All };
/// Indicators by level and place, as they stand in a year. Each measure is read once, however many indicators use it.
/// Setting `indicator_nearly_percent` (80).
std::vector<IndicatorStanding> standings(Database& database, int year, Which which = Which::InUse);
/// One indicator; throws Failure where it is gone.
IndicatorStanding standingOf(Database& database, Id<Indicator> indicator, int year);

/// Indicators in use whose value of a year nobody has entered yet: of this year, and of the last one where it had a target.
struct MissingValues {
    int year = 0;
    QList<qint64> indicators; ///< in the order of the framework
    QStringList codes;
};
QList<MissingValues> missingValues(Database& database);

/// The name, unit and definition in the language shown.
QString indicatorName(const Indicator& indicator);
QString indicatorUnit(const Indicator& indicator);
/// «12», «83,3», as the measure rounds; empty for none.
QString shownFigure(std::optional<double> value, int decimals);

} // namespace khue
