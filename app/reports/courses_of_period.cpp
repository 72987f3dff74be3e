// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/profession.h"
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace khue {

namespace {

constexpr size_t professions = 7;

/// Trainees who took a seat, how many of them completed, and of which profession they are.
struct Count {
    Words name;
    int trainees = 0, completed = 0;
    std::array<int, professions> of{};
    void add(Profession profession, bool done) {
        ++trainees;
        completed += done;
        ++of[size_t(profession)];
    }
};

/// Seats in the runs of the period: one who took part in two runs counts twice, as enrolments do.
struct Period {
    std::vector<CourseRun> runs;
    std::map<qint64, Count> byRun, byInstitution;
    Count all;
    int people = 0; ///< human beings
};

Period read(Database& database, const PaperWords& words, QDate from, QDate to) {
    Period period;
    period.runs = loadAll<CourseRun>(database, QStringLiteral("state <> 'cancelled' AND start_date <= ? AND COALESCE(end_date, start_date) >= ? ORDER BY start_date, code"), to, from);
    QSet<qint64> people;
    Statement rows = database.query(QStringLiteral("SELECT r.id, p.id, p.titles, p.position, p.institution_id, i.name_vi, i.name_en, e.state FROM enrolment e "
                                                   "JOIN course_run r ON r.id = e.course_run_id JOIN person p ON p.id = e.person_id LEFT JOIN institution i ON i.id = p.institution_id "
                                                   "WHERE r.state <> 'cancelled' AND r.start_date <= ? AND COALESCE(r.end_date, r.start_date) >= ? AND e.%1").arg(QLatin1String(takesSeatSql)),
                                    to, from);
    while (rows.next()) {
        const Profession profession = professionOf(rows.text(2).split(u' ', Qt::SkipEmptyParts), rows.text(3));
        const bool completed = rows.text(7) == QLatin1String("completed");
        Count& institution = period.byInstitution[rows.integer(4)];
        if (institution.name.isEmpty())
            institution.name = rows.isNull(4) ? words(QT_TRANSLATE_NOOP("khue::Paper", "Institution not stated")) : words.text(rows.text(5), rows.text(6));
        for (Count* count : {&period.byRun[rows.integer(0)], &institution, &period.all})
            count->add(profession, completed);
        people.insert(rows.integer(1));
    }
    period.people = int(people.size());
    return period;
}

std::vector<Count> largestFirst(const std::map<qint64, Count>& counts) {
    std::vector<Count> list;
    for (const auto& [id, count] : counts)
        list.push_back(count);
    std::stable_sort(list.begin(), list.end(), [](const Count& a, const Count& b) { return a.trainees > b.trainees; });
    return list;
}

TableBlock runTable(Database& database, const PaperWords& words, const Period& period) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Run")), 70, 0, Align::Start, false, true, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Course")), 140, 2},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Dates")), 90, 0, Align::Start, false, false, {}, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Organiser")), 90, 1},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")), 36, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Completed")), 36, 0, Align::End}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No course run in this period.")).inOneLine();
    for (const CourseRun& run : period.runs) {
        const Course course = load(database, run.course_id);
        const Institution organiser = find<Institution>(database, QStringLiteral("id = ?"), run.organiser_id);
        const Words title = words.text(course.title_vi, course.title_en), name = words.text(organiser.name_vi, organiser.name_en);
        const auto count = period.byRun.find(run.id.value);
        table.rows.append(TableRow{{{run.code, {}, Tone::Plain, true},
                                    {title.main, title.second},
                                    {words.period(run.start_date, run.end_date).main},
                                    {name.main},
                                    numberCell(words, count == period.byRun.end() ? 0 : count->second.trainees),
                                    numberCell(words, count == period.byRun.end() ? 0 : count->second.completed)}});
    }
    return table;
}

/// Institutions down, professions across, as far as there are any.
TableBlock crossTable(const PaperWords& words, const Period& period) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Institution")), 140, 2, Align::Start, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")), 36, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Completed")), 36, 0, Align::End}};
    std::vector<size_t> shown;
    for (size_t i = 0; i < professions; ++i)
        if (period.all.of[i]) {
            shown.push_back(i);
            table.columns.append({words.choice(Profession(i)), 36, 0, Align::End});
        }
    const auto row = [&](const Count& count, bool bold) {
        TableRow cells{{{count.name.main, count.name.second, Tone::Plain, bold}, numberCell(words, count.trainees, true), numberCell(words, count.completed, bold)}};
        for (const size_t i : shown)
            cells.cells.append(count.of[i] ? numberCell(words, count.of[i], bold) : TableCell{});
        return cells;
    };
    for (const Count& count : largestFirst(period.byInstitution))
        table.rows.append(row(count, false));
    if (table.rows.size() > 1) {
        Count all = period.all;
        all.name = words(QT_TRANSLATE_NOOP("khue::Paper", "Total"));
        table.rows.append(row(all, true));
    }
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No trainees in this period.")).inOneLine();
    return table;
}

ChartBlock charts(const PaperWords& words, const Period& period) {
    Chart institutions, kinds;
    institutions.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees by institution")).inOneLine();
    kinds.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees by profession")).inOneLine();
    for (Chart* chart : {&institutions, &kinds}) {
        chart->horizontal = chart->valueLabels = true;
        chart->locale = words.locale();
    }
    ChartSeries counts, of;
    for (const Count& count : largestFirst(period.byInstitution)) {
        if (counts.values.size() == 8)
            break;
        institutions.categories.append(count.name.inTwoLines());
        counts.values.append(count.trainees);
    }
    for (size_t i = 0; i < professions; ++i)
        if (period.all.of[i]) {
            kinds.categories.append(words.choice(Profession(i)).inTwoLines());
            of.values.append(period.all.of[i]);
        }
    institutions.series = {counts};
    kinds.series = {of};
    return {{institutions, kinds}, 0, true};
}

Document makeCoursesOfPeriod(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const QDate from = parameters.value(QStringLiteral("from")).toDate(), to = parameters.value(QStringLiteral("to")).toDate();
    const Period period = read(database, words, from, to);
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Courses by institution and profession")), words.period(from, to).main, words.period(from, to));
    document.page.landscape = true;
    document.blocks.append(KeyValues{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Course runs")), {QString::number(period.runs.size()), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken")), {QString::number(period.all.trainees), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "People")), {QString::number(period.people), {}}},
                                      {words(QT_TRANSLATE_NOOP("khue::Paper", "Completed")), {QString::number(period.all.completed), {}}}},
                                     4});
    if (period.all.trainees)
        document.blocks.append(charts(words, period));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees by institution and profession")), 2});
    document.blocks.append(crossTable(words, period));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Course runs")), 2});
    document.blocks.append(runTable(database, words, period));
    return document;
}

} // namespace

extern const Report coursesOfPeriodReport;
const Report coursesOfPeriodReport{"courses_of_period",
                                   QT_TRANSLATE_NOOP("khue::Report", "Courses by institution and profession"),
                                   QT_TRANSLATE_NOOP("khue::Report", "The runs of a period, and their trainees by institution and health profession, with charts."),
                                   {fromParameter(), toParameter(), languageParameter()},
                                   makeCoursesOfPeriod,
                                   ReportArea::Programme};

} // namespace khue
