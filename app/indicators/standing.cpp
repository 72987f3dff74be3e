// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/standing.h"

#include "app/progress/programme_rules.h"
#include "app/store/edit.h"
#include "app/store/language.h"

#include <algorithm>
#include <cmath>

namespace khue {

namespace {

/// Room for the last bits of a double.
constexpr double hair = 1e-9;

/// Reads each measure once.
class Figures {
public:
    explicit Figures(Database& database) : m_database(database) {}
    const MeasureFigures& of(const Measure& measure) {
        auto& figures = m_read[&measure];
        if (!figures)
            figures = std::make_unique<MeasureFigures>(m_database, measure);
        return *figures;
    }

private:
    Database& m_database;
    std::map<const Measure*, std::unique_ptr<MeasureFigures>> m_read;
};

void readTargets(Database& database, const QString& condition, qint64 only, std::map<qint64, IndicatorStanding*>& standings) {
    Statement row = database.query(QStringLiteral("SELECT indicator_id, year, value FROM indicator_target WHERE %1").arg(condition), only);
    while (row.next())
        if (const auto found = standings.find(row.integer(0)); found != standings.end())
            found->second->years[int(row.integer(1))].target = row.real(2);
}

void readValues(Database& database, const QString& condition, qint64 only, std::map<qint64, IndicatorStanding*>& standings) {
    // Within a year the later counts, and one of the bare year whatever the others say.
    Statement row = database.query(QStringLiteral("SELECT indicator_id, measured_on, value FROM indicator_value WHERE %1 ORDER BY CASE WHEN LENGTH(measured_on) = 4 THEN 1 ELSE 0 END, measured_on").arg(condition), only);
    while (row.next())
        if (const auto found = standings.find(row.integer(0)); found != standings.end() && !found->second->indicator.isComputed())
            found->second->years[row.text(1).left(4).toInt()].value = row.real(2);
}

/// The values of a computed indicator, for every year from its first record or target on.
void compute(IndicatorStanding& standing, const MeasureFigures& figures, int year, int thisYear) {
    int first = year - 4, last = year;
    if (!standing.years.empty()) {
        first = std::min(first, standing.years.begin()->first);
        last = std::max(last, standing.years.rbegin()->first);
    }
    const int begun = figures.firstYear();
    for (int each = first; each <= last; ++each)
        if (each <= thisYear && begun && each >= begun)
            standing.years[each].value = figures.figure(standing.days(each), standing.filter());
        else if (each == year && each <= thisYear)
            standing.years[each].value = figures.figure(standing.days(each), standing.filter());
}

Judged judgedBy(const IndicatorStanding& standing, int year, QDate today, double nearly) {
    Judged judged;
    judged.value = standing.value;
    judged.target = standing.target;
    judged.aim = standing.indicator.aim;
    judged.nearly = nearly;
    judged.grows = standing.measure && (standing.measure->reckoning == Reckoning::Count || standing.measure->reckoning == Reckoning::Sum);
    const QDate first(year, 1, 1);
    judged.elapsed = std::clamp(double(first.daysTo(today) + 1) / first.daysInYear(), 0.0, 1.0);
    if (standing.indicator.period == IndicatorPeriod::Cumulative) {
        const auto before = standing.years.find(year - 1);
        judged.before = before != standing.years.end() && before->second.target ? *before->second.target : standing.indicator.baseline.value_or(0);
    }
    return judged;
}

std::vector<IndicatorStanding> read(Database& database, const QString& indicators, const QString& parts, qint64 only, int year) {
    std::vector<IndicatorStanding> all;
    for (Indicator& indicator : loadAll<Indicator>(database, indicators, only)) {
        IndicatorStanding standing;
        standing.measure = findMeasure(indicator.measure);
        if (indicator.baseline && !standing.measure)
            standing.years[indicator.baseline_year].value = indicator.baseline;
        standing.indicator = std::move(indicator);
        all.push_back(std::move(standing));
    }
    std::map<qint64, IndicatorStanding*> byId;
    for (IndicatorStanding& standing : all)
        byId[standing.indicator.id.value] = &standing;
    readTargets(database, parts, only, byId);
    readValues(database, parts, only, byId);

    Figures figures(database);
    const QDate today = database.today();
    const double percent = programmeRule(database, "indicator_nearly_percent");
    for (IndicatorStanding& standing : all) {
        if (standing.measure)
            compute(standing, figures.of(*standing.measure), year, today.year());
        if (const auto now = standing.years.find(year); now != standing.years.end()) {
            standing.value = now->second.value;
            standing.target = now->second.target;
        }
        if (const auto before = standing.years.find(year - 1); before != standing.years.end())
            standing.previous = before->second.value;
        standing.state = judgeStanding(judgedBy(standing, year, today, percent / 100));
    }
    return all;
}

} // namespace

StandingState judgeStanding(const Judged& judged) {
    if (!judged.value)
        return StandingState::NoValue;
    if (!judged.target)
        return StandingState::NoTarget;
    const double value = *judged.value, target = *judged.target;
    if (judged.aim == IndicatorAim::Decrease) {
        if (value <= target + hair)
            return StandingState::Reached;
        return value * judged.nearly <= target + hair ? StandingState::Nearly : StandingState::Behind;
    }
    if (value >= target - hair)
        return StandingState::Reached;
    const double expected = judged.grows ? judged.before + (target - judged.before) * judged.elapsed : target;
    if (judged.grows && judged.elapsed < 1 && value >= expected - hair)
        return StandingState::OnCourse;
    return value >= expected * judged.nearly - hair ? StandingState::Nearly : StandingState::Behind;
}

std::vector<IndicatorStanding> standings(Database& database, int year, Which which) {
    const QString wanted = which == Which::InUse ? QStringLiteral("active > ?") : QStringLiteral("active >= ?");
    return read(database, wanted + QLatin1String(" ORDER BY active DESC, ") + QLatin1String(indicatorOrderSql), QStringLiteral("indicator_id > ?"), 0, year);
}

IndicatorStanding standingOf(Database& database, Id<Indicator> indicator, int year) {
    std::vector<IndicatorStanding> found = read(database, QStringLiteral("id = ?"), QStringLiteral("indicator_id = ?"), indicator.value, year);
    if (found.empty())
        throwGone(tableOf<Indicator>);
    return std::move(found.front());
}

QList<MissingValues> missingValues(Database& database) {
    QList<MissingValues> all;
    const int now = database.today().year();
    for (const int year : {now - 1, now}) {
        MissingValues missing{year, {}, {}};
        Statement rows = database.query(QStringLiteral("SELECT i.id, COALESCE(i.code, i.name_vi, i.name_en) FROM indicator i WHERE i.active = 1 AND i.measure IS NULL AND NOT (i.baseline IS NOT NULL AND i.baseline_year = ?) "
                                                       "AND NOT EXISTS (SELECT 1 FROM indicator_value v WHERE v.indicator_id = i.id AND SUBSTR(v.measured_on, 1, 4) = ?) "
                                                       "AND (? = 1 OR EXISTS (SELECT 1 FROM indicator_target t WHERE t.indicator_id = i.id AND t.year = ?)) ORDER BY %1")
                                            .arg(QLatin1String(indicatorOrderSql)),
                                        year, QString::number(year), int(year == now), year);
        while (rows.next()) {
            missing.indicators.append(rows.integer(0));
            missing.codes.append(rows.text(1));
        }
        if (!missing.indicators.isEmpty())
            all.append(missing);
    }
    return all;
}

QString indicatorName(const Indicator& indicator) {
    return inLanguage(indicator.name_vi, indicator.name_en);
}

QString indicatorUnit(const Indicator& indicator) {
    return inLanguage(indicator.unit_vi, indicator.unit_en);
}

QString shownFigure(std::optional<double> value, int decimals) {
    if (!value)
        return {};
    const double scale = std::pow(10, decimals);
    return shownNumber(std::round(*value * scale) / scale);
}

} // namespace khue
