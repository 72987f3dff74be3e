// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_study_work.h"

#include "app/sample/sample_outputs.h"
#include "app/studies/consort_flow.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_member.h"
#include "app/studies/study_risk.h"

#include <algorithm>

namespace khue {

namespace {

class StudyWork {
public:
    StudyWork(Edit& edit, Database& database) : m_edit(edit), m_database(database), m_today(database.today()) {
        m_lecturers = ids("SELECT id FROM person WHERE is_faculty = 1 ORDER BY id");
        // Trainees of the programme who hold a certificate: what the partnership is for.
        m_trained = ids("SELECT DISTINCT person_id FROM certificate WHERE state = 'issued' AND person_id IS NOT NULL ORDER BY person_id");
        if (m_trained.isEmpty())
            m_trained = ids("SELECT id FROM person WHERE is_trainee = 1 ORDER BY id LIMIT 20");
    }

    void fill() {
        const std::vector<Study> studies = loadAll<Study>(m_database, QStringLiteral("1 = 1 ORDER BY id"));
        if (studies.empty() || m_lecturers.isEmpty() || m_trained.isEmpty())
            return;
        addTrainingCourse();
        int number = 0;
        for (const Study& study : studies) {
            const std::vector<StudySite> sites = loadAll<StudySite>(m_database, QStringLiteral("study_id = ? ORDER BY id"), study.id);
            const bool begun = study.state != StudyState::Idea && study.state != StudyState::Proposed;
            if (begun) {
                addPeople(study, sites, number);
                addRecruitment(study, sites, number);
                if (study.kind == StudyKind::ClinicalTrial)
                    addArms(study);
                addMoney(study, number);
            }
            addRisks(study, number);
            ++number;
        }
        addUntrained(studies.front());
        addSampleOutputs(m_edit, m_database);
    }

private:
    QList<qint64> ids(const char* sql) {
        QList<qint64> found;
        Statement rows = m_database.query(QString::fromLatin1(sql));
        while (rows.next())
            found.append(rows.integer(0));
        return found;
    }
    Id<Person> lecturer(int index) const { return {m_lecturers[index % m_lecturers.size()]}; }
    /// The next trainee who has no part in the study yet.
    Id<Person> nextTrained(Id<Study> study) {
        for (qsizetype tries = 0; tries < m_trained.size(); ++tries) {
            const Id<Person> person{m_trained[m_next++ % m_trained.size()]};
            if (!m_database.single(QStringLiteral("SELECT 1 FROM study_member WHERE study_id = ? AND person_id = ?"), study, person).isValid() &&
                !m_database.single(QStringLiteral("SELECT 1 FROM study_site WHERE study_id = ? AND investigator_id = ?"), study, person).isValid())
                return person;
        }
        return {m_trained.first()};
    }

    void addTrainingCourse() {
        Course course;
        course.code = QString::fromUtf8("TOP-GCP");
        course.title_vi = QString::fromUtf8("Thực hành tốt thử thuốc trên lâm sàng (GCP)");
        course.title_en = QString::fromUtf8("Good clinical practice (GCP)");
        course.aims_vi = QString::fromUtf8("Học viên làm việc trong thử nghiệm đúng theo ICH E6(R3).");
        course.aims_en = QString::fromUtf8("Trainees work in trials as ICH E6(R3) asks.");
        course.credit_hours = 8;
        course.validity_months = 36;
        m_edit.save(course);
        m_gcp = course.id;
    }

    /// GCP that somebody brought from elsewhere, valid for so many days from today; a negative number has lapsed.
    void giveGcp(Id<Person> person, int validDays) {
        if (m_database.single(QStringLiteral("SELECT 1 FROM outside_training WHERE person_id = ?"), person).isValid())
            return;
        OutsideTraining training;
        training.person_id = person;
        training.course_id = m_gcp;
        training.issuer = QString::fromUtf8("Trung tâm Đào tạo Nghiên cứu (mẫu)");
        training.number = QStringLiteral("GCP-%1").arg(1000 + person.value);
        training.valid_until = m_today.addDays(validDays);
        training.issued_on = training.valid_until.addMonths(-36).addDays(1);
        m_edit.save(training);
    }

    StudyMember member(const Study& study, Id<StudySite> site, Id<Person> person, StudyRole role, const char* tasks, QDate from) {
        StudyMember member;
        member.study_id = study.id;
        member.study_site_id = site;
        member.person_id = person;
        member.role = role;
        member.tasks = QString::fromLatin1(tasks).split(u' ', Qt::SkipEmptyParts);
        member.from_date = from;
        return member;
    }

