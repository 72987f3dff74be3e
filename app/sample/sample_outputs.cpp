// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_outputs.h"

#include "app/studies/output_author.h"

#include <algorithm>

namespace khue {

namespace {

struct SampleOutput {
    OutputKind kind;
    OutputState state;
    const char *vi, *en, *in, *doi;
    int daysAgo;
    int study;          ///< which of the studies
    int firstIsTrainee; ///< whether a trainee of the programme is the first author
    int cites;          ///< index of another output; -1: none
    const char* evidence;
};

// The prefix 10.0000 belongs to nobody.
const SampleOutput outputs[] = {
    {OutputKind::Publication, OutputState::Published, "Đề cương thử nghiệm can thiệp tại cộng đồng (mẫu)", "Protocol of a community intervention trial (sample)", "Sample Trials Journal", "10.0000/mau.2026.0101", 210, 0, 1, -1, ""},
    {OutputKind::Publication, OutputState::Published, "Kết quả sàng lọc tại ba tỉnh: nghiên cứu cắt ngang (mẫu)", "Screening in three provinces: a cross-sectional study (sample)", "Tạp chí Y học mẫu", "10.0000/mau.2026.0107", 95, 0, 1, -1, ""},
    {OutputKind::DataSet, OutputState::Published, "Bộ dữ liệu sàng lọc đã khử định danh (mẫu)", "De-identified screening data (sample)", "Sample Research Archive", "10.0000/mau.data.12", 80, 0, 0, 1, ""},
    {OutputKind::PolicyBrief, OutputState::Published, "Tóm tắt chính sách: sàng lọc tại trạm y tế (mẫu)", "Policy brief: screening at commune health stations (sample)", "Viện Nghiên cứu Sao Khuê (mẫu)", "", 40, 0, 0, 1, ""},
    {OutputKind::PracticeChange, OutputState::Published, "Quy trình sàng lọc mới tại khoa Khám bệnh (mẫu)", "New screening procedure in the outpatient department (sample)", "", "", 18, 0, 0, 1, "Quyết định 77/QĐ-BV (mẫu) của giám đốc bệnh viện"},
    {OutputKind::Publication, OutputState::Accepted, "Tổng quan các mô hình theo dõi sau đột quỵ (mẫu)", "Models of follow-up after stroke: a review (sample)", "Sample Stroke Reviews", "10.0000/mau.2026.0144", 0, 1, 0, -1, ""},
    {OutputKind::Publication, OutputState::Submitted, "Chất lượng dữ liệu ở tuyến huyện (mẫu)", "Quality of data at district hospitals (sample)", "Sample Journal of Health Data", "", 0, 1, 1, -1, ""},
    {OutputKind::Guideline, OutputState::InPreparation, "Hướng dẫn theo dõi sau đột quỵ (mẫu)", "Guideline on follow-up after stroke (sample)", "", "", 0, 1, 0, 5, ""},
};

QList<qint64> ids(Database& database, const char* sql) {
    QList<qint64> found;
    Statement rows = database.query(QString::fromLatin1(sql));
    while (rows.next())
        found.append(rows.integer(0));
    return found;
}

} // namespace

void addSampleOutputs(Edit& edit, Database& database) {
    const QList<qint64> studies = ids(database, "SELECT id FROM study WHERE state NOT IN ('idea', 'proposed') ORDER BY id");
    const QList<qint64> hospitals = ids(database, "SELECT id FROM institution WHERE kind = 'hospital' ORDER BY id");
    const QList<qint64> lecturers = ids(database, "SELECT id FROM person WHERE is_faculty = 1 ORDER BY id");
    if (studies.isEmpty() || lecturers.isEmpty())
        return;
    std::vector<Id<Output>> made;
    int number = 0;
    for (const SampleOutput& sample : outputs) {
        Output output;
        output.study_id = {studies[sample.study % studies.size()]};
        output.kind = sample.kind;
        output.state = sample.state;
        output.title_vi = QString::fromUtf8(sample.vi);
        output.title_en = QString::fromUtf8(sample.en);
        output.published_in = QString::fromUtf8(sample.in);
        output.doi = QString::fromUtf8(sample.doi);
        output.evidence = QString::fromUtf8(sample.evidence);
        if (sample.state == OutputState::Published)
            output.published_on = database.today().addDays(-sample.daysAgo);
        if (sample.kind == OutputKind::PracticeChange && !hospitals.isEmpty())
            output.institution_id = {hospitals.first()};
        edit.save(output);
        made.push_back(output.id);
        if (sample.cites >= 0) {
            OutputLink link{{}, 0, output.id, sample.kind == OutputKind::DataSet ? OutputRelation::Related : OutputRelation::Cites, made[size_t(sample.cites)]};
            edit.save(link);
        }
        // The members of the study who are trainees, and lecturers of both sides.
        QList<qint64> people;
        Statement members = database.query(QStringLiteral("SELECT DISTINCT m.person_id FROM study_member m JOIN person p ON p.id = m.person_id WHERE m.study_id = ? AND p.is_trainee = 1 ORDER BY m.person_id LIMIT 3"),
                                           output.study_id);
        while (members.next())
            people.append(members.integer(0));
        people.insert(sample.firstIsTrainee ? people.size() : 0, lecturers[number % lecturers.size()]);
        if (const qint64 last = lecturers[(number + 4) % lecturers.size()]; !people.contains(last))
            people.append(last);
        static const char* const roles[] = {"conceptualization methodology original_draft", "investigation data_curation", "formal_analysis software visualization", "investigation resources", "supervision review_editing"};
        if (sample.kind == OutputKind::PracticeChange)
            people.clear();
        for (qsizetype i = 0; i < people.size(); ++i) {
            OutputAuthor author;
            author.output_id = output.id;
            author.position = int(i) + 1;
            author.person_id = {people[i]};
            author.credit_roles = QString::fromLatin1(roles[i + 1 == people.size() ? 4 : i % 4]).split(u' ');
            author.corresponding = i == 0;
            edit.save(author);
        }
        if (number % 3 == 0 && !people.isEmpty()) {
            OutputAuthor guest;
            guest.output_id = output.id;
            guest.position = int(people.size()) + 1;
            guest.name = QString::fromUtf8("Whitfield J (mẫu)");
            guest.credit_roles = {QStringLiteral("review_editing")};
            edit.save(guest);
        }
        ++number;
    }
}

} // namespace khue
