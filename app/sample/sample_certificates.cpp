// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_certificates.h"

#include "app/certificates/issue.h"
#include "app/credit/credit_entry.h"
#include "app/progress/outcome.h"

namespace khue {

namespace {

void addCredit(Edit& edit, Database& database) {
    struct Sample {
        CreditForm form;
        const char *vi, *en, *organiser, *evidence;
        double hours;
        int daysAgo;
    };
    static const Sample samples[] = {
        {CreditForm::Conference, "Hội nghị Tim mạch mẫu", "Sample Cardiology Conference", "Hội Tim mạch (mẫu)", "GCN 118/2025 (mẫu)", 8, 420},
        {CreditForm::Course, "Hồi sức cấp cứu nâng cao", "Advanced life support", "Bệnh viện Đa khoa Bình Minh (mẫu)", "GCN 52/2023 (mẫu)", 48, 1190},
        {CreditForm::Research, "Tham gia đề tài cấp cơ sở", "Taking part in an institutional study", "Viện Nghiên cứu Sao Khuê (mẫu)", "QĐ 77/2024 (mẫu)", 12, 800},
        {CreditForm::Publication, "Bài báo trên tạp chí mẫu", "Article in a sample journal", "Tạp chí Y học (mẫu)", "10.0000/mau.2024.12", 10, 560},
        {CreditForm::Teaching, "Giảng dạy thực hành tại khoa", "Practical teaching in the department", "Đại học Y khoa Phương Nam (mẫu)", "", 16, 300},
        {CreditForm::Course, "Kiểm soát nhiễm khuẩn", "Infection control", "Bệnh viện Đa khoa Sông Hồng (mẫu)", "GCN 9/2022 (mẫu)", 24, 1750},
    };
    QList<qint64> people;
    {
        Statement rows = database.query(QStringLiteral("SELECT id FROM person WHERE is_trainee = 1 ORDER BY id LIMIT 12"));
        while (rows.next())
            people.append(rows.integer(0));
    }
    for (qsizetype i = 0; i < people.size(); ++i)
        for (qsizetype j = 0; j < 1 + i % 5; ++j) {
            const Sample& sample = samples[(i + j) % 6];
            CreditEntry entry;
            entry.person_id = {people[i]};
            entry.form = sample.form;
            entry.title_vi = QString::fromUtf8(sample.vi);
            entry.title_en = QString::fromUtf8(sample.en);
            entry.organiser = QString::fromUtf8(sample.organiser);
            entry.evidence = QString::fromUtf8(sample.evidence);
            entry.hours = sample.hours;
            entry.earned_on = database.today().addDays(-sample.daysAgo - int(i) * 5);
            edit.save(entry);
        }
}

} // namespace

void addSampleCertificates(Edit& edit, Database& database) {
    for (const CertificateLayout layout : {CertificateLayout::Portrait, CertificateLayout::Landscape})
        firstTemplate(edit, database, layout);
    for (const CourseRun& run : loadAll<CourseRun>(database, QStringLiteral("state = 'finished' ORDER BY id"))) {
        recordResultsWithin(edit, database, run.id);
        IssueRequest request;
        request.run = run.id;
        request.issued_on = std::min(run.end_date.addDays(7), database.today());
        issueWithin(edit, database, request);
    }
    addCredit(edit, database);
}

} // namespace khue
