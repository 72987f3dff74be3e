// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/document.h"
#include "app/store/database.h"

#include <QtCore/QVariantMap>

/// Every report the programme can make. A report is a function from the database to a document; window and
/// command line share it. A new one is a file that defines a `Report`, and its name in report_list.cpp.
namespace khue {

struct ReportParameter {
    /// A run and a record reach the report as their id (qint64; 0 where none is given), a date as QDate (invalid where
    /// none is given), a year as int, choices and texts as QString.
    enum class Kind { CourseRun, Choice, Text, Record, Date, Year };
    const char* name;  ///< stable, as on the command line
    const char* title; ///< English, translated in the context khue::Report
    Kind kind = Kind::Text;
    bool required = false;
    ChoiceList choices = {};    ///< of a choice; titles translated in the context khue::Report
    /// What stands for one that is not given: a choice's code; of a date a word of relativeDate() or ISO 8601; of a year
    /// "this_year", "last_year" or a number.
    const char* otherwise = "";
    const char* table = "";     ///< of a record: given by its code, its id or its title
    QString label() const;
    static QString choiceLabel(const ChoiceItem& item);
};

/// What a report is about: the groups of the report desk.
enum class ReportArea { Run, People, Certificates, Programme, Research, Partnership };
/// «Đợt học», «Học viên và giảng viên» …
QString reportAreaTitle(ReportArea area);

struct Report {
    const char* name;        ///< stable code
    const char* title;       ///< English, translated in the context khue::Report
    const char* description; ///< what it shows and what it is for, likewise
    std::vector<ReportParameter> parameters;
    /// Called with every parameter there, as its kind says, and every choice known.
    Document (*make)(Database& database, const QVariantMap& parameters);
    ReportArea area = ReportArea::Programme;
    QString label() const;
    QString explanation() const;
};

const std::vector<const Report*>& allReports();
/// Null where there is none of that name.
const Report* findReport(QAnyStringView name);

/// A record of a table: required unless said otherwise.
ReportParameter recordParameter(const char* name, const char* title, const char* table, bool required = true);
/// `year`: this year unless another is given.
ReportParameter yearParameter();
/// `from` and `to`: this year unless others are given.
ReportParameter fromParameter();
ReportParameter toParameter();

/// "today"; "year_start", "year_end", and the same of quarter and month, each also with "last_" before it: the day it is
/// today, so that a saved report is always about its time. An invalid date where it is no such word.
QDate relativeDate(const QString& word, QDate today);

/// What the report gets for what was typed: see ReportParameter::Kind. What is not given becomes its default. Throws
/// Failure where it is unknown or impossible.
QVariant parameterValue(Database& database, const ReportParameter& parameter, const QVariant& given);

/// Makes the report. A record is given by its code, its id or its title. Throws Failure, in words for the user, where
/// a parameter is missing, unknown or impossible, or there is nothing to put on paper.
Document makeReport(Database& database, const Report& report, const QVariantMap& parameters);

} // namespace khue
