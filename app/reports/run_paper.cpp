// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/run_paper.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

Words institutionName(Database& database, const PaperWords& words, Id<Institution> id) {
    if (!id)
        return {};
    const Institution institution = load(database, id);
    return words.text(institution.name_vi, institution.name_en);
}

QString personName(Database& database, Id<Person> id) {
    if (!id)
        return {};
    const Person person = load(database, id);
    return titledName(person.titles, person.full_name);
}

/// What stands on every page.
void furnish(Document& document, Database& database, const PaperWords& words) {
    document.language = words.language();
    document.footer = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Printed on %1"), {words.shortDate(database.today())}).inOneLine();
    document.pageLabel = words(QT_TRANSLATE_NOOP("khue::Paper", "Page %1 of %2")).inOneLine();
}

} // namespace

Id<CourseRun> courseRunOf(Database& database, const QVariant& codeOrId) {
    const QString text = codeOrId.toString().trimmed();
    CourseRun run = find<CourseRun>(database, QStringLiteral("code = ?"), text);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!run.id && isNumber)
        run = find<CourseRun>(database, QStringLiteral("id = ?"), id);
    if (!run.id)
        throw Failure(QCoreApplication::translate("khue::Report", "There is no course run “%1”.").arg(text));
    return run.id;
}

ReportParameter runParameter() {
    return {"run", QT_TRANSLATE_NOOP("khue::Report", "Course run: its code"), ReportParameter::Kind::CourseRun, true};
}

ReportParameter languageParameter() {
    return {"language",
            QT_TRANSLATE_NOOP("khue::Report", "Language"),
            ReportParameter::Kind::Choice,
            false,
            {{"both", QT_TRANSLATE_NOOP("khue::Report", "Bilingual")},
             {"vi", QT_TRANSLATE_NOOP("khue::Report", "Vietnamese")},
             {"en", QT_TRANSLATE_NOOP("khue::Report", "English")}},
            "both"};
}

Document runPaper(Database& database, const PaperWords& words, const CourseRun& run, const char* title,
                  const QList<KeyValue>& further) {
    const Course course = load(database, run.course_id);
    const Words courseTitle = words.text(course.title_vi, course.title_en);
    const Words number = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Run %1"), {QString::number(run.number)});
    const Words heading = words(title);
    Document document;
    furnish(document, database, words);
    document.title = QStringLiteral("%1 · %2").arg(heading.main, run.code);
    document.runningTitle = QStringLiteral("%1 · %2 · %3").arg(heading.inOneLine(), run.code, courseTitle.main);

    Letterhead head;
    if (const Words organiser = institutionName(database, words, run.organiser_id); !organiser.isEmpty()) {
        head.left.append(organiser);
        document.author = organiser.main;
    }
    if (head.left.isEmpty())
        head.left.append(Words{course.code, {}});
    head.right.append(Words{run.code, {}});
    head.right.append(Words{number.inOneLine(), {}});
    document.blocks.append(head);
    document.blocks.append(Heading{inCapitals(heading), 1});

    KeyValues facts;
    facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Course")), courseTitle});
    if (const Words period = words.period(run.start_date, run.end_date); !period.isEmpty())
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Dates")), period});
    if (run.venue_id) {
        const Venue venue = load(database, run.venue_id);
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Venue")), words.text(venue.name_vi, venue.name_en)});
    }
    if (run.coordinator_id)
        facts.pairs.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Coordinator")), {personName(database, run.coordinator_id), {}}});
    facts.pairs += further;
    document.blocks.append(facts);
    return document;
}

Document titledPaper(Database& database, const PaperWords& words, const Words& title, const QString& about, const Words& subtitle) {
    Document document;
    furnish(document, database, words);
    document.title = about.isEmpty() ? title.main : QString(title.main % QStringLiteral(" · ") % about);
    document.runningTitle = about.isEmpty() ? title.inOneLine() : QString(title.inOneLine() % QStringLiteral(" · ") % about);
    document.blocks.append(Heading{inCapitals(title), 1});
    if (!subtitle.isEmpty())
        document.blocks.append(Paragraph{{{subtitle.inOneLine()}}, Align::Centre});
    document.blocks.append(Spacer{6});
    return document;
}

CourseRun runOfParameters(Database& database, const QVariantMap& parameters) {
    return load(database, Id<CourseRun>{parameters.value(QStringLiteral("run")).toLongLong()});
}

std::vector<Session> sessionsOf(Database& database, Id<CourseRun> run) {
    return loadAll<Session>(database,
                            QStringLiteral("course_run_id = ? ORDER BY CASE WHEN starts_at IS NULL THEN 1 ELSE 0 END, starts_at, number"),
                            run);
}

std::vector<RunTrainee> traineesOf(Database& database, const PaperWords& words, Id<CourseRun> run, const QString& condition) {
    const QString order = words.language() == PaperLanguage::English ? QStringLiteral("p.sort_en") : QStringLiteral("p.sort_vi");
    Statement row = database.query(
        QStringLiteral("SELECT e.id, p.code, p.full_name, p.titles, p.department, p.phone, p.email, i.name_vi, i.name_en, "
                       "p.birth_date, e.state, e.waiting_position FROM enrolment e JOIN person p ON p.id = e.person_id "
                       "LEFT JOIN institution i ON i.id = p.institution_id WHERE e.course_run_id = ? AND (%1) ORDER BY %2, p.code")
            .arg(condition, order),
        run);
    std::vector<RunTrainee> trainees;
    while (row.next()) {
        RunTrainee trainee;
        trainee.enrolment = row.integer(0);
        trainee.code = row.text(1);
        trainee.name = row.text(2);
        trainee.titles = writtenTitles(row.text(3).split(u' ', Qt::SkipEmptyParts));
        trainee.department = row.text(4);
        trainee.phone = row.text(5);
        trainee.email = row.text(6);
        trainee.institution = words.text(row.text(7), row.text(8));
        fromStored(row.value(9), trainee.born);
        fromStored(row.value(10), trainee.state);
        trainee.waitingPosition = int(row.integer(11));
        trainees.push_back(trainee);
    }
    return trainees;
}

TableCell workplaceCell(const RunTrainee& trainee) {
    if (trainee.department.isEmpty())
        return {trainee.institution.main};
    return {trainee.department, trainee.institution.main};
}

Signatures runSignatures(Database& database, const PaperWords& words, const CourseRun& run, const char* first) {
    const Words note = words(QT_TRANSLATE_NOOP("khue::Paper", "(Signature and full name)"));
    QString place;
    if (run.venue_id)
        place = load(database, run.venue_id).city;
    Signature left{words(first), note, {}, {}};
    Signature right{words(QT_TRANSLATE_NOOP("khue::Paper", "Coordinator")), note, personName(database, run.coordinator_id),
                    words.with(QT_TRANSLATE_NOOP("khue::Paper", "%1, date: …… / …… / 20……"),
                               {place.isEmpty() ? QStringLiteral("……………………") : place})};
    return {{left, right}};
}

} // namespace khue
