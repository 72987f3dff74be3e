// SPDX-License-Identifier: GPL-3.0-or-later
// Every person here is invented; addresses end in .invalid, which no mail ever reaches.
#include "app/sample/sample_visits.h"

#include "app/attached/document_store.h"
#include "app/calendar/zone_time.h"
#include "app/visits/visit_cost.h"

#include <QtCore/QTemporaryDir>

namespace khue {

namespace {

const QString vietNam = QStringLiteral("Asia/Ho_Chi_Minh"), oxford = QStringLiteral("Europe/London");

struct Expert {
    const char *code, *expertise, *languages, *vi, *en;
};
const Expert experts[] = {
    {"GV001", "Clinical research methods, study design, research questions", "en fr",
     "Giáo sư dịch tễ học lâm sàng (nhân vật mẫu), hướng dẫn thiết kế nghiên cứu và viết đề cương.",
     "Professor of clinical epidemiology (invented), who teaches study design and protocol writing."},
    {"GV002", "Health systems, leadership, health financing", "en vi",
     "Phó giáo sư về hệ thống y tế (nhân vật mẫu), nói được tiếng Việt, quan tâm đến tài chính y tế.",
     "Associate professor of health systems (invented), who speaks Vietnamese and works on health financing."},
    {"GV003", "Data governance, statistics, data sharing", "en",
     "Nhà khoa học dữ liệu (nhân vật mẫu), giảng về quản trị dữ liệu và thống kê y sinh.",
     "Data scientist (invented), who teaches data governance and biostatistics."},
    {"GV004", "Trial design, GCP, research ethics", "en sv de",
     "Chuyên gia thử nghiệm lâm sàng (nhân vật mẫu), giảng về GCP và đạo đức nghiên cứu.",
     "Clinical trialist (invented), who teaches GCP and research ethics."},
    {"GV005", "Dịch tễ học, chọn mẫu, đạo đức nghiên cứu", "vi en",
     "Phó giáo sư dịch tễ học (nhân vật mẫu), điều phối các khóa học của chương trình.",
     "Associate professor of epidemiology (invented), who coordinates the programme's courses."},
    {"GV006", "Thống kê y sinh, quản lý dữ liệu, R", "vi en",
     "Tiến sĩ thống kê y sinh (nhân vật mẫu), phụ trách phòng quản lý dữ liệu.",
     "PhD in biostatistics (invented), who heads the data management office."},
};

struct Cost {
    CostKind kind;
    double planned, actual; ///< below 0: not known
    const char* currency;
    double rate;
};
struct ItineraryLine {
    int day; ///< of the visit, from 0
    int from, to; ///< minutes of the day at the zone's clock; `to` 0: open
    VisitItemKind kind;
    const char *vi, *en, *place;
    bool abroad; ///< at the clock of the place that is left
};
struct Plan {
    const char* person;
    VisitDirection direction;
    VisitState state;
    int start, days; ///< from today; 0 days: no dates yet
    const char *vi, *en, *host;
    const char* funding;
    double budget;
    int passportMonths; ///< after the return; 0: not known
    int done;           ///< so many of the checklist are done; below 0: there is no checklist yet
    std::vector<ItineraryLine> items;
    std::vector<Cost> costs;
    const char *report_vi, *report_en;
    const char *file, *text;
};

const std::vector<Plan>& plans() {
    using K = VisitItemKind;
    static const std::vector<Plan> list{
        {"GV001", VisitDirection::Incoming, VisitState::Reported, -55, 8, "Giảng về thiết kế nghiên cứu và xem lại đề cương của các khoa",
         "Teaching study design and reviewing the departments' protocols", "GV005", "Ngân sách chương trình", 90000000, 30, 10,
         {{0, 21 * 60, 0, K::Travel, "Bay từ Luân Đôn", "Flight from London", "Heathrow", true},
          {1, 15 * 60, 16 * 60, K::Travel, "Đón tại sân bay", "Airport transfer", "Sân bay Tân Sơn Nhất", false},
          {2, 9 * 60, 11 * 60 + 30, K::Meeting, "Gặp ban điều phối", "Meeting with the coordinators", "P. 4.02", false},
          {3, 9 * 60, 12 * 60, K::Hospital, "Thăm khoa Tim mạch", "Visit to the cardiology department", "Bệnh viện Đa khoa Bình Minh (mẫu)", false},
          {7, 22 * 60, 0, K::Travel, "Bay về Luân Đôn", "Flight back to London", "Sân bay Tân Sơn Nhất", false}},
         {{CostKind::Flight, 38000000, 36500000, "VND", 1}, {CostKind::Lodging, 21000000, 20400000, "VND", 1}, {CostKind::Insurance, 60, 60, "GBP", 33000}},
         "Đã xem lại bốn đề cương; hai đề cương sẽ nộp hội đồng đạo đức trong quý tới. Đề nghị có buổi trực tuyến tiếp theo sau sáu tuần.",
         "Four protocols were reviewed; two will go to the ethics committee next quarter. A follow-up online is proposed in six weeks.", "Báo cáo chuyến công tác.txt",
         "Báo cáo chuyến công tác (mẫu)\nVisit report (sample)\n"},
        {"GV003", VisitDirection::Incoming, VisitState::Confirmed, 18, 7, "Thực hành quản lý dữ liệu và tư vấn từ điển dữ liệu", "Hands-on data management and advice on data dictionaries",
         "GV006", "Ngân sách chương trình", 85000000, 40, 4,
         {{0, 20 * 60 + 30, 0, K::Travel, "Bay từ Luân Đôn", "Flight from London", "Heathrow", true},
          {1, 15 * 60 + 30, 16 * 60 + 30, K::Travel, "Đón tại sân bay", "Airport transfer", "Sân bay Tân Sơn Nhất", false},
          {2, 9 * 60, 12 * 60, K::Teaching, "Thực hành làm sạch dữ liệu", "Practical: cleaning data", "Lab 2", false},
          {3, 14 * 60, 16 * 60, K::Research, "Tư vấn từ điển dữ liệu", "Advice on data dictionaries", "Phòng Quản lý dữ liệu", false},
          {4, 9 * 60, 10 * 60 + 30, K::Formal, "Gặp lãnh đạo viện", "Meeting with the institute's leadership", "P. 3.01", false}},
         {{CostKind::Flight, 39000000, 38200000, "VND", 1}, {CostKind::Lodging, 18000000, -1, "VND", 1}, {CostKind::Visa, 40, 40, "GBP", 33000}},
         "", "", "Thư mời.txt", "Thư mời (mẫu)\nLetter of invitation (sample)\n"},
        {"GV004", VisitDirection::Incoming, VisitState::Invited, 46, 6, "Giảng về GCP và tập huấn giám sát thử nghiệm", "Teaching GCP and training in trial monitoring", "GV005",
         "Nhà tài trợ mẫu", 80000000, 3, 1, {}, {{CostKind::Flight, 40000000, -1, "VND", 1}}, "", "", "", ""},
        {"GV002", VisitDirection::Incoming, VisitState::Proposed, 0, 0, "Hội thảo về lãnh đạo và tài chính y tế", "Workshop on leadership and health financing", "", "", 0, 0, -1, {}, {}, "", "", "", ""},
        {"GV006", VisitDirection::Outgoing, VisitState::Invited, 15, 12, "Trao đổi về thống kê và quản trị dữ liệu tại Oxford", "Exchange on statistics and data governance at Oxford", "GV003",
         "Ngân sách chương trình", 130000000, 20, 2, {}, {{CostKind::Flight, 42000000, -1, "VND", 1}, {CostKind::Allowance, 1200, -1, "GBP", 33000}}, "", "", "", ""},
        {"HV012", VisitDirection::Outgoing, VisitState::Travelling, -3, 12, "Thực tập về quản lý thử nghiệm lâm sàng", "Placement in trial management", "GV004", "Học bổng mẫu", 120000000, 36, 8,
         {{0, 23 * 60, 0, K::Travel, "Bay đi Luân Đôn", "Flight to London", "Sân bay Tân Sơn Nhất", true},
          {1, 9 * 60 + 30, 11 * 60, K::Meeting, "Gặp người hướng dẫn", "Meeting with the supervisor", "Old Road Campus", false},
          {3, 9 * 60, 16 * 60, K::Research, "Làm việc tại đơn vị thử nghiệm", "Work in the trials unit", "Old Road Campus", false},
          {6, 9 * 60, 16 * 60, K::Research, "Làm việc tại đơn vị thử nghiệm", "Work in the trials unit", "Old Road Campus", false},
          {11, 20 * 60, 0, K::Travel, "Bay về TP. Hồ Chí Minh", "Flight back to Ho Chi Minh City", "Heathrow", false}},
         {{CostKind::Flight, 41000000, 43500000, "VND", 1}, {CostKind::Lodging, 1100, 1080, "GBP", 33000}, {CostKind::Insurance, 2500000, 2500000, "VND", 1}}, "", "", "", ""},
        {"GV005", VisitDirection::Outgoing, VisitState::Done, -36, 8, "Xây dựng chương trình khóa phương pháp nghiên cứu", "Planning the course in research methods", "GV001",
         "Ngân sách chương trình", 100000000, 24, 9, {{1, 10 * 60, 12 * 60, K::Meeting, "Họp nhóm chương trình", "Meeting of the course group", "Old Road Campus", false}},
         {{CostKind::Flight, 40000000, 39100000, "VND", 1}}, "", "", "", ""},
    };
    return list;
}

class SampleVisits {
public:
    SampleVisits(Edit& edit, Database& database) : m_edit(edit), m_database(database) {}

