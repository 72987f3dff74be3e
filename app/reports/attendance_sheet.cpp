// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/attendance.h"
#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

QString signOf(AttendanceMark mark) {
    switch (mark) {
    case AttendanceMark::Present: return QStringLiteral("✓");
    case AttendanceMark::Late: return QStringLiteral("◐");
    case AttendanceMark::Excused: return QStringLiteral("P");
    case AttendanceMark::Absent: return QStringLiteral("✗");
    }
    return {};
}

Tone toneOf(AttendanceMark mark) {
    switch (mark) {
    case AttendanceMark::Present: return Tone::Good;
    case AttendanceMark::Late: return Tone::Care;
    case AttendanceMark::Excused: return Tone::Muted;
    case AttendanceMark::Absent: return Tone::Bad;
    }
    return Tone::Plain;
}

bool attended(AttendanceMark mark) {
    return mark == AttendanceMark::Present || mark == AttendanceMark::Late;
}

using Marks = QHash<std::pair<qint64, qint64>, AttendanceMark>; // of (enrolment, session)

Marks marksOf(Database& database, Id<CourseRun> run) {
    Statement row = database.query(QStringLiteral("SELECT a.enrolment_id, a.session_id, a.mark FROM attendance a "
                                                  "JOIN session s ON s.id = a.session_id WHERE s.course_run_id = ?"),
                                   run);
    Marks marks;
    while (row.next())
        marks.insert({row.integer(0), row.integer(1)}, choiceFromCode<AttendanceMark>(row.text(2)));
    return marks;
}

/// «Buổi 3», «1/12» and, smaller, «Session 3», «08:00».
TableColumn sessionColumn(const PaperWords& words, const Session& session, double width) {
    Words title = words.with(QT_TRANSLATE_NOOP("khue::Paper", "Session %1"), {QString::number(session.number)});
    const QDateTime start = atPlace(session.starts_at, session.zone);
    const QString day = !start.isValid() ? QStringLiteral("…… / ……")
                        : words.language() == PaperLanguage::English
                            ? QLocale(QLocale::English).toString(start.date(), QStringLiteral("d MMM"))
                            : start.date().toString(QStringLiteral("d/M"));
    title.main += u'\n' + day;
    if (start.isValid())
        title.second += (title.second.isEmpty() ? QString() : QStringLiteral("\n")) + start.time().toString(QStringLiteral("HH:mm"));
    return {title, width, 1, Align::Centre};
}

void addRows(TableBlock& table, const std::vector<RunTrainee>& trainees, const std::vector<Session>& sessions, const Marks* marks) {
    for (size_t i = 0; i < trainees.size(); ++i) {
        const RunTrainee& trainee = trainees[i];
        TableRow row{{{QString::number(i + 1), {}, Tone::Plain, false, double(i + 1)},
                      {trainee.name, trainee.code, Tone::Plain, true},
                      workplaceCell(trainee)}};
        int marked = 0, present = 0;
        for (const Session& session : sessions) {
            TableCell cell;
            if (marks) {
                if (const auto mark = marks->constFind({trainee.enrolment, session.id.value}); mark != marks->constEnd()) {
                    cell = {signOf(*mark), {}, toneOf(*mark), true};
                    ++marked;
                    present += attended(*mark);
                }
            }
            row.cells.append(cell);
        }
        if (marks && marked) {
            const int percent = qRound(100.0 * present / marked);
            row.cells.append({QStringLiteral("%1%").arg(percent), {}, Tone::Plain, false, double(percent)});
        }
        table.rows.append(row);
    }
}

/// At the foot of each session: how many were there, and the lecturer's signature.
void addFoot(TableBlock& table, const PaperWords& words, const std::vector<RunTrainee>& trainees, const std::vector<Session>& sessions,
             const Marks* marks) {
    const Words present = words(QT_TRANSLATE_NOOP("khue::Paper", "Number present"));
    TableRow counts{{{}, {present.main, present.second, Tone::Plain, true}, {}}};
    for (const Session& session : sessions) {
        int marked = 0, count = 0;
        for (const RunTrainee& trainee : trainees) {
            const auto mark = marks ? marks->constFind({trainee.enrolment, session.id.value}) : Marks::const_iterator();
            if (!marks || mark == marks->constEnd())
                continue;
            ++marked;
            count += attended(*mark);
        }
        counts.cells.append(marked ? TableCell{QString::number(count), {}, Tone::Plain, true, double(count)} : TableCell());
    }
    table.rows.append(counts);
    const Words signature = words(QT_TRANSLATE_NOOP("khue::Paper", "Lecturer's signature"));
    table.rows.append(TableRow{{{}, {signature.main, signature.second, Tone::Plain, true}}});
}

