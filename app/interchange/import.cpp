// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/import.h"

#include "app/courses/course.h"
#include "app/courses/session.h"
#include "app/interchange/import_context.h"
#include "app/interchange/record_sheet.h"
#include "app/people/person.h"
#include "app/programme.h"
#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace khue {

namespace {

/// What is referred to comes before what refers to it, as the tables of the programme stand.
std::vector<SheetKind> orderOfKinds() {
    const auto tableOfKind = [](SheetKind kind) -> const TableInfo* {
        switch (kind) {
        case SheetKind::Trainee:
        case SheetKind::Faculty: return &tableOf<Person>;
        case SheetKind::Course: return &tableOf<CourseRun>;
        case SheetKind::Session: return &tableOf<Session>;
        case SheetKind::Enrolment: return &tableOf<Enrolment>;
        case SheetKind::Attendance: return &tableOf<Attendance>;
        case SheetKind::Score: return &tableOf<Score>;
        case SheetKind::Records: return kind.table();
        case SheetKind::Unknown: break;
        }
        return nullptr;
    };
    std::vector<SheetKind> kinds{SheetKind::Faculty, SheetKind::Trainee, SheetKind::Course, SheetKind::Session, SheetKind::Enrolment, SheetKind::Attendance, SheetKind::Score};
    for (const TableInfo* table : importableTables())
        kinds.push_back(SheetKind(*table));
    const auto place = [&](SheetKind kind) { return std::find(programmeTables().begin(), programmeTables().end(), tableOfKind(kind)); };
    std::stable_sort(kinds.begin(), kinds.end(), [&](SheetKind a, SheetKind b) { return place(a) < place(b); });
    return kinds;
}

void remember(Database& database, Edit& edit, const QList<SheetGuess>& corrections) {
    for (const SheetGuess& guess : corrections) {
        ImportMapping mapping = find<ImportMapping>(database, QStringLiteral("shape = ?"), guess.shape);
        mapping.shape = guess.shape;
        mapping.mapping = mappingOf(guess);
        edit.save(mapping);
    }
}

} // namespace

int ImportOutcome::refused() const {
    int sum = 0;
    for (const SheetOutcome& sheet : sheets)
        sum += sheet.refused;
    return sum;
}

QString columnTitle(const SheetGuess& guess, int column) {
    if (column < 0)
        return {};
    const QString header = guess.headers.value(column);
    return header.isEmpty() ? columnName(column) : QString(columnName(column) + QLatin1String(" (") + header + u')');
}

QList<SheetGuess> recogniseWorkbook(Database& database, const Workbook& workbook) {
    QList<SheetGuess> guesses;
    for (const Sheet& sheet : workbook.sheets) {
        SheetGuess guess = recognise(sheet);
        const ImportMapping remembered = find<ImportMapping>(database, QStringLiteral("shape = ?"), guess.shape);
        guesses.append(remembered.id ? withMapping(sheet, guess, remembered.mapping) : guess);
    }
    return guesses;
}

ImportOutcome importWorkbook(Database& database, WorkbookSource& source, const QList<SheetGuess>& guesses,
                             const ImportOptions& options, Progress* progress) {
    ImportOutcome outcome;
    const Workbook& workbook = source.heads();
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i)
        if (guesses.at(i).kind != SheetKind::Unknown)
            outcome.sheets.append({workbook.sheets[i].name, guesses[i].kind});
    if (outcome.sheets.isEmpty())
        throw Failure(QCoreApplication::translate("khue::Import",
                                                  "Nothing in “%1” looks like trainees, lecturers, courses, a timetable, enrolments, attendance, scores or other records. "
                                                  "Open it in the window and say what each sheet holds.")
                          .arg(QFileInfo(workbook.path).fileName()));
    Edit edit(database, "import", options.fileName.isEmpty() ? QFileInfo(workbook.path).fileName() : options.fileName);
    ImportContext context(database, edit, options, outcome, progress);
    for (const SheetKind kind : orderOfKinds())
        for (qsizetype i = 0; i < workbook.sheets.size(); ++i)
            if (guesses[i].kind == kind) {
                ReadAhead rows(source.rows(i));
                context.importSheet(workbook.sheets[i].name, rows, guesses[i]);
            }
    if (!options.dryRun) {
        remember(database, edit, options.corrections);
        outcome.changes = edit.changeCount();
        edit.commit();
    }
    // Told in the order in which the file reads, whatever the order of the work.
    QHash<QString, int> sheetOrder;
    for (const Sheet& sheet : workbook.sheets)
        sheetOrder.insert(sheet.name, int(sheetOrder.size()));
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(), [&](const ImportProblem& a, const ImportProblem& b) {
        return std::pair(sheetOrder.value(a.sheet), a.row) < std::pair(sheetOrder.value(b.sheet), b.row);
    });
    return outcome;
}

