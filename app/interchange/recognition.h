// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/workbook.h"

#include <QtCore/QMap>

#include <optional>

namespace khue {

struct TableInfo;

/// What a sheet holds: what coordinators keep in sheets of their own making, or the records of one table as Khuê
/// itself writes them.
class SheetKind {
public:
    enum Code { Unknown, Trainee, Faculty, Course, Session, Enrolment, Attendance, Score, Records };

    constexpr SheetKind(Code code = Unknown) : m_code(code) {}
    constexpr explicit SheetKind(const TableInfo& table) : m_code(Records), m_table(&table) {}
    constexpr operator Code() const { return m_code; }
    /// Of Records, else nullptr.
    constexpr const TableInfo* table() const { return m_table; }

    friend constexpr bool operator==(const SheetKind&, const SheetKind&) = default;
    friend constexpr bool operator==(const SheetKind& kind, Code code) { return kind.m_code == code; }

private:
    Code m_code;
    const TableInfo* m_table = nullptr;
};

/// What a sheet seems to hold. Field keys by kind:
/// - Trainee, Faculty: code titles full_name family_name middle_name given_name birth_date sex department
/// position
///   institution email phone orcid expertise notes. Where there are family_name and given_name but no
///   middle_name, family_name may hold family and middle names («Họ đệm»).
/// - Course (the course and its run): code title_vi title_en credit_hours session_count seats start_date
/// end_date
///   coordinator notes
/// - Session: run number date time start_time end_time mode room lecturers topic_vi topic_en kind notes
/// - Enrolment: person run enrolled_on state notes
/// - Attendance: person run session:3 or session:2025-12-01 or session:12-01 (month and day) notes
/// - Score: person run assessment:pre_test assessment:post_test assessment:<header> notes
/// - Records: the names of the table's fields
/// `person` is the column that identifies best: a code, else an e-mail address, else a name; what else there
/// is of these comes as person_email and person_name.
struct SheetGuess {
    SheetKind kind = SheetKind::Unknown;
    quint32 headerRow = 0;      ///< the last row of the header; 0 where none was found
    quint32 headerFirstRow = 0; ///< the row before, in a header of two lines
    quint32 firstRow = 0;       ///< of the data; 0 where there is none
    quint32 lastRow = 0;
    QMap<int, QString> fields;     ///< column (from 0) → field key
    QMap<int, QString> headers;    ///< column → its header as it stands there, on one line
    QString runCode;               ///< of the whole sheet, from its name or title; empty where not stated
    std::optional<double> maximum; ///< of all scores of the sheet («thang 20»)
    double confidence = 0;         ///< 0 to 1
    QString shape; ///< equal for sheets of the same make: the key to remember corrections under
    bool operator==(const SheetGuess&) const = default;

    /// The column of that field, or -1.
    int columnOf(const QString& field) const { return fields.key(field, -1); }
};

/// Finds out what a sheet holds, by the words of its header, title and name. Kind Unknown where nothing fits.
SheetGuess recognise(const Sheet& sheet);

/// The same for a kind that the user chose, with the header in that row (0: find it).
SheetGuess recogniseAs(const Sheet& sheet, SheetKind kind, quint32 headerRow = 0);

/// After the user changed `kind`, `headerRow` or `fields`: finds headers and data rows anew, keeps the rest.
SheetGuess settled(const Sheet& sheet, SheetGuess guess);

/// Tells of a sheet's rows whether they are data by that guess: not blank, a total, a repeated header, a footer
/// or only a number.
class DataRowTest {
public:
    explicit DataRowTest(const SheetGuess& guess);
    bool operator()(const Row& row) const;

private:
    struct Column {
        bool isField = false, isKey = false;
        QString header; ///< folded
    };
    std::vector<Column> m_columns;
};

/// A correction in a form to be stored under a guess's shape, and its application to another sheet of that
/// shape: columns are found by their headers, wherever they stand now.
QString mappingOf(const SheetGuess& guess);
SheetGuess withMapping(const Sheet& sheet, const SheetGuess& guess, const QString& mapping);

/// The fields a column can be given in that kind, in their usual order (without session:… and
/// assessment:<header>).
QStringList fieldsOf(SheetKind kind);
/// For the user, in her language: «Ngày sinh», «Buổi 3», «Học viên».
QString fieldTitle(SheetKind kind, const QString& field);
QString kindTitle(SheetKind kind);
/// Stable names for storing and JSON: "trainee", "faculty", "course", "session", "enrolment", "attendance",
/// "score", "unknown"; of records the name of their table, e.g. "visit".
QString kindCode(SheetKind kind);
/// The reverse; Unknown for any other text.
SheetKind kindOfCode(const QString& code);

} // namespace khue
