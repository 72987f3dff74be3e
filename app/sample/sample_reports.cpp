// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_reports.h"

#include "app/today/saved_report.h"

namespace khue {

void addSampleReports(Edit& edit, Database& database) {
    const QDate today = database.today(), month(today.year(), today.month(), 1);
    const auto add = [&edit](const QString& name, const QString& report, const QVariantMap& parameters, ReportPeriod every, QDate first, QDate done) {
        SavedReport saved;
        saved.name = name;
        saved.report = report;
        saved.parameters = parametersText(parameters);
        saved.every = every;
        saved.first_due = first;
        saved.done_through = done;
        edit.save(saved);
    };
    const auto text = [](const char* value) { return QString::fromLatin1(value); };
    add(QStringLiteral("Khối lượng giảng dạy tháng trước (mẫu)"), text("teaching_load"),
        {{text("from"), text("last_month_start")}, {text("to"), text("last_month_end")}}, ReportPeriod::Month, month.addMonths(-3), month.addMonths(-1));
    add(QStringLiteral("Báo cáo quý cho Ban chỉ đạo (mẫu)"), text("courses_of_period"),
        {{text("from"), text("last_quarter_start")}, {text("to"), text("last_quarter_end")}}, ReportPeriod::Quarter, QDate(today.year() - 1, 1, 10), today);
    add(QStringLiteral("Tổng quan năm bằng tiếng Anh (mẫu)"), text("year_overview"), {{text("language"), text("en")}}, ReportPeriod::Year, QDate(today.year(), 12, 20), {});
}

} // namespace khue