ImportOutcome importWorkbook(Database& database, const Workbook& workbook, const QList<SheetGuess>& guesses,
                             const ImportOptions& options, Progress* progress) {
    WholeWorkbook source(workbook);
    return importWorkbook(database, source, guesses, options, progress);
}

// ---- what all sheets share -----------------------------------------------------------------------------

const Cell& RowReader::cell(const QString& field) const {
    return m_row.cell(m_sheet.columnOf(field));
}

QString RowReader::text(const QString& field, bool keepLines) {
    const Cell& content = cell(field);
    if (content.isEmpty())
        return {};
    const Understood<QString> understood = understoodText(content, keepLines);
    if (understood.isError())
        tell(field, understood.error);
    return understood.value.value_or(QString());
}

void RowReader::tell(const QString& field, const QString& message, Severity severity) {
    tellColumn(m_sheet.columnOf(field), message, severity);
}

void RowReader::tellColumn(int column, const QString& message, Severity severity) {
    m_problems.append({m_sheet.name, m_row.number, column, message, severity});
    m_refused = m_refused || severity == Severity::Error;
}

ImportContext::ImportContext(Database& database, Edit& edit, const ImportOptions& options, ImportOutcome& outcome, Progress* progress)
    : database(database), edit(edit), options(options), outcome(outcome), m_progress(progress) {}

void ImportContext::importSheet(const QString& name, SheetRows& rows, const SheetGuess& guess) {
    if (guess.headerRow == 0) {
        outcome.problems.append({name, 0, -1,
                                 QCoreApplication::translate("khue::Import", "No row of headings was found, so the sheet was left out."), Severity::Warning});
        return;
    }
    m_titles.clear(); // the sheets before may have added to them
    const SheetReading sheet(name, guess);
    switch (guess.kind) {
    case SheetKind::Trainee:
    case SheetKind::Faculty: return importPeople(sheet, rows);
    case SheetKind::Course: return eachRow(sheet, rows, &ImportContext::importCourse);
    case SheetKind::Session: return eachRow(sheet, rows, &ImportContext::importSession);
    case SheetKind::Enrolment: return eachRow(sheet, rows, &ImportContext::importEnrolment);
    case SheetKind::Attendance: return eachRow(sheet, rows, &ImportContext::importAttendance);
    case SheetKind::Score: return eachRow(sheet, rows, &ImportContext::importScore);
    case SheetKind::Records: return importRecords(sheet, rows);
    case SheetKind::Unknown: return;
    }
}

void ImportContext::eachRow(const SheetReading& sheet, SheetRows& rows, RowImporter importer) {
    SheetOutcome& counted = outcomeOf(sheet);
    Sheet piece;
    while (rows.next(piece)) {
        note(sheet, piece.notes);
        for (size_t i = 0; i < piece.rows.size(); ++i) {
            if (i % 64 == 0)
                report(counted, rows.done());
            if (!sheet.isData(piece.rows[i]))
                continue;
            RowReader reader(sheet, piece.rows[i], outcome.problems);
            count(counted, (this->*importer)(sheet, reader));
        }
    }
}

SheetOutcome& ImportContext::outcomeOf(const SheetReading& sheet) {
    return *std::find_if(outcome.sheets.begin(), outcome.sheets.end(), [&](const SheetOutcome& each) { return each.name == sheet.name; });
}

void ImportContext::note(const SheetReading& sheet, const QList<ReadNote>& notes) {
    for (const ReadNote& each : notes)
        outcome.problems.append({sheet.name, each.row, each.column, each.text, Severity::Warning});
}

void ImportContext::count(SheetOutcome& sheet, RowOutcome row) {
    ++sheet.rows;
    switch (row) {
    case RowOutcome::Created: ++sheet.created; break;
    case RowOutcome::Updated: ++sheet.updated; break;
    case RowOutcome::Unchanged: ++sheet.unchanged; break;
    case RowOutcome::Refused: ++sheet.refused; break;
    }
}

void ImportContext::report(const SheetOutcome& sheet, double done) {
    if (!m_progress)
        return;
    const double place = double(&sheet - outcome.sheets.constData());
    m_progress->report((place + done) / double(outcome.sheets.size()), sheet.name);
}

} // namespace khue
