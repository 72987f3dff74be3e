// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/indicator.h"

#include "app/indicators/measure.h"
#include "app/store/edit.h"
#include "app/store/optional_number.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>

namespace khue {

template <> const Table<Indicator> TableOf<Indicator>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "indicator"), "code || ' · ' || COALESCE(name_vi, name_en)", "code || ' · ' || COALESCE(name_en, name_vi)"},
    {
        field("code", QT_TRANSLATE_NOOP("khue::Field", "Code"), &Indicator::code, Required | Unique | Searchable),
        field("name_vi", QT_TRANSLATE_NOOP("khue::Field", "Name (Vietnamese)"), &Indicator::name_vi, Searchable),
        field("name_en", QT_TRANSLATE_NOOP("khue::Field", "Name (English)"), &Indicator::name_en, Searchable),
        field("definition_vi", QT_TRANSLATE_NOOP("khue::Field", "Definition (Vietnamese)"), &Indicator::definition_vi, Long),
        field("definition_en", QT_TRANSLATE_NOOP("khue::Field", "Definition (English)"), &Indicator::definition_en, Long),
        field("unit_vi", QT_TRANSLATE_NOOP("khue::Field", "Unit (Vietnamese)"), &Indicator::unit_vi),
        field("unit_en", QT_TRANSLATE_NOOP("khue::Field", "Unit (English)"), &Indicator::unit_en),
        field("level", QT_TRANSLATE_NOOP("khue::Field", "Level"), &Indicator::level, Required),
        field("scope", QT_TRANSLATE_NOOP("khue::Field", "Capacity level"), &Indicator::scope, Required),
        field("measure", QT_TRANSLATE_NOOP("khue::Field", "Source of the value"), &Indicator::measure),
        field("filter", QT_TRANSLATE_NOOP("khue::Field", "Only these records"), &Indicator::filter),
        field("period", QT_TRANSLATE_NOOP("khue::Field", "Counted"), &Indicator::period, Required),
        field("aim", QT_TRANSLATE_NOOP("khue::Field", "Desired direction"), &Indicator::aim, Required),
        field("baseline", QT_TRANSLATE_NOOP("khue::Field", "Baseline"), &Indicator::baseline, OptionalNumber),
        field("baseline_year", QT_TRANSLATE_NOOP("khue::Field", "Year of the baseline"), &Indicator::baseline_year),
        field("position", QT_TRANSLATE_NOOP("khue::Field", "Place within its level"), &Indicator::position),
        field("active", QT_TRANSLATE_NOOP("khue::Field", "In use"), &Indicator::active),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &Indicator::notes, Long),
    },
    {indicatorRules, deriveIndicator}};

template <> const Table<IndicatorTarget> TableOf<IndicatorTarget>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "target of an indicator"), "(SELECT i.code FROM indicator i WHERE i.id = indicator_id) || ' · ' || year",
     "(SELECT i.code FROM indicator i WHERE i.id = indicator_id) || ' · ' || year"},
    {
        field("indicator_id", QT_TRANSLATE_NOOP("khue::Field", "Indicator"), &IndicatorTarget::indicator_id, Required | Owner),
        field("year", QT_TRANSLATE_NOOP("khue::Field", "Year"), &IndicatorTarget::year, Required),
        field("value", QT_TRANSLATE_NOOP("khue::Field", "Target"), &IndicatorTarget::value, Required),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &IndicatorTarget::note),
    },
    {indicatorTargetRules, nullptr}};

template <> const Table<IndicatorValue> TableOf<IndicatorValue>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "value of an indicator"), "(SELECT i.code FROM indicator i WHERE i.id = indicator_id) || ' · ' || measured_on",
     "(SELECT i.code FROM indicator i WHERE i.id = indicator_id) || ' · ' || measured_on"},
    {
        field("indicator_id", QT_TRANSLATE_NOOP("khue::Field", "Indicator"), &IndicatorValue::indicator_id, Required | Owner),
        field("measured_on", QT_TRANSLATE_NOOP("khue::Field", "Year or day"), &IndicatorValue::measured_on, Required),
        field("value", QT_TRANSLATE_NOOP("khue::Field", "Measured value"), &IndicatorValue::value, Required),
        field("evidence", QT_TRANSLATE_NOOP("khue::Field", "Evidence"), &IndicatorValue::evidence),
        field("note", QT_TRANSLATE_NOOP("khue::Field", "Note"), &IndicatorValue::note),
    },
    {indicatorValueRules, nullptr}};

const char* const indicatorOrderSql = "CASE level WHEN 'activity' THEN 1 WHEN 'output' THEN 2 WHEN 'outcome' THEN 3 ELSE 4 END, position, code";

