// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/record.h"

namespace khue {

/// Where an indicator stands in the results framework: what is done, what comes of it, what that changes, and for good.
enum class IndicatorLevel { Activity, Output, Outcome, Impact };
template <> inline const ChoiceList choicesOf<IndicatorLevel>{
    {"activity", QT_TRANSLATE_NOOP("khue::Choice", "Activities")},
    {"output", QT_TRANSLATE_NOOP("khue::Choice", "Outputs")},
    {"outcome", QT_TRANSLATE_NOOP("khue::Choice", "Outcomes")},
    {"impact", QT_TRANSLATE_NOOP("khue::Choice", "Impact")},
};

/// Whose capacity it speaks of: the three levels of the ESSENCE framework.
enum class IndicatorScope { Individual, Institutional, National };
template <> inline const ChoiceList choicesOf<IndicatorScope>{
    {"individual", QT_TRANSLATE_NOOP("khue::Choice", "Individual")},
    {"institutional", QT_TRANSLATE_NOOP("khue::Choice", "Institutional")},
    {"national", QT_TRANSLATE_NOOP("khue::Choice", "National")},
};

/// Whether the value of a year counts that year alone, or all since the partnership began.
enum class IndicatorPeriod { Year, Cumulative };
template <> inline const ChoiceList choicesOf<IndicatorPeriod>{
    {"year", QT_TRANSLATE_NOOP("khue::Choice", "Each year by itself")},
    {"cumulative", QT_TRANSLATE_NOOP("khue::Choice", "Adding up from the beginning")},
};

enum class IndicatorAim { Increase, Decrease };
template <> inline const ChoiceList choicesOf<IndicatorAim>{
    {"increase", QT_TRANSLATE_NOOP("khue::Choice", "The higher the better")},
    {"decrease", QT_TRANSLATE_NOOP("khue::Choice", "The lower the better")},
};

/// One indicator of the partnership's results framework. Its value is computed from records by a built-in measure
/// (measure.h), or entered by hand with evidence.
struct Indicator {
    Id<Indicator> id;
    int revision = 0;
    QString code;
    QString name_vi, name_en;
    QString definition_vi, definition_en;
    QString unit_vi, unit_en;
    IndicatorLevel level = IndicatorLevel::Output;
    IndicatorScope scope = IndicatorScope::Individual;
    QString measure; ///< code of a measure; empty: entered by hand
    QString filter;  ///< «sex=female»: only this group of the measure's records; empty: all of them
    IndicatorPeriod period = IndicatorPeriod::Year;
    IndicatorAim aim = IndicatorAim::Increase;
    std::optional<double> baseline;
    int baseline_year = 0; ///< 0: none
    int position = 0;      ///< within its level
    bool active = true;
    QString notes;
    bool isComputed() const { return !measure.isEmpty(); }
    bool operator==(const Indicator&) const = default;
};
template <> struct TableName<Indicator> {
    static constexpr const char* value = "indicator";
    static constexpr int number = 90;
};
void deriveIndicator(Indicator& indicator);
QList<Problem> indicatorRules(Database& database, const Indicator& indicator);
template <> const Table<Indicator> TableOf<Indicator>::value;

/// SQL that puts indicators in the order of the framework: by level, then by place.
extern const char* const indicatorOrderSql;

/// What is aimed at in a year.
struct IndicatorTarget {
    Id<IndicatorTarget> id;
    int revision = 0;
    Id<Indicator> indicator_id;
    int year = 0;
    double value = 0;
    QString note;
    bool operator==(const IndicatorTarget&) const = default;
};
template <> struct TableName<IndicatorTarget> {
    static constexpr const char* value = "indicator_target";
    static constexpr int number = 0;
};
QList<Problem> indicatorTargetRules(Database& database, const IndicatorTarget& target);
template <> const Table<IndicatorTarget> TableOf<IndicatorTarget>::value;

/// A value entered by hand. Of several of a year the latest counts; one of the bare year is that year's last word.
struct IndicatorValue {
    Id<IndicatorValue> id;
    int revision = 0;
    Id<Indicator> indicator_id;
    PartialDate measured_on;
    double value = 0;
    QString evidence; ///< where the figure comes from
    QString note;
    bool operator==(const IndicatorValue&) const = default;
};
template <> struct TableName<IndicatorValue> {
    static constexpr const char* value = "indicator_value";
    static constexpr int number = 0;
};
QList<Problem> indicatorValueRules(Database& database, const IndicatorValue& value);
template <> const Table<IndicatorValue> TableOf<IndicatorValue>::value;

/// The years that targets and values may be of.
inline constexpr int firstIndicatorYear = 1990, lastIndicatorYear = 2100;

} // namespace khue
