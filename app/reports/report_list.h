// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"
#include "app/store/database.h"

#include <QtCore/QVariantMap>

/// Every report the programme can make. A report is a function from the database to a document; window and
/// command line share it. A new one is a file that defines a `Report`, and its name in report_list.cpp.
namespace khue {

struct ReportParameter {
    enum class Kind { CourseRun, Choice, Text };
    const char* name;  ///< stable, as on the command line
    const char* title; ///< English, translated in the context khue::Report
    Kind kind = Kind::Text;
    bool required = false;
    ChoiceList choices = {};    ///< of a choice; titles translated in the context khue::Report
    const char* otherwise = ""; ///< what stands for a choice that is not given
    QString label() const;
    static QString choiceLabel(const ChoiceItem& item);
};

struct Report {
    const char* name;        ///< stable code
    const char* title;       ///< English, translated in the context khue::Report
    const char* description; ///< what it shows and what it is for, likewise
    std::vector<ReportParameter> parameters;
    /// Called with every choice filled in and known, every required parameter there.
    Document (*make)(Database& database, const QVariantMap& parameters);
    QString label() const;
    QString explanation() const;
};

const std::vector<const Report*>& allReports();
/// Null where there is none of that name.
const Report* findReport(QAnyStringView name);

/// Makes the report. A course run is given by its code or its id. Throws Failure, in words for the user, where
/// a parameter is missing, unknown or impossible, or there is nothing to put on paper.
Document makeReport(Database& database, const Report& report, const QVariantMap& parameters);

} // namespace khue
