// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interchange/field_words.h"
#include "app/store/database.h"

namespace khue {

/// The tables whose records can be imported from sheets of their own: with headings that are the fields' labels in
/// either language, or their names, as export writes them. Not those that come by the sheets of a course (people,
/// courses, timetables, enrolments, attendance, scores), nor what is signed, anonymous or the program's own.
const TableList& importableTables();

/// The fields by which a record is known again where no code tells: what it belongs to and what it is called; else all
/// that it must have.
std::vector<int> recognisedBy(const TableInfo& table);

/// SQL over the table's columns: the record's title with what tells it from others of that title, its code or what it
/// belongs to: «Nguyễn Văn An [HV012]». NULL where there is nothing of the kind. `title`: TableInfo::titleVi or titleEn.
QString qualifiedTitleSql(const Database& database, const TableInfo& table, const char* title);

/// The words of the table's headings, and those of its name.
const QList<FieldWords>& recordFieldWords(const TableInfo& table);
const QStringList& recordTitleWords(const TableInfo& table);

/// Whether a sheet with these fields can give whole records.
bool isWholeRecord(const TableInfo& table, const QStringList& fields);

} // namespace khue
