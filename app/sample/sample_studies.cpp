// SPDX-License-Identifier: GPL-3.0-or-later
// Studies, numbers and decisions here are invented; no registry has given out these numbers.
#include "app/sample/sample_studies.h"

#include "app/studies/approval_template.h"
#include "app/studies/milestone_plan.h"
#include "app/studies/registration.h"
#include "app/studies/trial_data_set.h"

namespace khue {

namespace {

/// Days are counted from today; `never` is no day.
constexpr int never = 100000;

struct SampleApproval {
    ApprovalKind kind;
    int submitted, decided;
    ApprovalDecision decision;
    const char* reference;
    int valid;
    const char* conditions = "";
};
struct SampleMilestone {
    const char *vi, *en;
    int starts, due, done, progress;
    int plannedStart, plannedDue; ///< the baseline
    int after;                    ///< the one it depends on, counted from 1; 0: none
};
struct SampleSite {
    const char *code, *institution, *name;
    int target, opened;
};
struct SampleText {
    DataItem item;
    const char *vi, *en;
};
struct SampleStudy {
    const char *code, *vi, *en, *shortVi, *shortEn, *summaryVi, *summaryEn;
    StudyKind kind;
    TrialPhase phase;
    StudyState state;
    HealthField field;
    const char *host, *sponsor;
    int starts, ends, sample;
    Registry registry;
    const char* number;
    int registered;
    std::vector<SampleSite> sites;
    std::vector<std::pair<const char*, PartnerRole>> partners;
    std::vector<SampleApproval> approvals;
    std::vector<SampleMilestone> milestones;
    std::vector<SampleText> texts;
};

const std::vector<SampleStudy>& studies() {
    using enum ApprovalKind;
    using enum ApprovalDecision;
    static const std::vector<SampleStudy> list{
        {"TOP-S-001", "Thử nghiệm phối hợp thuốc liều cố định kiểm soát tăng huyết áp tại cộng đồng (mẫu)",
         "Trial of a fixed-dose combination to control hypertension in the community (sample)", "Kiểm soát tăng huyết áp cộng đồng (mẫu)",
         "Hypertension control in the community (sample)",
         "So sánh viên phối hợp liều cố định với điều trị thường quy ở người tăng huyết áp chưa kiểm soát tại ba cơ sở. Kết cục chính là tỷ lệ kiểm soát huyết áp sau 12 tháng.",
         "Compares a fixed-dose combination with usual care in people whose hypertension is not controlled, at three facilities. The primary outcome is control of blood pressure after 12 months.",
         StudyKind::ClinicalTrial, TrialPhase::Phase3, StudyState::Recruiting, HealthField::Cardiovascular, "VNC", "OX", -330, 620, 320, Registry::ClinicalTrialsGov, "NCT99000001", -190,
         {{"01", "BVM1", "", 140, -150}, {"02", "BVM2", "", 120, -120}, {"03", "BVM3", "", 60, -40}},
         {{"OX", PartnerRole::CoordinatingCentre}, {"DHM", PartnerRole::DataCentre}},
         {{InstitutionalEthics, -320, -296, Approved, "12/HĐĐĐ (mẫu)", 69}, {NationalEthics, -290, -262, Approved, "88/CN-HĐĐĐ (mẫu)", 6},
          {Ministry, -255, -240, Conditional, "315/QĐ-K2ĐT (mẫu)", never, "Báo cáo tiến độ sáu tháng một lần."}, {Oxtrec, -300, -281, Approved, "531-26 (mẫu)", 24},
          {ImportPermit, -230, -205, Approved, "77/GP (mẫu)", 160}, {DataTransfer, -60, never, Pending, "", never}},
         {{"Đề cương", "Protocol", -330, -290, -285, 100, -330, -290, 0}, {"Hội đồng đạo đức cấp cơ sở", "Institutional ethics committee", -320, -296, -296, 100, -320, -298, 0},
          {"Hội đồng đạo đức cấp quốc gia", "National ethics", -290, -262, -262, 100, -290, -270, 2}, {"Phê duyệt của Bộ Y tế", "Ministry of Health approval", -255, -240, -240, 100, -262, -250, 3},
          {"Tuyển chọn người tham gia", "Recruitment", -150, 120, never, 33, -180, 60, 4}, {"Theo dõi 12 tháng", "12 months of follow-up", 121, 480, never, 0, 61, 425, 5},
          {"Khóa dữ liệu và phân tích", "Data lock and analysis", 481, 560, never, 0, 426, 505, 6}, {"Công bố", "Publication", 561, 620, never, 0, 506, 565, 7}},
         {{DataItem::PublicContact, "Văn phòng nghiên cứu, Viện Nghiên cứu Sao Khuê (mẫu), research@sample.invalid", "Research office, Sao Khuê Research Institute (sample), research@sample.invalid"},
          {DataItem::Condition, "Tăng huyết áp", "Hypertension"},
          {DataItem::Interventions, "Viên phối hợp liều cố định so với điều trị thường quy", "Fixed-dose combination against usual care"},
          {DataItem::Eligibility, "Từ 40 tuổi, huyết áp tâm thu từ 150 mmHg; loại trừ phụ nữ có thai", "Aged 40 or older, systolic pressure 150 mmHg or more; pregnant women excluded"},
          {DataItem::PrimaryOutcomes, "Tỷ lệ kiểm soát huyết áp sau 12 tháng", "Blood pressure controlled after 12 months"}}},
        {"TOP-S-002", "Sổ bộ đột quỵ cấp tại các bệnh viện tuyến tỉnh (mẫu)", "Registry of acute stroke at provincial hospitals (sample)", "Sổ bộ đột quỵ cấp (mẫu)", "Acute stroke registry (sample)",
         "Theo dõi thời gian từ khởi phát đến điều trị và kết cục sau 90 ngày của người bệnh đột quỵ cấp.",
         "Follows the time from onset to treatment and the outcome after 90 days of people with acute stroke.", StudyKind::Cohort, TrialPhase::NotApplicable, StudyState::Recruiting,
         HealthField::Stroke, "BVM2", "BVM2", -210, 330, 900, Registry::Isrctn, "ISRCTN99000002", -170,
         {{"01", "BVM2", "Khoa Đột quỵ", 600, -160}, {"02", "BVM1", "Khoa Thần kinh", 300, -100}},
         {{"VNC", PartnerRole::Partner}, {"OX", PartnerRole::Partner}},
         {{InstitutionalEthics, -205, -188, Approved, "41/HĐĐĐ (mẫu)", 177}, {Oxtrec, -200, -175, Approved, "540-26 (mẫu)", 190}, {DataTransfer, -180, -150, Approved, "DTA-07 (mẫu)", never}},
         {{"Đề cương và biểu mẫu", "Protocol and forms", -210, -180, -172, 100, -210, -185, 0}, {"Phê duyệt đạo đức", "Ethics approval", -205, -188, -188, 100, -205, -180, 0},
          {"Tuyển chọn người tham gia", "Recruitment", -160, 150, never, 45, -165, 120, 2}, {"Báo cáo giữa kỳ", "Interim report", -45, -6, never, 60, -45, -15, 0},
          {"Phân tích", "Analysis", 151, 240, never, 0, 121, 200, 3}, {"Công bố", "Publication", 241, 330, never, 0, 201, 290, 5}},
         {}},
        {"TOP-S-003", "Sàng lọc bệnh võng mạc đái tháo đường bằng chụp đáy mắt tại trung tâm y tế (mẫu)", "Screening for diabetic retinopathy by fundus photography at health centres (sample)",
         "Sàng lọc võng mạc đái tháo đường (mẫu)", "Diabetic retinopathy screening (sample)",
         "Đánh giá độ chính xác của sàng lọc tại tuyến cơ sở so với khám chuyên khoa.", "Assesses how exact screening in primary care is against examination by a specialist.",
         StudyKind::Diagnostic, TrialPhase::NotApplicable, StudyState::Proposed, HealthField::Diabetes, "BVM3", "VNC", 40, 520, 450, Registry::Other, "", never,
         {{"01", "BVM3", "", 450, never}},
         {{"OX", PartnerRole::Partner}, {"BVM1", PartnerRole::Laboratory}},
         {{InstitutionalEthics, -12, never, Pending, "", never}, {Oxtrec, never, never, Pending, "", never}, {DataTransfer, never, never, Pending, "", never}},
         {{"Đề cương", "Protocol", -60, 9, never, 80, never, never, 0}, {"Phê duyệt đạo đức", "Ethics approval", 10, 55, never, 0, never, never, 1},
          {"Tập huấn chụp đáy mắt", "Training in fundus photography", 40, 80, never, 0, never, never, 0}, {"Tuyển chọn người tham gia", "Recruitment", 81, 360, never, 0, never, never, 2},
          {"Phân tích và công bố", "Analysis and publication", 361, 520, never, 0, never, never, 4}},
         {}},
        {"TOP-S-004", "Hành trình của người bệnh ung thư qua các tuyến điều trị: nghiên cứu định tính (mẫu)", "How people with cancer find their way through the levels of care: a qualitative study (sample)",
         "Hành trình người bệnh ung thư (mẫu)", "Pathways of people with cancer (sample)",
         "Phỏng vấn sâu người bệnh, người nhà và nhân viên y tế về những nơi chậm trễ.", "In-depth interviews with patients, relatives and staff about where time is lost.",
         StudyKind::Qualitative, TrialPhase::NotApplicable, StudyState::Completed, HealthField::Cancer, "DHM", "DHM", -560, -40, 48, Registry::Other, "", never,
         {{"01", "DHM", "", 48, -500}},
         {{"OX", PartnerRole::Partner}},
         {{InstitutionalEthics, -550, -530, Approved, "09/HĐĐĐ (mẫu)", -165}, {Oxtrec, -545, -515, Approved, "498-25 (mẫu)", -150}},
         {{"Đề cương", "Protocol", -560, -530, -528, 100, -560, -530, 0}, {"Phỏng vấn", "Interviews", -500, -300, -290, 100, -505, -330, 1},
          {"Phân tích", "Analysis", -289, -130, -130, 100, -329, -180, 2}, {"Bài báo", "Article", -129, -45, -40, 100, -179, -90, 3}},
         {}},
    };
    return list;
}

class Studies {
public:
    Studies(Edit& edit, Database& database) : m_edit(edit), m_database(database), m_today(database.today()) {}

