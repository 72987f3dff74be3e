// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace khue {

namespace {

/// What one person teaches in the period.
struct Load {
    QString name, code;
    Words institution;
    int sessions = 0, provisional = 0;
    std::array<double, 3> hours{}; ///< by LecturerRole
    QStringList runs;
    double all() const { return hours[0] + hours[1] + hours[2]; }
};

double rounded(double hours) {
    return double(qRound(hours * 100)) / 100;
}

/// By name in the paper's order. A session counts on the day on which it begins at its place.
std::vector<Load> loadsOf(Database& database, const PaperWords& words, QDate from, QDate to) {
    std::vector<Load> loads;
    std::map<qint64, size_t> places;
    const QString order = words.language() == PaperLanguage::English ? QStringLiteral("p.sort_en") : QStringLiteral("p.sort_vi");
    // Two days more on each side: UTC and the place's day may differ.
    Statement rows = database.query(QStringLiteral("SELECT p.id, p.titles, p.full_name, p.code, i.name_vi, i.name_en, s.starts_at, s.ends_at, s.zone, l.role, l.state, r.code "
                                                   "FROM session_lecturer l JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id "
                                                   "JOIN person p ON p.id = l.person_id LEFT JOIN institution i ON i.id = p.institution_id "
                                                   "WHERE s.starts_at >= ? AND s.starts_at < ? AND s.ends_at IS NOT NULL AND r.state <> 'cancelled' ORDER BY %1, p.id, s.starts_at").arg(order),
                                    from.addDays(-2), to.addDays(3));
    while (rows.next()) {
        const QDateTime start = QDateTime::fromString(rows.text(6), Qt::ISODate), end = QDateTime::fromString(rows.text(7), Qt::ISODate);
        const QDate day = atPlace(start, rows.text(8)).date();
        if (day < from || day > to)
            continue;
        const auto [place, fresh] = places.emplace(rows.integer(0), loads.size());
        if (fresh) {
            Load load;
            load.name = titledName(rows.text(1).split(u' ', Qt::SkipEmptyParts), rows.text(2));
            load.code = rows.text(3);
            load.institution = words.text(rows.text(4), rows.text(5));
            loads.push_back(load);
        }
        Load& load = loads[place->second];
        ++load.sessions;
        load.provisional += rows.text(10) == QLatin1String("provisional");
        load.hours[size_t(choiceFromCode<LecturerRole>(rows.text(9)))] += double(start.secsTo(end)) / 3600;
        if (!load.runs.contains(rows.text(11)))
            load.runs.append(rows.text(11));
    }
    return loads;
}

Chart chartOf(const PaperWords& words, std::vector<Load> loads) {
    constexpr size_t shown = 12;
    std::stable_sort(loads.begin(), loads.end(), [](const Load& a, const Load& b) { return a.all() > b.all(); });
    loads.resize(std::min(loads.size(), shown));
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    chart.horizontal = true;
    chart.locale = words.locale();
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Hours taught, highest first")).inOneLine();
    chart.valueTitle = words(QT_TRANSLATE_NOOP("khue::Paper", "Hours")).inOneLine();
    for (const LecturerRole role : {LecturerRole::Lecturer, LecturerRole::Assistant, LecturerRole::Examiner}) {
        ChartSeries series{words.choice(role).inOneLine(), {}};
        bool any = false;
        for (const Load& load : loads) {
            series.values.append(rounded(load.hours[size_t(role)]));
            any = any || load.hours[size_t(role)] > 0;
        }
        if (any)
            chart.series.append(series);
    }
    for (const Load& load : loads)
        chart.categories.append(load.name);
    return chart;
}

Document makeTeachingLoad(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const QDate from = parameters.value(QStringLiteral("from")).toDate(), to = parameters.value(QStringLiteral("to")).toDate();
    const std::vector<Load> loads = loadsOf(database, words, from, to);
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Teaching load of the lecturers")), words.period(from, to).main, words.period(from, to));
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturer")), 110, 2, Align::Start, false, true, words(QT_TRANSLATE_NOOP("khue::Paper", "Institution"))},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions")), 34, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturing (hours)")), 44, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Assisting (hours)")), 44, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Examining (hours)")), 44, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Total hours")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Not confirmed yet")), 40, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Runs")), 80, 1}};
    table.emptyText = words(QT_TRANSLATE_NOOP("khue::Paper", "No sessions with lecturers in this period.")).inOneLine();
    Load total;
    for (const Load& load : loads) {
        table.rows.append(TableRow{{{load.name, load.institution.main, Tone::Plain, true},
                                    numberCell(words, load.sessions),
                                    numberCell(words, rounded(load.hours[0])),
                                    numberCell(words, rounded(load.hours[1])),
                                    numberCell(words, rounded(load.hours[2])),
                                    numberCell(words, rounded(load.all()), true),
                                    {load.provisional ? words.number(load.provisional) : QString(), {}, Tone::Care, false, load.provisional ? CellValue{double(load.provisional)} : CellValue{}},
                                    {load.runs.join(QStringLiteral(", "))}}});
        total.sessions += load.sessions;
        for (size_t role = 0; role < 3; ++role)
            total.hours[role] += load.hours[role];
    }
    if (loads.size() > 1)
        table.rows.append(TableRow{{{words(QT_TRANSLATE_NOOP("khue::Paper", "Total")).inOneLine(), {}, Tone::Plain, true},
                                    numberCell(words, total.sessions, true),
                                    numberCell(words, rounded(total.hours[0]), true),
                                    numberCell(words, rounded(total.hours[1]), true),
                                    numberCell(words, rounded(total.hours[2]), true),
                                    numberCell(words, rounded(total.all()), true)}});
    if (!loads.empty())
        document.blocks.append(ChartBlock{{chartOf(words, loads)}, 0, true});
    document.blocks.append(table);
    return document;
}

} // namespace

extern const Report teachingLoadReport;
const Report teachingLoadReport{"teaching_load",
                                QT_TRANSLATE_NOOP("khue::Report", "Teaching load of the lecturers"),
                                QT_TRANSLATE_NOOP("khue::Report", "Sessions and hours of each lecturer in a period, by role, with what is not confirmed yet."),
                                {fromParameter(), toParameter(), languageParameter()},
                                makeTeachingLoad,
                                ReportArea::People};

} // namespace khue
