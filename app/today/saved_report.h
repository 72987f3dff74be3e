// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/edit.h"

#include <QtCore/QVariantMap>

namespace khue {

enum class ReportPeriod { Never, Month, Quarter, Year };
template <> inline const ChoiceList choicesOf<ReportPeriod>{
    {"never", QT_TRANSLATE_NOOP("khue::Choice", "Not by the calendar")},
    {"month", QT_TRANSLATE_NOOP("khue::Choice", "Every month")},
    {"quarter", QT_TRANSLATE_NOOP("khue::Choice", "Every quarter")},
    {"year", QT_TRANSLATE_NOOP("khue::Choice", "Every year")},
};

/// A report with its parameters under a name, and the days on which it is due.
struct SavedReport {
    Id<SavedReport> id;
    int revision = 0;
    QString name;
    QString report;     ///< the stable name of one of app/reports/report_list.h
    QString parameters; ///< JSON object of texts
    ReportPeriod every = ReportPeriod::Never;
    QDate first_due;    ///< then on the same day of each period (the last of a shorter month)
    QDate done_through; ///< the last due day it was made for; invalid: never
    QString notes;
    bool operator==(const SavedReport&) const = default;
};
template <> struct TableName<SavedReport> {
    static constexpr const char* value = "saved_report";
    static constexpr int number = 40;
};
QList<Problem> savedReportRules(Database& database, const SavedReport& saved);
void deriveSavedReport(SavedReport& saved);
template <> const Table<SavedReport> TableOf<SavedReport>::value;

QVariantMap parametersOf(const SavedReport& saved);
/// As SavedReport::parameters keeps them.
QString parametersText(const QVariantMap& parameters);

/// The first day on which it is due and was not made for; invalid where it has no schedule.
QDate nextDue(const SavedReport& saved);
/// Whether nextDue() has come.
bool isDue(const SavedReport& saved, QDate today);

/// How many days before it is due a report that is made counts for that day.
inline constexpr int reportLeadDays = 7;
/// It was made today: nothing up to today, and nothing due within reportLeadDays, is due any more. One step of the
/// history; none where nothing was due.
void markMade(Database& database, Id<SavedReport> id);
/// All that are due, the longest overdue first.
std::vector<SavedReport> dueReports(Database& database);

} // namespace khue