    void add(const SampleStudy& sample) {
        Study study;
        study.code = QString::fromUtf8(sample.code);
        study.title_vi = QString::fromUtf8(sample.vi);
        study.title_en = QString::fromUtf8(sample.en);
        study.short_title_vi = QString::fromUtf8(sample.shortVi);
        study.short_title_en = QString::fromUtf8(sample.shortEn);
        study.summary_vi = QString::fromUtf8(sample.summaryVi);
        study.summary_en = QString::fromUtf8(sample.summaryEn);
        study.kind = sample.kind;
        study.phase = sample.phase;
        study.state = sample.state;
        study.host_id = institution(sample.host);
        study.sponsor_id = institution(sample.sponsor);
        study.start_date = day(sample.starts);
        study.end_date = day(sample.ends);
        study.sample_size = sample.sample;
        study.priority_id = find<Priority>(m_database, QStringLiteral("field = ? ORDER BY id LIMIT 1"), sample.field).id;
        m_edit.save(study);
        addPlaces(sample, study.id);
        addApprovals(sample, study);
        addMilestones(sample, study.id);
        for (const SampleText& text : sample.texts) {
            StudyDataItem item{{}, 0, study.id, text.item, QString::fromUtf8(text.vi), QString::fromUtf8(text.en)};
            m_edit.save(item);
        }
    }

private:
    QDate day(int offset) const { return offset == never ? QDate() : m_today.addDays(offset); }
    Id<Institution> institution(const char* code) { return find<Institution>(m_database, QStringLiteral("code = ?"), QString::fromUtf8(code)).id; }