Paragraph legend(const PaperWords& words) {
    Paragraph paragraph;
    paragraph.small = true;
    for (size_t i = 0; i < choicesOf<AttendanceMark>.size(); ++i) {
        const auto mark = AttendanceMark(i);
        paragraph.runs.append({signOf(mark), true, false, toneOf(mark)});
        paragraph.runs.append({QString(u' ' % words.choice(mark).inOneLine(QStringLiteral(" / ")) % QLatin1String("     "))});
    }
    return paragraph;
}

Document makeAttendanceSheet(Database& database, const QVariantMap& parameters) {
    const PaperWords words(parameters.value(QStringLiteral("language")).toString());
    const CourseRun run = load(database, Id<CourseRun>{parameters.value(QStringLiteral("run")).toLongLong()});
    const std::vector<Session> sessions = sessionsOf(database, run.id);
    const std::vector<RunTrainee> trainees = traineesOf(database, words, run.id, QLatin1String(takesSeatSql));
    if (trainees.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "Nobody is enrolled in “%1” yet, so there is no attendance sheet to print.").arg(run.code));
    if (sessions.empty())
        throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no sessions yet. Add them to its timetable first.").arg(run.code));
    const bool withMarks = parameters.value(QStringLiteral("marks")) == QLatin1String("yes");

    Document document = runPaper(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Attendance sheet"),
                                 {{words(QT_TRANSLATE_NOOP("khue::Paper", "Trainees")), {QString::number(trainees.size()), {}}},
                                  {words(QT_TRANSLATE_NOOP("khue::Paper", "Sessions")), {QString::number(sessions.size()), {}}}});
    document.page.landscape = sessions.size() > 3;
    TableBlock table;
    table.rowMinimum = 8 * pointsPerMillimetre;
    table.columns = {{words(QT_TRANSLATE_NOOP("khue::Paper", "No.")), 14, 0, Align::End, false, true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Full name")), 95, 0, Align::Start, false, true,
                      words(QT_TRANSLATE_NOOP("khue::Paper", "Code")), true},
                     {words(QT_TRANSLATE_NOOP("khue::Paper", "Department, institution")), 70, 1}};
    // Room to sign in, less to be marked.
    for (const Session& session : sessions)
        table.columns.append(sessionColumn(words, session, (withMarks ? 9 : 14) * pointsPerMillimetre));
    if (withMarks)
        table.columns.append({words(QT_TRANSLATE_NOOP("khue::Paper", "Attendance")), 30, 0, Align::End});
    const Marks marks = withMarks ? marksOf(database, run.id) : Marks();
    addRows(table, trainees, sessions, withMarks ? &marks : nullptr);
    addFoot(table, words, trainees, sessions, withMarks ? &marks : nullptr);
    document.blocks.append(table);
    if (withMarks)
        document.blocks.append(legend(words));
    document.blocks.append(runSignatures(database, words, run, QT_TRANSLATE_NOOP("khue::Paper", "Attendance taken by")));
    return document;
}

} // namespace

/// Empty boxes to be signed unless the marks are asked for: the sheet goes on the table before the session.
extern const Report attendanceSheetReport;
const Report attendanceSheetReport{
    "attendance_sheet",
    QT_TRANSLATE_NOOP("khue::Report", "Attendance sheet"),
    QT_TRANSLATE_NOOP("khue::Report", "One row a trainee, one column a session: to be signed, or with the marks taken so far."),
    {runParameter(),
     languageParameter(),
     {"marks",
      QT_TRANSLATE_NOOP("khue::Report", "Marks"),
      ReportParameter::Kind::Choice,
      false,
      {{"no", QT_TRANSLATE_NOOP("khue::Report", "Empty, to sign")}, {"yes", QT_TRANSLATE_NOOP("khue::Report", "As taken")}},
      "no"}},
    makeAttendanceSheet,
    ReportArea::Run};

} // namespace khue
