// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/import.h"
#include "app/interchange/known_people.h"
#include "app/interchange/values.h"
#include "app/interchange/workbook_source.h"
#include "app/courses/enrolment.h"
#include "app/store/edit.h"

#include <functional>

namespace khue {

/// What happened to one row.
enum class RowOutcome { Created, Updated, Unchanged, Refused };

/// A sheet as its guess reads it.
struct SheetReading {
    SheetReading(const QString& name, const SheetGuess& guess) : name(name), guess(guess), isDataRow(guess) {
        for (auto field = guess.fields.begin(); field != guess.fields.end(); ++field)
            if (!columns.contains(field.value()))
                columns.insert(field.value(), field.key());
    }
    /// Whether the row is one of those that the guess takes for data.
    bool isData(const Row& row) const { return row.number > guess.headerRow && isDataRow(row); }
    int columnOf(const QString& field) const { return columns.value(field, -1); }

    const QString name; ///< of the sheet
    const SheetGuess& guess;
    DataRowTest isDataRow;
    QHash<QString, int> columns;
};

/// One row on its way in: its cells by field, and the place where its problems are told.
class RowReader {
public:
    RowReader(const SheetReading& sheet, const Row& row, QList<ImportProblem>& problems) : m_sheet(sheet), m_row(row), m_problems(problems) {}

    quint32 number() const { return m_row.number; }
    const Cell& cell(const QString& field) const;
    bool has(const QString& field) const { return m_sheet.columnOf(field) >= 0; }

    /// The cell understood by that function; where it cannot be, the problem is told (an error refuses the row)
    /// and there is no value.
    template <class T> std::optional<T> read(const QString& field, Understood<T> (*understand)(const Cell&), Severity severity = Severity::Error) {
        const Cell& content = cell(field);
        if (content.isEmpty())
            return std::nullopt;
        Understood<T> understood = understand(content);
        if (understood.isError())
            tell(field, understood.error, severity);
        return understood.value;
    }
    QString text(const QString& field, bool keepLines = false);

    void tell(const QString& field, const QString& message, Severity severity = Severity::Error);
    void tellColumn(int column, const QString& message, Severity severity = Severity::Error);
    bool refused() const { return m_refused; }

private:
    const SheetReading& m_sheet;
    const Row& m_row;
    QList<ImportProblem>& m_problems;
    bool m_refused = false;
};

/// A person of a sheet, understood but not yet compared with the programme's.
struct IncomingPerson {
    Person person;
    QString institution; ///< its name as written
    QString institutionKey; ///< and folded
    NewRow fresh;        ///< for the case that the person is new
    NameKeys keys;
    QList<ImportProblem> problems;
    quint32 row = 0;
    bool refused = false;
};

/// What an import knows while it runs. Looks everything up in memory: a file may have 100,000 rows.
class ImportContext {
public:
    ImportContext(Database& database, Edit& edit, const ImportOptions& options, ImportOutcome& outcome, Progress* progress);

    Database& database;
    Edit& edit;
    const ImportOptions& options;
    ImportOutcome& outcome;

    void importSheet(const QString& name, SheetRows& rows, const SheetGuess& guess);

private:
    using RowImporter = RowOutcome (ImportContext::*)(const SheetReading&, RowReader&);

    void eachRow(const SheetReading& sheet, SheetRows& rows, RowImporter importer);
    void importPeople(const SheetReading& sheet, SheetRows& rows);
    RowOutcome importPerson(const SheetReading& sheet, IncomingPerson& incoming);
    RowOutcome importCourse(const SheetReading& sheet, RowReader& row);
    RowOutcome importSession(const SheetReading& sheet, RowReader& row);
    RowOutcome importEnrolment(const SheetReading& sheet, RowReader& row);
    RowOutcome importAttendance(const SheetReading& sheet, RowReader& row);
    RowOutcome importScore(const SheetReading& sheet, RowReader& row);

    void importRecords(const SheetReading& sheet, SheetRows& rows);
    RowOutcome importRecord(const SheetReading& sheet, RowReader& row);

    /// Records by what they are called: their titles in both languages, codes and the like; exactly, and folded.
    struct RecordTitles {
        QMultiHash<QString, qint64> exact, folded;
    };
    const RecordTitles& titlesOf(const TableInfo& table);
    void learnTitles(const TableInfo& table, RecordTitles& titles, qint64 only = 0);
    QList<qint64> recordsNamed(const TableInfo& table, const QString& text);
    Understood<QVariant> recordNamed(const TableInfo& table, const QString& text);
    /// The record that the row speaks of, 0 for a new one. `given`: field → its value as stored.
    qint64 recordLike(const TableInfo& table, const QHash<int, QVariant>& given, RowReader& row);

    void count(SheetOutcome& sheet, RowOutcome row);
    SheetOutcome& outcomeOf(const SheetReading& sheet);
    void note(const SheetReading& sheet, const QList<ReadNote>& notes);
    void report(const SheetOutcome& sheet, double done);

    /// The record saved; Created, Updated or Unchanged.
    template <class R> RowOutcome save(R& record) {
        const bool fresh = !record.id;
        const int before = edit.changeCount();
        edit.save(record);
        return fresh ? RowOutcome::Created : edit.changeCount() == before ? RowOutcome::Unchanged : RowOutcome::Updated;
    }

    // Who and what is known, by what a file calls it.
    void loadPeople();
    /// The row of the sheet being read in which she was met; 0 for none.
    quint32 rowOf(int known) const { return m_people[known].sheet == m_sheet ? m_people[known].row : 0; }
    Id<Person> personOf(RowReader& row);
    Id<Person> lecturerNamed(const QString& written, RowReader& row, const QString& field);
    /// Whom the row speaks of, or KnownPeople::Nobody; asks about likely duplicates.
    int personLike(const SheetReading& sheet, const IncomingPerson& incoming);
    /// Whether that person would be the same after taking the row over.
    bool addsNothing(const IncomingPerson& incoming, qint64 person);
    void loadInstitutions();
    /// `key`: the name folded.
    Id<Institution> institutionNamed(const QString& name, const QString& key);
    Id<CourseRun> runOf(RowReader& row, const SheetGuess& guess);
    Id<Enrolment> enrolmentOf(RowReader& row, const SheetGuess& guess, Id<CourseRun>& run);

    bool m_peopleLoaded = false;
    KnownPeople m_people;
    int m_sheet = 0; ///< of people, the one being read
    QHash<QString, qint64> m_institutions;
    QSet<QString> m_notDuplicates;
    QHash<QString, qint64> m_sessions;   ///< "run/number"
    QHash<QString, qint64> m_enrolments; ///< "run/person"
    /// A reference to a record of the same sheet, perhaps of a row further down.
    struct PendingReference {
        qint64 record = 0;
        int field = 0, column = 0;
        quint32 row = 0;
        QString text;
    };
    QHash<const TableInfo*, RecordTitles> m_titles;
    QList<PendingReference> m_pending; ///< of the sheet being read
    QSet<qint64> m_takenRecords;       ///< that a row of the sheet being read speaks of
    QSet<QString> m_told;                ///< what needs saying once only
    Progress* m_progress;
};

} // namespace khue
