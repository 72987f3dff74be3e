// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

struct Format {
    const char* code;
    double width, height; ///< millimetres
    int columns, rows;
    double gap;
};
constexpr Format formats[] = {{"90x55", 90, 55, 2, 5, 0}, {"85x54", 85, 54, 2, 5, 10 / 3.0}, {"99x68", 99.1, 67.7, 2, 4, 0}, {"105x148", 105, 148.5, 2, 2, 0}, {"70x37", 70, 37, 3, 8, 0}};

LabelSheet sheetOf(const QString& code) {
    const Format* format = &formats[0];
    for (const Format& each : formats)
        if (code == QLatin1String(each.code))
            format = &each;
    LabelSheet sheet;
    sheet.label = QSizeF(format->width, format->height) * pointsPerMillimetre;
    sheet.columns = format->columns;
    sheet.rows = format->rows;
    sheet.gap = QSizeF(format->gap, format->gap) * pointsPerMillimetre;
    return sheet;
}

/// A badge whose type follows the size of the label.
Label badge(const QSizeF& label, const QString& strip, const QString& titles, const QString& name, const QString& workplace, const QString& role, Tone tone, const QString& foot) {
    const double unit = std::min(label.height() / 55, label.width() / 90) / pointsPerMillimetre;
    return {strip, tone, {{titles, 10 * unit, false, Tone::Muted}, {name, 19 * unit, true}, {workplace, 9.5 * unit}, {role, 9.5 * unit, true, tone}}, foot};
}

Document makeNameBadges(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = runOfParameters(database, parameters);
    const Course course = load(database, run.course_id);
    const QString who = parameters.value(QStringLiteral("who")).toString();
    LabelSheet sheet = sheetOf(parameters.value(QStringLiteral("sheet")).toString());
    sheet.cutMarks = parameters.value(QStringLiteral("marks")) == QLatin1String("yes");
    const QString strip = words.text(course.title_vi, course.title_en).main;
    const QString foot = QStringLiteral("%1 · %2").arg(run.code, words.period(run.start_date, run.end_date).main);
    if (who != QLatin1String("lecturers"))
        for (const RunTrainee& each : traineesOf(database, words, run.id, QLatin1String(takesSeatSql)))
            sheet.labels.append(badge(sheet.label, strip, each.titles, each.name, each.institution.main.isEmpty() ? each.department : each.institution.main,
                                      words(QT_TRANSLATE_NOOP("khue::Paper", "Trainee")).inOneLine(), Tone::Info, foot));
    if (who != QLatin1String("trainees")) {
        const QString order = words.language() == PaperLanguage::English ? QStringLiteral("sort_en") : QStringLiteral("sort_vi");
        for (const Person& person : loadAll<Person>(database, QStringLiteral("id IN (SELECT l.person_id FROM session_lecturer l JOIN session s ON s.id = l.session_id WHERE s.course_run_id = ?) ORDER BY %1").arg(order), run.id)) {
            const Institution workplace = find<Institution>(database, QStringLiteral("id = ?"), person.institution_id);
            sheet.labels.append(badge(sheet.label, strip, writtenTitles(person.titles), person.full_name, words.text(workplace.name_vi, workplace.name_en).main,
                                      words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturer")).inOneLine(), Tone::Good, foot));
        }
        if (run.coordinator_id) {
            const Person person = load(database, run.coordinator_id);
            const Institution workplace = find<Institution>(database, QStringLiteral("id = ?"), person.institution_id);
            sheet.labels.append(badge(sheet.label, strip, writtenTitles(person.titles), person.full_name, words.text(workplace.name_vi, workplace.name_en).main,
                                      words(QT_TRANSLATE_NOOP("khue::Paper", "Coordinator")).inOneLine(), Tone::Care, foot));
        }
    }
    if (sheet.labels.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Report", "There is nobody in “%1” to make a badge for.").arg(run.code));
    Document document;
    document.title = QStringLiteral("%1 · %2").arg(words(QT_TRANSLATE_NOOP("khue::Paper", "Name badges")).main, run.code);
    document.language = words.language();
    document.page.margins = {};
    document.blocks.append(sheet);
    return document;
}

} // namespace

extern const Report nameBadgesReport;
const Report nameBadgesReport{
    "name_badges",
    QT_TRANSLATE_NOOP("khue::Report", "Name badges"),
    QT_TRANSLATE_NOOP("khue::Report", "Badges of a run's trainees and lecturers on sheets of label paper, with marks to cut along."),
    {runParameter(),
     {"who",
      QT_TRANSLATE_NOOP("khue::Report", "For whom"),
      ReportParameter::Kind::Choice,
      false,
      {{"all", QT_TRANSLATE_NOOP("khue::Report", "Everybody")}, {"trainees", QT_TRANSLATE_NOOP("khue::Report", "Trainees")}, {"lecturers", QT_TRANSLATE_NOOP("khue::Report", "Lecturers and coordinator")}},
      "all"},
     {"sheet",
      QT_TRANSLATE_NOOP("khue::Report", "Label sheet"),
      ReportParameter::Kind::Choice,
      false,
      {{"90x55", QT_TRANSLATE_NOOP("khue::Report", "90 × 55 mm, 2 × 5")},
       {"85x54", QT_TRANSLATE_NOOP("khue::Report", "85 × 54 mm, 2 × 5")},
       {"99x68", QT_TRANSLATE_NOOP("khue::Report", "99.1 × 67.7 mm, 2 × 4")},
       {"105x148", QT_TRANSLATE_NOOP("khue::Report", "A6: 105 × 148 mm, 2 × 2")},
       {"70x37", QT_TRANSLATE_NOOP("khue::Report", "70 × 37 mm, 3 × 8")}},
      "90x55"},
     {"marks",
      QT_TRANSLATE_NOOP("khue::Report", "Cut marks"),
      ReportParameter::Kind::Choice,
      false,
      {{"yes", QT_TRANSLATE_NOOP("khue::Report", "Printed")}, {"no", QT_TRANSLATE_NOOP("khue::Report", "None (the paper is cut already)")}},
      "yes"},
     languageParameter()},
    makeNameBadges,
    ReportArea::Run};

} // namespace khue