    void fill() {
        for (const Expert& expert : experts) {
            Person person = find<Person>(m_database, QStringLiteral("code = ?"), QString::fromUtf8(expert.code));
            if (!person.id)
                continue;
            person.expertise = QString::fromUtf8(expert.expertise);
            person.languages = QString::fromUtf8(expert.languages).split(u' ');
            person.biography_vi = QString::fromUtf8(expert.vi);
            person.biography_en = QString::fromUtf8(expert.en);
            m_edit.save(person);
        }
        for (const Plan& plan : plans())
            addVisit(plan);
        addReminder("Gửi lịch học sang Oxford", "Send the timetable to Oxford", -2);
        addReminder("Hỏi giá phòng nghỉ cho chuyên gia", "Ask for the price of lodging for experts", 6);
    }

private:
    Id<Person> person(const char* code) { return find<Person>(m_database, QStringLiteral("code = ?"), QString::fromUtf8(code)).id; }

    void addVisit(const Plan& plan) {
        const bool incoming = plan.direction == VisitDirection::Incoming;
        const QDate today = m_database.today();
        Visit visit;
        visit.code = QStringLiteral("CT-%1-%2").arg(today.year()).arg(++m_number, 2, 10, QLatin1Char('0'));
        visit.person_id = person(plan.person);
        visit.direction = plan.direction;
        visit.state = plan.state;
        if (plan.days) {
            visit.start_date = today.addDays(plan.start);
            visit.end_date = visit.start_date.addDays(plan.days - 1);
            if (plan.passportMonths)
                visit.passport_expiry = visit.end_date.addMonths(plan.passportMonths);
        }
        visit.purpose_vi = QString::fromUtf8(plan.vi);
        visit.purpose_en = QString::fromUtf8(plan.en);
        visit.host_institution_id = find<Institution>(m_database, QStringLiteral("code = ?"), incoming ? QStringLiteral("VNC") : QStringLiteral("OX")).id;
        visit.host_person_id = person(plan.host);
        visit.coordinator_id = person("GV005") == visit.person_id ? person("GV006") : person("GV005");
        visit.funding = QString::fromUtf8(plan.funding);
        if (plan.budget > 0)
            visit.budget = plan.budget;
        visit.report_vi = QString::fromUtf8(plan.report_vi);
        visit.report_en = QString::fromUtf8(plan.report_en);
        m_edit.save(visit);
        const RecordRef record{QStringLiteral("visit"), visit.id.value};
        if (plan.done >= 0)
            addChecklist(visit, record, plan.done);
        for (const ItineraryLine& item : plan.items)
            addItem(visit, item);
        for (const Cost& cost : plan.costs)
            addCost(visit, cost);
        if (*plan.file)
            addFile(record, QString::fromUtf8(plan.file), plan.text);
    }