    void addPeople(const Study& study, const std::vector<StudySite>& sites, int number) {
        StudyTraining gcp;
        gcp.study_id = study.id;
        gcp.name = QStringLiteral("GCP");
        gcp.course_codes = {QStringLiteral("TOP-GCP")};
        m_edit.save(gcp);
        // Nothing began longer ago than the certificates reach back.
        const QDate begin = std::clamp(study.start_date.isValid() ? study.start_date : m_today.addDays(-200), m_today.addDays(-560), m_today.addDays(-20));
        const auto save = [&](StudyMember record, const QString& signedBy) {
            if (!leads(record.role) && !signedBy.isEmpty()) {
                record.signed_on = record.from_date.addDays(-2);
                record.signed_by = signedBy;
            }
            m_edit.save(record);
            return record.id;
        };
        const auto nameOf = [&](Id<Person> person) { return m_database.single(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), person).toString(); };
        const Id<Person> lead = lecturer(4 + number), oxford = lecturer(number);
        giveGcp(lead, 480);
        giveGcp(oxford, 500);
        save(member(study, {}, lead, StudyRole::ChiefInvestigator, "supervision", begin), {});
        if (oxford != lead)
            save(member(study, {}, oxford, StudyRole::CoInvestigator, "analysis documents", begin), nameOf(lead));
        for (size_t i = 0; i < sites.size(); ++i) {
            const StudySite& site = sites[i];
            const QDate opened = std::max(begin, site.opened_on.isValid() ? std::min(site.opened_on, m_today.addDays(-10)) : begin);
            const Id<Person> investigator = site.investigator_id ? site.investigator_id : nextTrained(study.id);
            giveGcp(investigator, 500);
            save(member(study, site.id, investigator, StudyRole::PrincipalInvestigator, "consent eligibility sae supervision", opened), {});
            const QString signs = nameOf(investigator);
            const Id<Person> nurse = nextTrained(study.id);
            giveGcp(nurse, i == 0 ? 24 + number * 31 : 410);
            save(member(study, site.id, nurse, StudyRole::Nurse, "consent assessment sae laboratory", opened), signs);
            const Id<Person> data = nextTrained(study.id);
            giveGcp(data, 300 + int(i) * 40);
            save(member(study, site.id, data, StudyRole::DataManager, "data_entry queries", opened.addDays(7)), i == 0 && number == 0 ? QString() : signs);
        }
    }

    /// One delegated before the training, with the reason written down.
    void addUntrained(const Study& study) {
        const StudySite site = find<StudySite>(m_database, QStringLiteral("study_id = ? ORDER BY id LIMIT 1"), study.id);
        const Person person = find<Person>(m_database, QStringLiteral("is_trainee = 1 AND id NOT IN (SELECT person_id FROM outside_training) "
                                                                      "AND id NOT IN (SELECT person_id FROM study_member) ORDER BY id LIMIT 1"));
        if (!site.id || !person.id)
            return;
        StudyMember pharmacist = member(study, site.id, person.id, StudyRole::Pharmacist, "product", m_today.addDays(-25));
        pharmacist.training_reason = QString::fromUtf8("Thay dược sĩ nghỉ thai sản; đã đăng ký học GCP trong tháng, chỉ làm dưới sự giám sát của nghiên cứu viên chính.");
        pharmacist.signed_on = m_today.addDays(-26);
        pharmacist.signed_by = signingInvestigator(m_database, study.id, site.id, m_today);
        m_edit.save(pharmacist);
    }

