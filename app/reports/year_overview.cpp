// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/reports/standing_words.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

namespace khue {

namespace {

/// The figures of one year.
struct Year {
    int runs = 0, sessions = 0, places = 0, completed = 0, certificates = 0, lecturers = 0, foreign = 0;
    double hours = 0, credit = 0;
    std::optional<double> feedback; ///< the mean of all answers
    std::array<int, 12> sessionsOf{}, startedOf{}, certificatesOf{};
};

Year yearOf(Database& database, int year) {
    const QDate first(year, 1, 1), last(year, 12, 31);
    Year found;
    QSet<qint64> runs;
    {
        // Two days more on each side: UTC and the place's day may differ.
        Statement rows = database.query(QStringLiteral("SELECT s.starts_at, s.ends_at, s.zone, s.course_run_id FROM session s JOIN course_run r ON r.id = s.course_run_id "
                                                       "WHERE s.starts_at >= ? AND s.starts_at < ? AND r.state <> 'cancelled'"),
                                        first.addDays(-2), last.addDays(3));
        while (rows.next()) {
            const QDateTime start = QDateTime::fromString(rows.text(0), Qt::ISODate), end = QDateTime::fromString(rows.text(1), Qt::ISODate);
            const QDate day = atPlace(start, rows.text(2)).date();
            if (day.year() != year)
                continue;
            ++found.sessions;
            ++found.sessionsOf[size_t(day.month() - 1)];
            if (end.isValid())
                found.hours += double(start.secsTo(end)) / 3600;
        }
    }
    Statement places = database.query(QStringLiteral("SELECT r.start_date, e.state FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                                     "WHERE r.state <> 'cancelled' AND r.start_date >= ? AND r.start_date <= ? AND e.%1").arg(QLatin1String(takesSeatSql)),
                                      first, last);
    while (places.next()) {
        ++found.places;
        ++found.startedOf[size_t(QDate::fromString(places.text(0), Qt::ISODate).month() - 1)];
        found.completed += places.text(1) == QLatin1String("completed");
    }
    Statement certificates = database.query(QStringLiteral("SELECT issued_on, credit_hours FROM certificate WHERE state = 'issued' AND issued_on >= ? AND issued_on <= ?"), first, last);
    while (certificates.next()) {
        ++found.certificates;
        ++found.certificatesOf[size_t(QDate::fromString(certificates.text(0), Qt::ISODate).month() - 1)];
        found.credit += certificates.real(1);
    }
    found.runs = database.single(QStringLiteral("SELECT COUNT(*) FROM course_run WHERE state <> 'cancelled' AND start_date >= ? AND start_date <= ?"), first, last).toInt();
    found.lecturers = database.single(QStringLiteral("SELECT COUNT(DISTINCT l.person_id) FROM session_lecturer l JOIN session s ON s.id = l.session_id JOIN course_run r ON r.id = s.course_run_id "
                                                     "WHERE s.starts_at >= ? AND s.starts_at < ? AND r.state <> 'cancelled'"), first, last.addDays(1)).toInt();
    const QVariant mean = database.single(QStringLiteral("SELECT AVG(a.points) FROM feedback_answer a JOIN feedback_question q ON q.id = a.feedback_question_id "
                                                         "JOIN course_run r ON r.id = q.course_run_id WHERE r.start_date >= ? AND r.start_date <= ?"), first, last);
    if (!mean.isNull())
        found.feedback = mean.toDouble();
    return found;
}

Chart monthly(const PaperWords& words) {
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.locale = words.locale();
    for (int month = 1; month <= 12; ++month)
        chart.categories.append(words.language() == PaperLanguage::English ? chart.locale.standaloneMonthName(month, QLocale::ShortFormat) : QStringLiteral("Th.%1").arg(month));
    return chart;
}

ChartSeries series(const QString& name, const std::array<int, 12>& values, int known) {
    ChartSeries series{name, {}};
    for (int month = 0; month < 12; ++month)
        series.values.append(month < known ? std::optional<double>(values[size_t(month)]) : std::nullopt);
    return series;
}

/// The courses with the most places, beside how many completed.
Chart courseChart(Database& database, const PaperWords& words, int year) {
    Chart chart;
    chart.horizontal = chart.valueLabels = true;
    chart.locale = words.locale();
    chart.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken and completed, by course")).inOneLine();
    ChartSeries taken{words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken")).inOneLine(), {}}, done{words(QT_TRANSLATE_NOOP("khue::Paper", "Completed")).inOneLine(), {}};
    Statement rows = database.query(QStringLiteral("SELECT c.title_vi, c.title_en, COUNT(*) AS taken, SUM(CASE WHEN e.state = 'completed' THEN 1 ELSE 0 END) FROM enrolment e "
                                                   "JOIN course_run r ON r.id = e.course_run_id JOIN course c ON c.id = r.course_id "
                                                   "WHERE r.state <> 'cancelled' AND r.start_date >= ? AND r.start_date <= ? AND e.%1 GROUP BY c.id, c.title_vi, c.title_en ORDER BY taken DESC, c.id LIMIT 8").arg(QLatin1String(takesSeatSql)),
                                    QDate(year, 1, 1), QDate(year, 12, 31));
    while (rows.next()) {
        chart.categories.append(words.text(rows.text(0), rows.text(1)).inTwoLines());
        taken.values.append(rows.real(2));
        done.values.append(rows.real(3));
    }
    chart.series = {taken, done};
    return chart;
}

TableBlock figures(const PaperWords& words, int year, const Year& now, const Year& before) {
    TableBlock table;
    table.verticalLines = false;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "Figure")), 170, 2},
                     {{QString::number(year), {}}, 60, 0, Align::End},
                     {{QString::number(year - 1), {}}, 60, 0, Align::End},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Change")), 60, 0, Align::End}};
    const auto add = [&](const Words& name, std::optional<double> a, std::optional<double> b, int places = 0) {
        const double power = std::pow(10, places);
        const auto cell = [&](std::optional<double> value, bool bold) { return value ? numberCell(words, std::round(*value * power) / power, bold) : TableCell{QStringLiteral("–")}; };
        TableCell change{QStringLiteral("–")};
        if (a && b) {
            const double difference = std::round((*a - *b) * power) / power;
            change = {difference > 0 ? QString(u'+' % words.number(difference)) : words.number(difference), {}, Tone::Muted, false, difference};
        }
        table.rows.append(TableRow{{{name.main, name.second}, cell(a, true), cell(b, false), change}});
    };
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Course runs begun")), now.runs, before.runs);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions")), now.sessions, before.sessions);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Hours of teaching")), now.hours, before.hours, 1);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturers")), now.lecturers, before.lecturers);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken")), now.places, before.places);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Completed")), now.completed, before.completed);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Certificates issued")), now.certificates, before.certificates);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Credit hours awarded")), now.credit, before.credit, 1);
    add(words(QT_TRANSLATE_NOOP("khue::Paper", "Mean of the feedback (1–5)")), now.feedback, before.feedback, 2);
    return table;
}

