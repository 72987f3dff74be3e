// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/report_list.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>

namespace khue {

extern const Report attendanceSheetReport, rosterReport, timetableReport, nameBadgesReport, runProgressReport, runReport;
extern const Report transcriptReport, atRiskReport, teachingLoadReport;
extern const Report certificatesReport, certificateHandOverReport, certificateRegisterReport, creditStatementReport;
extern const Report coursesOfPeriodReport, yearOverviewReport;
extern const Report visitProgrammeReport, invitationLetterReport, visitReportReport, visitsOfPeriodReport;
extern const Report studyStatusReport, studyPortfolioReport, approvalsExpiringReport;
extern const Report delegationLogReport, recruitmentReport, publicationsReport;
extern const Report priorityRankingReport, meetingMinutesReport, openActionsReport, eventParticipantsReport;
extern const Report indicatorReport, annualReport;

QString ReportParameter::label() const {
    return QCoreApplication::translate("khue::Report", title);
}

QString ReportParameter::choiceLabel(const ChoiceItem& item) {
    return QCoreApplication::translate("khue::Report", item.title);
}

QString reportAreaTitle(ReportArea area) {
    switch (area) {
    case ReportArea::Run: return QCoreApplication::translate("khue::Report", "A course run");
    case ReportArea::People: return QCoreApplication::translate("khue::Report", "Trainees and lecturers");
    case ReportArea::Certificates: return QCoreApplication::translate("khue::Report", "Certificates and CME credit");
    case ReportArea::Programme: return QCoreApplication::translate("khue::Report", "The programme");
    case ReportArea::Research: return QCoreApplication::translate("khue::Report", "Research");
    case ReportArea::Partnership: return QCoreApplication::translate("khue::Report", "Partnership");
    }
    return {};
}

QString Report::label() const {
    return QCoreApplication::translate("khue::Report", title);
}

QString Report::explanation() const {
    return QCoreApplication::translate("khue::Report", description);
}

const std::vector<const Report*>& allReports() {
    static const std::vector<const Report*> reports{
        &attendanceSheetReport, &rosterReport, &timetableReport, &nameBadgesReport, &runProgressReport, &runReport,
        &transcriptReport, &atRiskReport, &teachingLoadReport,
        &certificatesReport, &certificateHandOverReport, &certificateRegisterReport, &creditStatementReport,
        &coursesOfPeriodReport, &yearOverviewReport,
        &visitProgrammeReport, &invitationLetterReport, &visitReportReport, &visitsOfPeriodReport,
        &studyStatusReport, &studyPortfolioReport, &approvalsExpiringReport,
        &delegationLogReport, &recruitmentReport, &publicationsReport,
        &priorityRankingReport, &meetingMinutesReport, &openActionsReport, &eventParticipantsReport,
        &indicatorReport, &annualReport,
    };
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
        const QVariant given = parameters.value(name);
        if (parameter.required && given.toString().trimmed().isEmpty())
            throw Failure(QCoreApplication::translate("khue::Report", "“%1” needs the parameter “%2” (%3).")
                              .arg(report.label(), name, parameter.label()));
        complete.insert(name, parameterValue(database, parameter, given));
    }
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        if (!names.contains(it.key()))
            throw Failure(QCoreApplication::translate("khue::Report", "“%1” has no parameter “%2”; it has: %3.")
                              .arg(report.label(), it.key(), names.join(QLatin1String(", "))));
    return report.make(database, complete);
}

} // namespace khue