    void addRecruitment(const Study& study, const std::vector<StudySite>& sites, int number) {
        if (sites.empty() || study.state == StudyState::Approved)
            return;
        const QDate thisMonth(m_today.year(), m_today.month(), 1);
        const bool recruiting = study.state == StudyState::Recruiting || study.state == StudyState::Paused;
        for (size_t i = 0; i < sites.size(); ++i) {
            const QDate opened = sites[i].opened_on.isValid() ? sites[i].opened_on : m_today.addMonths(-8);
            const QDate first(opened.year(), opened.month(), 1);
            const QDate last = recruiting ? thisMonth.addMonths(4) : first.addMonths(6);
            const int planned = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
            const int perSite = sites[i].target > 0 ? sites[i].target : 40;
            int left = perSite, randomised = 0, lost = 0, recorded = 0;
            for (int month = 0; month < planned; ++month) {
                Recruitment record;
                record.study_site_id = sites[i].id;
                record.month = first.addMonths(month);
                record.target = std::min(left, (perSite + planned - 1) / planned);
                left -= record.target;
                if (record.month < thisMonth && randomised < perSite) {
                    const int wave = (month * 7 + int(i) * 3 + number) % 5 - 2; // months differ
                    record.randomised = std::clamp(((perSite + planned - 1) / planned) * (recruiting ? 4 : 6) / 5 + wave, 0, perSite - randomised);
                    record.not_eligible = 1 + record.randomised / 3;
                    record.declined = record.randomised / 5 + (month + int(i)) % 2;
                    record.other_excluded = month % 6 == 4;
                    record.screened = record.randomised + record.not_eligible + record.declined + record.other_excluded;
                    randomised += record.randomised;
                    record.lost = month > 2 && lost * 12 < randomised ? 1 : 0;
                    record.discontinued = month % 7 == 6 && randomised > lost + 3;
                    lost += record.lost + record.discontinued;
                    ++recorded;
                }
                if (record.target || record.screened)
                    m_edit.save(record);
            }
            if (recorded && (study.state == StudyState::Analysis || study.state == StudyState::Completed)) {
                Recruitment closing = find<Recruitment>(m_database, QStringLiteral("study_site_id = ? AND month < ? ORDER BY month DESC"), sites[i].id, thisMonth);
                closing.analysed = randomised - lost;
                m_edit.save(closing);
            }
        }
    }

    /// Two arms of an open trial, with what recruitment says of their participants so far.
    void addArms(const Study& study) {
        const ConsortFlow flow = consortFlow(m_database, study.id);
        static const struct {
            const char *vi, *en, *describedVi, *describedEn;
            ArmKind kind;
        } samples[] = {
            {"Viên phối hợp liều cố định", "Fixed-dose combination", "Một viên mỗi sáng, chỉnh liều sau 4 tuần.", "One tablet each morning, the dose adjusted after 4 weeks.", ArmKind::Experimental},
            {"Điều trị thường quy", "Usual care", "Theo hướng dẫn điều trị hiện hành của cơ sở.", "As the facility's present guideline says.", ArmKind::ActiveComparator},
        };
        constexpr int count = 2;
        // Halves, the larger one first; `of` counts people of both arms.
        const auto half = [](qint64 of, int arm) { return int((of + (arm == 0)) / count); };
        for (int i = 0; i < count; ++i) {
            StudyArm arm;
            arm.study_id = study.id;
            arm.position = i + 1;
            arm.name_vi = QString::fromUtf8(samples[i].vi);
            arm.name_en = QString::fromUtf8(samples[i].en);
            arm.description_vi = QString::fromUtf8(samples[i].describedVi);
            arm.description_en = QString::fromUtf8(samples[i].describedEn);
            arm.kind = samples[i].kind;
            arm.target = half(study.sample_size, i);
            arm.allocated = half(flow.randomised(), i);
            arm.received = std::max(0, arm.allocated - 2 - i);
            arm.lost = half(flow.sums.lost, i);
            arm.discontinued = half(flow.sums.discontinued, i);
            arm.analysed = half(flow.sums.analysed, i);
            m_edit.save(arm);
        }
    }