namespace {

bool isPossibleYear(int year) {
    return year >= firstIndicatorYear && year <= lastIndicatorYear;
}

QString impossibleYear(int year) {
    return QCoreApplication::translate("khue::Indicators", "%1 is not a year from %2 to %3.").arg(year).arg(firstIndicatorYear).arg(lastIndicatorYear);
}

/// What is wrong with the source of an indicator's value.
void judgeSource(QList<Problem>& problems, Database& database, const Indicator& indicator) {
    const Measure* measure = findMeasure(indicator.measure);
    if (indicator.isComputed() && !measure)
        problems.append({QStringLiteral("measure"), QCoreApplication::translate("khue::Indicators", "There is no measure “%1”.").arg(indicator.measure)});
    if (!indicator.filter.isEmpty()) {
        if (!indicator.isComputed())
            problems.append({QStringLiteral("filter"), QCoreApplication::translate("khue::Indicators", "Values entered by hand have no records to choose from.")});
        else if (measure && !measure->understands(RecordFilter::fromText(indicator.filter)))
            problems.append({QStringLiteral("filter"),
                             QCoreApplication::translate("khue::Indicators", "“%1” is not a group of this measure's records.").arg(indicator.filter)});
    }
    if (measure && indicator.id) {
        const int byHand = database.single(QStringLiteral("SELECT COUNT(*) FROM indicator_value WHERE indicator_id = ?"), indicator.id).toInt();
        if (byHand)
            problems.append({QStringLiteral("measure"),
                             QCoreApplication::translate("khue::Indicators", "The %n value(s) entered by hand are kept, but the measure's are shown.", nullptr, byHand),
                             Severity::Warning});
    }
}

} // namespace

void deriveIndicator(Indicator& indicator) {
    indicator.code = tidied(indicator.code);
    indicator.name_vi = tidied(indicator.name_vi);
    indicator.name_en = tidied(indicator.name_en);
    indicator.filter = tidied(indicator.filter);
}

QList<Problem> indicatorRules(Database& database, const Indicator& indicator) {
    QList<Problem> problems;
    if (indicator.name_vi.isEmpty() && indicator.name_en.isEmpty())
        problems.append({QStringLiteral("name_vi"), QCoreApplication::translate("khue::Indicators", "Give the indicator a name, in either language.")});
    judgeSource(problems, database, indicator);
    if (indicator.baseline && !indicator.baseline_year)
        problems.append({QStringLiteral("baseline_year"), QCoreApplication::translate("khue::Indicators", "Say of which year the baseline is.")});
    else if (indicator.baseline_year && !isPossibleYear(indicator.baseline_year))
        problems.append({QStringLiteral("baseline_year"), impossibleYear(indicator.baseline_year)});
    return problems;
}

QList<Problem> indicatorTargetRules(Database& database, const IndicatorTarget& target) {
    QList<Problem> problems;
    if (!isPossibleYear(target.year))
        problems.append({QStringLiteral("year"), impossibleYear(target.year)});
    else if (database.single(QStringLiteral("SELECT id FROM indicator_target WHERE indicator_id = ? AND year = ? AND id <> ?"), target.indicator_id, target.year, target.id.value).isValid())
        problems.append({QStringLiteral("year"), QCoreApplication::translate("khue::Indicators", "There is a target of %1 already; change that one.").arg(target.year)});
    return problems;
}

QList<Problem> indicatorValueRules(Database& database, const IndicatorValue& value) {
    QList<Problem> problems;
    const QString measure = database.single(QStringLiteral("SELECT measure FROM indicator WHERE id = ?"), value.indicator_id).toString();
    if (!measure.isEmpty()) {
        const Measure* known = findMeasure(measure);
        problems.append({QStringLiteral("value"), QCoreApplication::translate("khue::Indicators", "This indicator is computed (“%1”); a value by hand would never be seen.")
                                                      .arg(known ? known->label() : measure)});
    }
    if (!value.measured_on.isNull()) {
        const QString day = value.measured_on.toIso();
        if (!isPossibleYear(value.measured_on.year))
            problems.append({QStringLiteral("measured_on"), impossibleYear(value.measured_on.year)});
        else if (day.left(10) > database.today().toString(Qt::ISODate).left(day.size()))
            problems.append({QStringLiteral("measured_on"), QCoreApplication::translate("khue::Indicators", "A value cannot be measured on a day to come.")});
        else if (database.single(QStringLiteral("SELECT id FROM indicator_value WHERE indicator_id = ? AND measured_on = ? AND id <> ?"), value.indicator_id, day, value.id.value).isValid())
            problems.append({QStringLiteral("measured_on"), QCoreApplication::translate("khue::Indicators", "There is a value of that time already; change that one.")});
    }
    if (value.evidence.isEmpty())
        problems.append({QStringLiteral("evidence"), QCoreApplication::translate("khue::Indicators", "Say where the figure comes from, so that others can check it."), Severity::Warning});
    return problems;
}

} // namespace khue
