// SPDX-License-Identifier: GPL-3.0-or-later
// Needs, committees and agreements are invented; nothing here tells of a real institution.
#include "app/sample/sample_governance.h"

#include "app/governance/agreement.h"
#include "app/governance/committee.h"
#include "app/governance/priority_score.h"

#include <algorithm>

namespace khue {

namespace {

Id<Institution> institution(Database& database, const char* code) {
    return find<Institution>(database, QStringLiteral("code = ?"), QString::fromLatin1(code)).id;
}

Id<Person> lecturer(Database& database, const char* code) {
    return find<Person>(database, QStringLiteral("code = ?"), QString::fromLatin1(code)).id;
}

/// The n-th person (from 0) who works at an institution, trainees first in the order of their codes.
Id<Person> somebodyAt(Database& database, const char* code, int n) {
    return find<Person>(database, QStringLiteral("institution_id = ? AND is_trainee = 1 ORDER BY code LIMIT 1 OFFSET %1").arg(n), institution(database, code)).id;
}

std::vector<Id<Person>> addCommittees(Edit& edit, Database& database) {
    const QDate start = database.today().addMonths(-14);
    Committee steering;
    steering.kind = CommitteeKind::Steering;
    steering.name_vi = QString::fromUtf8("Ban chỉ đạo (mẫu)");
    steering.name_en = QString::fromUtf8("Steering Committee (sample)");
    steering.mandate_vi = QString::fromUtf8("Chọn ưu tiên nghiên cứu, theo dõi tiến độ, giữ cân bằng lợi ích công và tư.");
    steering.mandate_en = QString::fromUtf8("Chooses research priorities, follows progress, keeps public and private interests in balance.");
    steering.starts_on = start;
    steering.scores_priorities = true;
    edit.save(steering);
    struct Seat {
        Id<Person> person;
        CommitteeRole role;
        const char* interest;
    };
    const Seat seats[] = {
        {somebodyAt(database, "BVM2", 0), CommitteeRole::Chair, ""},
        {lecturer(database, "GV001"), CommitteeRole::ViceChair, ""},
        {lecturer(database, "GV005"), CommitteeRole::Secretary, "Làm việc tại viện nhận kinh phí của chương trình"},
        {somebodyAt(database, "BVM3", 0), CommitteeRole::Member, ""},
        {somebodyAt(database, "BVM1", 0), CommitteeRole::Member, ""},
        {somebodyAt(database, "DHM", 0), CommitteeRole::Member, ""},
        {lecturer(database, "GV002"), CommitteeRole::Member, ""},
    };
    std::vector<Id<Person>> members;
    for (const Seat& seat : seats) {
        CommitteeMember member;
        member.committee_id = steering.id;
        member.person_id = seat.person;
        member.role = seat.role;
        member.from_date = start;
        member.interest = QString::fromUtf8(seat.interest);
        member.interest_on = start;
        edit.save(member);
        members.push_back(seat.person);
    }
    Committee group;
    group.kind = CommitteeKind::WorkingGroup;
    group.name_vi = QString::fromUtf8("Nhóm công tác dữ liệu (mẫu)");
    group.name_en = QString::fromUtf8("Data Working Group (sample)");
    group.mandate_vi = QString::fromUtf8("Soạn quy trình chia sẻ dữ liệu giữa các điểm nghiên cứu.");
    group.mandate_en = QString::fromUtf8("Drafts how data are shared between study sites.");
    group.starts_on = start.addMonths(6);
    edit.save(group);
    // Mostly from universities: out of balance, as Today says.
    const Seat groupSeats[] = {{lecturer(database, "GV003"), CommitteeRole::Chair, ""},
                               {lecturer(database, "GV004"), CommitteeRole::Member, ""},
                               {somebodyAt(database, "DHM", 1), CommitteeRole::Member, ""},
                               {lecturer(database, "GV006"), CommitteeRole::Secretary, ""}};
    for (const Seat& seat : groupSeats) {
        CommitteeMember member;
        member.committee_id = group.id;
        member.person_id = seat.person;
        member.role = seat.role;
        member.from_date = group.starts_on;
        edit.save(member);
    }
    return members;
}

void addPriorities(Edit& edit, Database& database, const std::vector<Id<Person>>& members) {
    struct Sample {
        const char *vi, *en, *need_vi, *need_en, *institution;
        HealthField field;
        PriorityState state;
        int monthsAgo;
        int leaning; ///< what members tend to give, of five
    };
    static const Sample samples[] = {
        {"Tự lấy mẫu xét nghiệm HPV ở vùng xa", "Self-sampled HPV testing in remote districts",
         "Phụ nữ vùng xa khó đến nơi có xét nghiệm; trung tâm y tế huyện muốn biết tự lấy mẫu có được chấp nhận và đủ tin cậy không. (mẫu)",
         "Women in remote districts can hardly reach a laboratory; district health centres want to know whether self-sampling is accepted and reliable. (sample)", "BVM3",
         HealthField::Cancer, PriorityState::Adopted, 11, 5},
        {"Rút ngắn thời gian từ khởi phát đến điều trị đột quỵ", "Shortening the time from onset to treatment in stroke",
         "Nhiều người bệnh đến sau giờ vàng; bệnh viện công muốn biết khâu nào trên đường chuyển viện mất thời gian nhất. (mẫu)",
         "Many patients arrive too late; a public hospital wants to know which step of the referral takes longest. (sample)", "BVM2", HealthField::Stroke,
         PriorityState::Adopted, 10, 4},
        {"Kiểm soát huyết áp tại trạm y tế xã", "Controlling blood pressure at commune health stations",
         "Người bệnh tăng huyết áp bỏ điều trị giữa chừng; cần cách theo dõi tại xã mà nhân lực hiện có làm được. (mẫu)",
         "Patients with hypertension drop out of treatment; follow-up is needed that commune staff can sustain. (sample)", "DHM", HealthField::Cardiovascular,
         PriorityState::UnderReview, 5, 4},
        {"Phát hiện sớm bàn chân đái tháo đường", "Early detection of the diabetic foot",
         "Người bệnh đến khi vết loét đã nặng; bệnh viện muốn có bộ câu hỏi sàng lọc cho điều dưỡng. (mẫu)",
         "Patients arrive with advanced ulcers; the hospital wants a screening tool for nurses. (sample)", "BVM1", HealthField::Diabetes, PriorityState::UnderReview, 4, 3},
        {"Chăm sóc giảm nhẹ tại nhà cho người bệnh ung thư", "Palliative care at home for patients with cancer",
         "Gia đình tự xoay xở sau khi ra viện; chưa rõ mô hình nào phù hợp với điều kiện ở Việt Nam. (mẫu)",
         "Families are on their own after discharge; which model fits Viet Nam is not known. (sample)", "BVM2", HealthField::Cancer, PriorityState::Proposed, 1, 4},
    };
    const std::vector<PriorityCriterion> criteria = loadAll<PriorityCriterion>(database, QStringLiteral("1 = 1 ORDER BY position, id"));
    const QDate today = database.today();
    int number = 0;
    for (const Sample& sample : samples) {
        Priority priority;
        priority.code = QStringLiteral("UT-%1-%2").arg(today.year()).arg(++number, 2, 10, QLatin1Char('0'));
        priority.title_vi = QString::fromUtf8(sample.vi);
        priority.title_en = QString::fromUtf8(sample.en);
        priority.need_vi = QString::fromUtf8(sample.need_vi);
        priority.need_en = QString::fromUtf8(sample.need_en);
        priority.institution_id = institution(database, sample.institution);
        priority.proposed_on = today.addMonths(-sample.monthsAgo);
        priority.field = sample.field;
        priority.state = sample.state;
        edit.save(priority);
        if (sample.state == PriorityState::Proposed)
            continue; // nobody has scored it yet
        for (size_t member = 0; member < members.size(); ++member)
            for (size_t criterion = 0; criterion < criteria.size(); ++criterion) {
                if (number == 4 && member == 6 && criterion == 2)
                    continue; // one member has not finished
                PriorityScore score;
                score.priority_id = priority.id;
                score.person_id = members[member];
                score.priority_criterion_id = criteria[criterion].id;
                const bool interested = (number == 2 && member == 0) || (number == 4 && member == 4);
                score.points = std::clamp(sample.leaning - int((member * 3 + member / 2 + criterion * 2 + size_t(number)) % 3) + (criterion == 0 ? 1 : 0) + (interested ? 1 : 0), 1, 5);
                if (member == 0 && criterion == 1)
                    score.comment = QString::fromUtf8("Cần thêm nhân lực tại tuyến huyện");
                edit.save(score);
            }
    }
    // The hospital's own member, and the institute that would host the study.
    const auto declare = [&](int of, size_t member, InterestKind kind, const char* text) {
        PriorityInterest interest;
        interest.priority_id = find<Priority>(database, QStringLiteral("code = ?"), QStringLiteral("UT-%1-%2").arg(today.year()).arg(of, 2, 10, QLatin1Char('0'))).id;
        interest.person_id = members[member];
        interest.kind = kind;
        interest.text = QString::fromUtf8(text);
        interest.declared_on = today.addMonths(-3);
        edit.save(interest);
    };
    declare(2, 0, InterestKind::Public, "Công tác tại bệnh viện đề xuất");
    declare(4, 4, InterestKind::Private, "Có cổ phần trong công ty bán thiết bị sàng lọc");
}

void addAgreements(Edit& edit, Database& database) {
    const QDate today = database.today();
    const Id<Institution> oxford = institution(database, "OX"), institute = institution(database, "VNC"), hospital = institution(database, "BVM2");
    const auto add = [&](AgreementKind kind, const char* vi, const char* en, const char* reference, QDate starts, QDate ends, AgreementState state, Id<Agreement> renews,
                         std::initializer_list<std::tuple<Id<Institution>, Id<Person>, const char*, const char*>> parties) {
        Agreement agreement;
        agreement.kind = kind;
        agreement.title_vi = QString::fromUtf8(vi);
        agreement.title_en = QString::fromUtf8(en);
        agreement.reference = QString::fromUtf8(reference);
        agreement.signed_on = agreement.starts_on = starts;
        agreement.ends_on = ends;
        agreement.state = state;
        agreement.renews_id = renews;
        edit.save(agreement);
        for (const auto& [party, person, name, position] : parties) {
            AgreementParty record;
            record.agreement_id = agreement.id;
            record.institution_id = party;
            record.person_id = person;
            record.signatory = QString::fromUtf8(name);
            record.signatory_position = QString::fromUtf8(position);
            record.signed_on = starts;
            edit.save(record);
        }
        return agreement.id;
    };
    const Id<Person> marlowe = lecturer(database, "GV001"), khue = lecturer(database, "GV005");
    const QDate end = today.addDays(24);
    const Id<Agreement> first = add(AgreementKind::Memorandum, "Biên bản ghi nhớ hợp tác giai đoạn 1 (mẫu)", "Memorandum of understanding, phase 1 (sample)", "01/BBGN-MAU",
                                    end.addYears(-6).addDays(1), end.addYears(-3), AgreementState::Ended, {},
                                    {{oxford, marlowe, "", "Director (sample)"}, {institute, khue, "", "Viện trưởng (mẫu)"}});
    add(AgreementKind::Memorandum, "Biên bản ghi nhớ hợp tác giai đoạn 2 (mẫu)", "Memorandum of understanding, phase 2 (sample)", "02/BBGN-MAU", end.addYears(-3).addDays(1), end,
        AgreementState::InForce, first, {{oxford, marlowe, "", "Director (sample)"}, {institute, khue, "", "Viện trưởng (mẫu)"}});
    add(AgreementKind::DataTransfer, "Thỏa thuận chuyển giao dữ liệu đột quỵ (mẫu)", "Stroke data transfer agreement (sample)", "07/CGDL-MAU", today.addMonths(-9),
        today.addMonths(27), AgreementState::InForce, {},
        {{hospital, {}, "Nguyễn Văn Mẫu", "Giám đốc (mẫu)"}, {institute, khue, "", "Viện trưởng (mẫu)"}, {oxford, {}, "Data Access Office (sample)", ""}});
}

} // namespace

void addSampleGovernance(Edit& edit, Database& database) {
    addPriorities(edit, database, addCommittees(edit, database));
    addAgreements(edit, database);
}

} // namespace khue
