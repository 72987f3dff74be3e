// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command.h"
#include "app/indicators/standing.h"
#include "app/store/edit.h"
#include "app/store/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace khue {

namespace {

void print(CommandContext& context, const QJsonObject& object) {
    context.out << QString::fromUtf8(QJsonDocument(object).toJson());
    context.out.flush();
}

/// What the records of a figure are asked of: an indicator or a measure.
struct Asked {
    QString code;
    const Measure* measure = nullptr;
    RecordFilter filter;
    Days days;
};

/// Throws Failure where there is nothing of that code, or it has no records.
Asked askedOf(Database& database, const QString& code, int year) {
    if (const Measure* measure = findMeasure(code))
        return {code, measure, {}, Days::ofYear(year)};
    const Indicator indicator = find<Indicator>(database, QStringLiteral("code = ?"), code);
    if (!indicator.id)
        throw Failure(QCoreApplication::translate("khue::Command", "There is no indicator and no measure “%1”. `khue-cli indicators --measures` lists the measures.").arg(code));
    const IndicatorStanding standing = standingOf(database, indicator.id, year);
    if (!standing.measure)
        throw Failure(QCoreApplication::translate("khue::Command", "The values of “%1” are entered by hand; no records stand behind them.").arg(code));
    return {code, standing.measure, standing.filter(), standing.days(year)};
}

int printRecords(CommandContext& context, const QString& code, int year, bool json) {
    Database& database = context.database();
    const Asked asked = askedOf(database, code, year);
    const std::vector<MeasureRecord> records = measureRecords(database, *asked.measure, asked.days, asked.filter);
    const std::optional<double> value = figureOf(*asked.measure, records);
    if (json) {
        QJsonArray list;
        for (const MeasureRecord& record : records) {
            QJsonObject groups;
            for (size_t i = 0; i < asked.measure->breakdowns.size(); ++i)
                groups.insert(QString::fromLatin1(asked.measure->breakdowns[i]->code), record.groups[qsizetype(i)]);
            list.append(QJsonObject{{QStringLiteral("table"), record.table}, {QStringLiteral("id"), record.id}, {QStringLiteral("title"), record.title}, {QStringLiteral("note"), record.note},
                                    {QStringLiteral("date"), record.day.toString(Qt::ISODate)}, {QStringLiteral("amount"), record.amount}, {QStringLiteral("groups"), groups}});
        }
        print(context, {{QStringLiteral("code"), code}, {QStringLiteral("measure"), QString::fromLatin1(asked.measure->code)}, {QStringLiteral("year"), year},
                        {QStringLiteral("value"), numberOrNull(value)}, {QStringLiteral("records"), list}});
        return Done;
    }
    for (const MeasureRecord& record : records)
        context.out << record.day.toString(Qt::ISODate) << '\t' << record.table << '\t' << record.id << '\t' << record.title << '\t' << record.note << '\t' << shownFigure(record.amount, 3) << Qt::endl;
    context.out << asked.measure->label() << QStringLiteral(" %1: ").arg(year) << shownFigure(value, asked.measure->decimals) << Qt::endl;
    return Done;
}

int printMeasures(CommandContext& context, int year, bool json) {
    Database& database = context.database();
    QJsonArray list;
    for (const Measure* measure : allMeasures()) {
        const std::optional<double> value = MeasureFigures(database, *measure).figure(Days::ofYear(year));
        if (json) {
            QJsonArray breakdowns;
            for (const Breakdown* breakdown : measure->breakdowns)
                breakdowns.append(QString::fromLatin1(breakdown->code));
            list.append(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(measure->code)}, {QStringLiteral("title"), measure->label()}, {QStringLiteral("unit"), measure->unitLabel()},
                                    {QStringLiteral("strand"), codeOf(measure->strand)}, {QStringLiteral("value"), numberOrNull(value)}, {QStringLiteral("breakdowns"), breakdowns}});
        } else {
            context.out << QLatin1String(measure->code) << '\t' << measure->label() << '\t' << shownFigure(value, measure->decimals) << '\t' << measure->unitLabel() << Qt::endl;
        }
    }
    if (json)
        print(context, {{QStringLiteral("year"), year}, {QStringLiteral("measures"), list}});
    return Done;
}