    void addChecklist(const Visit& visit, const RecordRef& record, int done) {
        const auto checklists = checklistsFor(m_database, checklistUse(visit.direction));
        if (checklists.empty())
            return;
        applyChecklist(m_edit, m_database, record, checklists.front().id, visit.start_date, visit.end_date, visit.coordinator_id);
        for (Task task : tasksOf(m_database, record)) {
            if (done-- <= 0)
                break;
            task.done_on = std::min(task.due_on.addDays(-2), m_database.today());
            m_edit.save(task);
        }
    }

    void addItem(const Visit& visit, const ItineraryLine& item) {
        VisitItem record;
        record.visit_id = visit.id;
        record.kind = item.kind;
        record.zone = (visit.direction == VisitDirection::Incoming) == item.abroad ? oxford : vietNam;
        const QDate day = visit.start_date.addDays(item.day);
        record.starts_at = plannedMoment(day, QTime(item.from / 60, item.from % 60), record.zone);
        if (item.to)
            record.ends_at = plannedMoment(day, QTime(item.to / 60, item.to % 60), record.zone);
        record.title_vi = QString::fromUtf8(item.vi);
        record.title_en = QString::fromUtf8(item.en);
        record.place = QString::fromUtf8(item.place);
        m_edit.save(record);
    }

    void addCost(const Visit& visit, const Cost& cost) {
        VisitCost record;
        record.visit_id = visit.id;
        record.kind = cost.kind;
        record.planned = cost.planned;
        if (cost.actual >= 0) {
            record.actual = cost.actual;
            record.paid_on = std::min(visit.start_date.addDays(-10), m_database.today());
        }
        record.currency = QString::fromUtf8(cost.currency);
        record.rate = cost.rate;
        m_edit.save(record);
    }

    void addFile(const RecordRef& record, const QString& name, const char* text) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            return;
        file.close();
        addDocument(m_edit, m_database, record, path);
    }

    void addReminder(const char* vi, const char* en, int due) {
        Task task;
        task.title_vi = QString::fromUtf8(vi);
        task.title_en = QString::fromUtf8(en);
        task.owner_id = person("GV005");
        task.due_on = m_database.today().addDays(due);
        m_edit.save(task);
    }

    Edit& m_edit;
    Database& m_database;
    QTemporaryDir m_folder;
    int m_number = 0;
};

} // namespace

void addSampleVisits(Edit& edit, Database& database) {
    SampleVisits(edit, database).fill();
}

} // namespace khue
