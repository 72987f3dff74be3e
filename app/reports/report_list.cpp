// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/report_list.h"

#include "app/reports/run_paper.h"
#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

extern const Report attendanceSheetReport, rosterReport, timetableReport, creditStatementReport;

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("khue::Report", source);
}

QString codesOf(const ChoiceList& choices) {
    QStringList codes;
    for (const ChoiceItem& item : choices)
        codes.append(QString::fromLatin1(item.code));
    return codes.join(QLatin1String(", "));
}

bool isKnown(const ChoiceList& choices, const QString& code) {
    for (const ChoiceItem& item : choices)
        if (code == QLatin1String(item.code))
            return true;
    return false;
}

} // namespace

QString ReportParameter::label() const {
    return translated(title);
}

QString ReportParameter::choiceLabel(const ChoiceItem& item) {
    return translated(item.title);
}

QString Report::label() const {
    return translated(title);
}

QString Report::explanation() const {
    return translated(description);
}

const std::vector<const Report*>& allReports() {
    static const std::vector<const Report*> reports{&attendanceSheetReport, &rosterReport, &timetableReport, &creditStatementReport};
    return reports;
}

const Report* findReport(QAnyStringView name) {
    for (const Report* report : allReports())
        if (name == QLatin1String(report->name))
            return report;
    return nullptr;
}

Document makeReport(Database& database, const Report& report, const QVariantMap& parameters) {
    QVariantMap complete;
    QStringList names;
    for (const ReportParameter& parameter : report.parameters) {
        const QString name = QString::fromLatin1(parameter.name);
        names.append(name);
        QVariant value = parameters.value(name);
        const bool given = value.isValid() && !value.toString().isEmpty();
        if (!given && parameter.required)
            throw Failure(translated(QT_TRANSLATE_NOOP("khue::Report", "«%1» needs the parameter «%2» (%3)."))
                              .arg(report.label(), name, parameter.label()));
        if (!given)
            value = QString::fromLatin1(parameter.otherwise);
        if (parameter.kind == ReportParameter::Kind::Choice && !isKnown(parameter.choices, value.toString()))
            throw Failure(translated(QT_TRANSLATE_NOOP("khue::Report", "«%1» is not possible for «%2»; choose one of: %3."))
                              .arg(value.toString(), name, codesOf(parameter.choices)));
        if (parameter.kind == ReportParameter::Kind::CourseRun && given)
            value = courseRunOf(database, value).value;
        complete.insert(name, value);
    }
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        if (!names.contains(it.key()))
            throw Failure(translated(QT_TRANSLATE_NOOP("khue::Report", "«%1» has no parameter «%2»; it has: %3."))
                              .arg(report.label(), it.key(), names.join(QLatin1String(", "))));
    return report.make(database, complete);
}

} // namespace khue