int printIndicators(CommandContext& context, int year, bool json) {
    QJsonArray list;
    for (const IndicatorStanding& each : standings(context.database(), year)) {
        if (json)
            list.append(QJsonObject{{QStringLiteral("code"), each.indicator.code}, {QStringLiteral("name"), indicatorName(each.indicator)}, {QStringLiteral("unit"), indicatorUnit(each.indicator)},
                                    {QStringLiteral("level"), codeOf(each.indicator.level)}, {QStringLiteral("scope"), codeOf(each.indicator.scope)},
                                    {QStringLiteral("measure"), each.indicator.measure}, {QStringLiteral("filter"), each.indicator.filter}, {QStringLiteral("value"), numberOrNull(each.value)},
                                    {QStringLiteral("target"), numberOrNull(each.target)}, {QStringLiteral("previous"), numberOrNull(each.previous)},
                                    {QStringLiteral("baseline"), numberOrNull(each.indicator.baseline)}, {QStringLiteral("state"), codeOf(each.state)}});
        else
            context.out << each.indicator.code << '\t' << indicatorName(each.indicator) << '\t' << shownFigure(each.value, each.decimals()) << '\t' << shownFigure(each.target, each.decimals()) << '\t'
                        << indicatorUnit(each.indicator) << '\t' << titleOf(each.state) << Qt::endl;
    }
    if (json)
        print(context, {{QStringLiteral("year"), year}, {QStringLiteral("indicators"), list}});
    else if (context.database().single(QStringLiteral("SELECT COUNT(*) FROM indicator WHERE active = 1")).toInt() == 0)
        context.err << QCoreApplication::translate("khue::Command", "The programme has no indicators yet; --measures shows the figures that need none.") << Qt::endl;
    return Done;
}

void declareIndicators(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("year"), QString(), QStringLiteral("year")});
    parser.addOption({QStringLiteral("records"), QString(), QStringLiteral("code")});
    parser.addOption({QStringLiteral("measures"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
}

int runIndicators(CommandContext& context, const QCommandLineParser& parser) {
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, indicatorsCommand, QCoreApplication::translate("khue::Command", "indicators takes options only; the records behind a figure are asked for with --records CODE."));
    const bool json = parser.isSet(QStringLiteral("json"));
    bool isNumber = true;
    const int year = parser.isSet(QStringLiteral("year")) ? parser.value(QStringLiteral("year")).toInt(&isNumber) : context.database().today().year();
    if (!isNumber || year < firstIndicatorYear || year > lastIndicatorYear)
        return wrongUsage(context, indicatorsCommand, QCoreApplication::translate("khue::Command", "“%1” is not a year.").arg(parser.value(QStringLiteral("year"))));
    if (parser.isSet(QStringLiteral("records")))
        return printRecords(context, parser.value(QStringLiteral("records")), year, json);
    return parser.isSet(QStringLiteral("measures")) ? printMeasures(context, year, json) : printIndicators(context, year, json);
}

} // namespace

const Command indicatorsCommand{"indicators", "[--year Y] [--measures | --records CODE] [--json]",
                                QT_TRANSLATE_NOOP("khue::Command", "Tells the indicators of a year against their targets, and the records behind each figure."),
                                QT_TRANSLATE_NOOP("khue::Command",
                                                  "Without --year, of this year. --measures tells every figure that can be computed, whether an indicator uses it or not.\n"
                                                  "--records lists the records behind the figure of an indicator or measure: their number, sum or mean is the figure. --json prints\n"
                                                  "{\"year\", \"indicators\": [{\"code\", \"name\", \"unit\", \"level\", \"scope\", \"measure\", \"filter\", \"value\", \"target\", \"previous\", \"baseline\", \"state\"}]},\n"
                                                  "{\"year\", \"measures\": [{\"code\", \"title\", \"unit\", \"strand\", \"value\", \"breakdowns\"}]} or\n"
                                                  "{\"code\", \"measure\", \"year\", \"value\", \"records\": [{\"table\", \"id\", \"title\", \"note\", \"date\", \"amount\", \"groups\"}]}.\n"
                                                  "The state is no_target, no_value, reached, on_course, nearly or behind; a value that does not exist is null."),
                                declareIndicators, runIndicators};

} // namespace khue