    void addPlaces(const SampleStudy& sample, Id<Study> study) {
        if (*sample.number) {
            StudyRegistration registration{{}, 0, study, sample.registry, QString::fromUtf8(sample.number), day(sample.registered)};
            m_edit.save(registration);
        }
        for (const SampleSite& each : sample.sites) {
            StudySite site;
            site.study_id = study;
            site.code = QString::fromUtf8(each.code);
            site.institution_id = institution(each.institution);
            site.name = QString::fromUtf8(each.name);
            site.investigator_id = find<Person>(m_database, QStringLiteral("institution_id = ? ORDER BY is_faculty DESC, id LIMIT 1"), site.institution_id).id;
            site.target = each.target;
            site.opened_on = day(each.opened);
            m_edit.save(site);
        }
        for (const auto& [code, role] : sample.partners) {
            StudyPartner partner{{}, 0, study, institution(code), role, {}};
            m_edit.save(partner);
        }
    }

    void addApprovals(const SampleStudy& sample, const Study& study) {
        applyTemplate(m_edit, m_database, study.id, templateFor(m_database, study.kind).id);
        std::vector<Approval> chain = loadAll<Approval>(m_database, QStringLiteral("study_id = ? ORDER BY position"), study.id);
        for (Approval& approval : chain) {
            bool needed = false;
            for (const SampleApproval& each : sample.approvals)
                if (each.kind == approval.kind) {
                    needed = true;
                    approval.submitted_on = day(each.submitted);
                    approval.decided_on = day(each.decided);
                    approval.decision = each.decision;
                    approval.reference = QString::fromUtf8(each.reference);
                    approval.valid_until = day(each.valid);
                    approval.conditions = QString::fromUtf8(each.conditions);
                    m_edit.save(approval);
                }
            if (!needed)
                m_edit.remove(approval.id);
        }
    }

    void addMilestones(const SampleStudy& sample, Id<Study> study) {
        std::vector<Id<Milestone>> made;
        for (const SampleMilestone& each : sample.milestones) {
            Milestone milestone;
            milestone.study_id = study;
            milestone.position = int(made.size()) + 1;
            milestone.title_vi = QString::fromUtf8(each.vi);
            milestone.title_en = QString::fromUtf8(each.en);
            milestone.starts_on = day(each.starts);
            milestone.due_on = day(each.due);
            milestone.done_on = day(each.done);
            milestone.progress = each.progress;
            milestone.baseline_start = day(each.plannedStart);
            milestone.baseline_due = day(each.plannedDue);
            m_edit.save(milestone);
            if (each.after) {
                MilestoneDependency link{{}, 0, milestone.id, made[size_t(each.after) - 1]};
                m_edit.save(link);
            }
            made.push_back(milestone.id);
        }
    }

    Edit& m_edit;
    Database& m_database;
    const QDate m_today;
};

} // namespace

void addSampleStudies(Edit& edit, Database& database) {
    Studies all(edit, database);
    for (const SampleStudy& sample : studies())
        all.add(sample);
}

} // namespace khue
