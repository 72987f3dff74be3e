// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/saved_report.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace khue {

template <> const Table<SavedReport> TableOf<SavedReport>::value{
    {QT_TRANSLATE_NOOP("khue::Table", "saved report"), "name", "name"},
    {
        field("name", QT_TRANSLATE_NOOP("khue::Field", "Name"), &SavedReport::name, Required | Unique | Searchable),
        field("report", QT_TRANSLATE_NOOP("khue::Field", "Report"), &SavedReport::report, Required),
        field("parameters", QT_TRANSLATE_NOOP("khue::Field", "Parameters"), &SavedReport::parameters),
        field("every", QT_TRANSLATE_NOOP("khue::Field", "How often due"), &SavedReport::every, Required),
        field("first_due", QT_TRANSLATE_NOOP("khue::Field", "Due for the first time on"), &SavedReport::first_due),
        field("done_through", QT_TRANSLATE_NOOP("khue::Field", "Made for what was due until"), &SavedReport::done_through),
        field("notes", QT_TRANSLATE_NOOP("khue::Field", "Notes"), &SavedReport::notes, Long),
    },
    {savedReportRules, deriveSavedReport}};

void deriveSavedReport(SavedReport& saved) {
    saved.name = tidied(saved.name);
    saved.report = tidied(saved.report);
}

QList<Problem> savedReportRules(Database&, const SavedReport& saved) {
    QList<Problem> problems;
    if (saved.every != ReportPeriod::Never && !saved.first_due.isValid())
        problems.append({QStringLiteral("first_due"), QCoreApplication::translate("khue::Rules", "Say on which day the report is due for the first time.")});
    if (!saved.parameters.isEmpty() && !QJsonDocument::fromJson(saved.parameters.toUtf8()).isObject())
        problems.append({QStringLiteral("parameters"), QCoreApplication::translate("khue::Rules", "The parameters of a saved report are a JSON object.")});
    return problems;
}

QVariantMap parametersOf(const SavedReport& saved) {
    return QJsonDocument::fromJson(saved.parameters.toUtf8()).object().toVariantMap();
}

QString parametersText(const QVariantMap& parameters) {
    QJsonObject object;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        if (const QString text = it.value().userType() == QMetaType::QDate ? it.value().toDate().toString(Qt::ISODate) : it.value().toString(); !text.isEmpty())
            object.insert(it.key(), text);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

namespace {

int monthsOf(ReportPeriod every) {
    switch (every) {
    case ReportPeriod::Month: return 1;
    case ReportPeriod::Quarter: return 3;
    case ReportPeriod::Year: return 12;
    case ReportPeriod::Never: break;
    }
    return 0;
}

/// The first due day after `day`.
QDate dueAfter(const SavedReport& saved, QDate day) {
    const int months = monthsOf(saved.every);
    if (!months || !saved.first_due.isValid())
        return {};
    if (saved.first_due > day)
        return saved.first_due;
    const int passed = (day.year() - saved.first_due.year()) * 12 + day.month() - saved.first_due.month();
    int periods = std::max(0, passed / months - 1);
    while (saved.first_due.addMonths(periods * months) <= day)
        ++periods;
    return saved.first_due.addMonths(periods * months);
}

} // namespace

QDate nextDue(const SavedReport& saved) {
    return dueAfter(saved, saved.done_through.isValid() ? saved.done_through : saved.first_due.addDays(-1));
}

bool isDue(const SavedReport& saved, QDate today) {
    const QDate due = nextDue(saved);
    return due.isValid() && due <= today;
}

void markMade(Database& database, Id<SavedReport> id) {
    SavedReport saved = load(database, id);
    const QDate until = database.today().addDays(reportLeadDays);
    QDate through;
    for (QDate due = nextDue(saved); due.isValid() && due <= until; due = dueAfter(saved, due))
        through = due;
    if (!through.isValid())
        return;
    saved.done_through = through;
    Edit edit(database, "report_made", saved.name);
    edit.save(saved);
    edit.commit();
}

std::vector<SavedReport> dueReports(Database& database) {
    const QDate today = database.today();
    std::vector<SavedReport> due = loadAll<SavedReport>(database, QStringLiteral("every <> 'never' ORDER BY name"));
    std::erase_if(due, [today](const SavedReport& each) { return !isDue(each, today); });
    std::stable_sort(due.begin(), due.end(), [](const SavedReport& a, const SavedReport& b) { return nextDue(a) < nextDue(b); });
    return due;
}

} // namespace khue