    void addMoney(const Study& study, int number) {
        StudyGrant grant;
        grant.study_id = study.id;
        grant.funder = number % 2 ? QString::fromUtf8("Sample Health Research Fund") : QString::fromUtf8("Quỹ Nghiên cứu Y học (mẫu)");
        grant.reference = QStringLiteral("%1-%2").arg(number % 2 ? QStringLiteral("SHRF") : QStringLiteral("QNC")).arg(240 + number * 17);
        grant.currency = number % 2 ? QStringLiteral("GBP") : QStringLiteral("VND");
        const double unit = number % 2 ? 100 : 3000000;
        grant.amount = unit * (900 + number % 4 * 150);
        grant.from_date = study.start_date.isValid() ? study.start_date : m_today.addMonths(-10);
        grant.to_date = grant.from_date.addYears(3);
        m_edit.save(grant);
        static const struct {
            ExpenseCategory category;
            const char* note;
            int share; ///< of a thousand units
        } spent[] = {
            {ExpenseCategory::Staff, "Điều phối viên, 6 tháng", 180},   {ExpenseCategory::Training, "Tập huấn điểm nghiên cứu", 45},
            {ExpenseCategory::Laboratory, "Xét nghiệm sàng lọc", 120},  {ExpenseCategory::Travel, "Giám sát điểm nghiên cứu", 38},
            {ExpenseCategory::Participants, "Hỗ trợ đi lại cho người tham gia", 64}, {ExpenseCategory::Data, "Hệ thống nhập liệu", 90},
        };
        int day = 20;
        for (const auto& each : spent) {
            Expense expense;
            expense.study_grant_id = grant.id;
            expense.spent_on = std::min(grant.from_date.addDays(day), m_today);
            expense.category = each.category;
            expense.amount = unit * each.share;
            expense.note = QString::fromUtf8(each.note);
            m_edit.save(expense);
            day += 41;
        }
        if (number != 1)
            return;
        // A small travel grant that was not enough.
        StudyGrant travel;
        travel.study_id = study.id;
        travel.funder = QString::fromUtf8("Quỹ Đi lại Hợp tác (mẫu)");
        travel.reference = QStringLiteral("ĐL-07");
        travel.currency = QStringLiteral("GBP");
        travel.amount = 4000;
        travel.from_date = grant.from_date;
        travel.to_date = grant.to_date;
        m_edit.save(travel);
        for (const double amount : {1850.0, 2390.5}) {
            Expense expense;
            expense.study_grant_id = travel.id;
            expense.spent_on = std::min(travel.from_date.addDays(int(amount / 30)), m_today);
            expense.category = ExpenseCategory::Travel;
            expense.amount = amount;
            expense.note = QString::fromUtf8("Vé máy bay, đi họp nhóm nghiên cứu");
            m_edit.save(expense);
        }
    }

    void addRisks(const Study& study, int number) {
        static const struct {
            RiskKind kind;
            const char *vi, *en, *mitigation;
            int likelihood, impact, due;
            RiskState state;
        } samples[] = {
            {RiskKind::Risk, "Tuyển chậm hơn kế hoạch tại điểm nghiên cứu tuyến tỉnh", "Recruitment at the provincial site falls behind", "Thêm buổi sàng lọc thứ Bảy; xem lại tiêu chuẩn loại trừ.", 4, 4, 12, RiskState::Treated},
            {RiskKind::Risk, "Phê duyệt gia hạn của hội đồng đạo đức về muộn", "Renewal of the ethics approval comes late", "Nộp hồ sơ gia hạn trước 90 ngày.", 3, 5, 40, RiskState::Open},
            {RiskKind::Issue, "Tủ lạnh bảo quản mẫu hỏng hai ngày", "The sample freezer failed for two days", "Chuyển mẫu sang tủ dự phòng, báo cáo sai lệch đề cương.", 5, 3, -6, RiskState::Open},
            {RiskKind::Risk, "Điều dưỡng nghiên cứu nghỉ việc", "A research nurse leaves", "Đào tạo người dự phòng cho mỗi điểm.", 2, 3, 75, RiskState::Accepted},
            {RiskKind::Risk, "Tỷ giá làm thiếu kinh phí mua sinh phẩm", "The exchange rate leaves too little for reagents", "Đặt hàng sớm theo lô.", 2, 2, 0, RiskState::Closed},
        };
        for (int i = 0; i < 5; ++i) {
            if ((i + number) % 3 == 2 && number > 0)
                continue;
            Risk risk;
            risk.study_id = study.id;
            risk.kind = samples[i].kind;
            risk.title_vi = QString::fromUtf8(samples[i].vi);
            risk.title_en = QString::fromUtf8(samples[i].en);
            risk.mitigation = QString::fromUtf8(samples[i].mitigation);
            risk.likelihood = samples[i].likelihood;
            risk.impact = samples[i].impact;
            risk.state = samples[i].state;
            if (samples[i].due)
                risk.due_on = m_today.addDays(samples[i].due + number * 9);
            if (i != 3)
                risk.owner_id = lecturer(4 + number + i);
            m_edit.save(risk);
        }
    }

    Edit& m_edit;
    Database& m_database;
    QDate m_today;
    QList<qint64> m_lecturers, m_trained;
    qsizetype m_next = 0;
    Id<Course> m_gcp;
};

} // namespace

void addSampleStudyWork(Edit& edit, Database& database) {
    StudyWork(edit, database).fill();
}

} // namespace khue