Document makeYearOverview(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const int year = parameters.value(QStringLiteral("year")).toInt();
    const Year now = yearOf(database, year), before = yearOf(database, year - 1);
    const QDate today = database.today();
    const int known = year < today.year() ? 12 : year == today.year() ? today.month() : 0;
    Document document = titledPaper(database, words, words(QT_TRANSLATE_NOOP("khue::Paper", "Programme overview")), QString::number(year),
                                    words.with(QT_TRANSLATE_NOOP("khue::Paper", "Year %1"), {QString::number(year)}));
    document.blocks.append(figures(words, year, now, before));
    document.blocks.append(Heading{words(QT_TRANSLATE_NOOP("khue::Paper", "Month by month")), 2});
    Chart sessions = monthly(words), people = monthly(words);
    sessions.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions held and planned")).inOneLine();
    sessions.series = {series(QString::number(year), now.sessionsOf, 12), series(QString::number(year - 1), before.sessionsOf, 12)};
    sessions.series.last().dashed = true;
    people.title = words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken in runs begun, certificates issued")).inOneLine();
    people.series = {series(words(QT_TRANSLATE_NOOP("khue::Paper", "Places taken")).inOneLine(), now.startedOf, 12), series(words(QT_TRANSLATE_NOOP("khue::Paper", "Certificates")).inOneLine(), now.certificatesOf, known)};
    document.blocks.append(ChartBlock{{sessions, people}, 170});
    const Chart courses = courseChart(database, words, year);
    if (!courses.isEmpty())
        document.blocks.append(ChartBlock{{courses}});
    return document;
}

} // namespace

extern const Report yearOverviewReport;
const Report yearOverviewReport{"year_overview",
                                QT_TRANSLATE_NOOP("khue::Report", "Programme overview of a year"),
                                QT_TRANSLATE_NOOP("khue::Report", "Runs, sessions, hours, trainees, certificates and feedback of a year beside the year before, with charts by month and course."),
                                {yearParameter(), languageParameter()},
                                makeYearOverview,
                                ReportArea::Programme};

} // namespace khue
