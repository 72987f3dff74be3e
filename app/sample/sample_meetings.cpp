// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attached/task.h"
#include "app/governance/event.h"
#include "app/governance/meeting.h"
#include "app/sample/sample_governance.h"
#include "app/studies/study.h"

#include <QtCore/QTimeZone>

namespace khue {

namespace {

struct AgendaLine {
    const char *vi, *en, *minutes_vi, *minutes_en, *decision_vi, *decision_en;
    int priority; ///< the one that the decision is about, 0 for none
    const char* study = ""; ///< the code of the study that it is about
};
struct Action {
    const char *vi, *en;
    int owner;   ///< which member of the committee
    int dueDays; ///< from today
    int doneDays; ///< from today; 0: open
};

Meeting addMeeting(Edit& edit, Database& database, const Committee& committee, int number, int days, MeetingState state, const std::vector<AgendaLine>& items,
                   const std::vector<Action>& actions) {
    QDate day = database.today().addDays(days);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    Meeting meeting;
    meeting.committee_id = committee.id;
    meeting.title_vi = QStringLiteral("Cuộc họp lần thứ %1 · %2").arg(number).arg(committee.name_vi);
    meeting.title_en = QStringLiteral("Meeting %1 · %2").arg(number).arg(committee.name_en);
    meeting.starts_at = QDateTime(day, QTime(15, 0), QTimeZone("Asia/Ho_Chi_Minh")).toUTC();
    meeting.ends_at = meeting.starts_at.addSecs(2 * 3600);
    meeting.room_id = find<Room>(database, QStringLiteral("id > 0 ORDER BY id LIMIT 1")).id;
    meeting.link = QStringLiteral("https://meeting.invalid/steering-%1").arg(number);
    meeting.state = state;
    edit.save(meeting);
    const std::vector<CommitteeMember> members = loadAll<CommitteeMember>(database, QStringLiteral("committee_id = ? ORDER BY id"), committee.id);
    int position = 0, decided = 0;
    for (const AgendaLine& item : items) {
        AgendaItem agenda;
        agenda.meeting_id = meeting.id;
        agenda.position = ++position;
        agenda.title_vi = QString::fromUtf8(item.vi);
        agenda.title_en = QString::fromUtf8(item.en);
        agenda.presenter_id = members[size_t(position - 1) % members.size()].person_id;
        agenda.minutes_planned = 20 + 10 * (position % 3);
        agenda.minutes_vi = QString::fromUtf8(item.minutes_vi);
        agenda.minutes_en = QString::fromUtf8(item.minutes_en);
        edit.save(agenda);
        if (!*item.decision_vi)
            continue;
        Decision decision;
        decision.meeting_id = meeting.id;
        decision.position = ++decided;
        decision.agenda_item_id = agenda.id;
        decision.text_vi = QString::fromUtf8(item.decision_vi);
        decision.text_en = QString::fromUtf8(item.decision_en);
        if (item.priority)
            decision.priority_id =
                find<Priority>(database, QStringLiteral("code = ?"), QStringLiteral("UT-%1-%2").arg(database.today().year()).arg(item.priority, 2, 10, QLatin1Char('0'))).id;
        if (*item.study)
            decision.study_id = find<Study>(database, QStringLiteral("code = ?"), QString::fromUtf8(item.study)).id;
        edit.save(decision);
    }
    position = 0;
    for (const Action& action : actions) {
        Task task;
        task.record_table = QStringLiteral("meeting");
        task.record_id = {meeting.id.value};
        task.kind = TaskKind::Action;
        task.position = ++position;
        task.title_vi = QString::fromUtf8(action.vi);
        task.title_en = QString::fromUtf8(action.en);
        task.owner_id = members[size_t(action.owner) % members.size()].person_id;
        task.due_on = database.today().addDays(action.dueDays);
        if (action.doneDays)
            task.done_on = database.today().addDays(action.doneDays);
        edit.save(task);
    }
    if (state == MeetingState::Held || state == MeetingState::Minuted)
        for (size_t i = 0; i < members.size(); ++i) {
            MeetingAttendance attendance;
            attendance.meeting_id = meeting.id;
            attendance.person_id = members[i].person_id;
            attendance.mark = (i + size_t(number)) % 7 == 5 ? MeetingMark::Apologies : i % 3 == 1 ? MeetingMark::Online : MeetingMark::Present;
            edit.save(attendance);
        }
    return meeting;
}

void addMeetings(Edit& edit, Database& database) {
    const Committee steering = find<Committee>(database, QStringLiteral("kind = 'steering' ORDER BY id LIMIT 1"));
    const Committee group = find<Committee>(database, QStringLiteral("kind = 'working_group' ORDER BY id LIMIT 1"));
    addMeeting(edit, database, steering, 1, -118, MeetingState::Minuted,
               {{"Khai mạc và thông qua chương trình", "Opening and agenda", "Chương trình họp được thông qua.", "The agenda was accepted.", "", "", 0},
                {"Chấm điểm các ưu tiên đề xuất", "Scoring the proposed priorities", "Các thành viên trình bày nhận xét; hai thành viên khai báo lợi ích.",
                 "Members gave their reasons; two declared an interest.", "Chấp nhận ưu tiên sàng lọc HPV và chuẩn bị đề cương.", "The HPV screening priority is adopted; a protocol is to be prepared.", 1},
                {"Lịch đào tạo quý tới", "Training in the next quarter", "Thống nhất lịch ba khóa.", "The calendar of three courses was agreed.", "", "", 0}},
               {{"Soạn đề cương sàng lọc HPV", "Draft the HPV screening protocol", 5, -60, -70},
                {"Liên hệ hội đồng đạo đức cấp cơ sở", "Contact the institutional ethics committee", 3, -20, 0}});
    addMeeting(edit, database, steering, 2, -28, MeetingState::Minuted,
               {{"Rà soát việc cần làm", "Review of actions", "Đề cương đã xong; hồ sơ đạo đức chậm.", "The protocol is done; the ethics dossier is late.",
                 "Nộp hồ sơ gia hạn phê duyệt đạo đức của thử nghiệm tăng huyết áp trước khi hết hạn.", "The ethics approvals of the hypertension trial are to be renewed before they end.", 0, "TOP-S-001"},
                {"Ưu tiên đột quỵ", "The stroke priority", "Bệnh viện trình bày số liệu chuyển viện.", "The hospital presented its referrals.", "Chấp nhận ưu tiên đột quỵ.", "The stroke priority is adopted.", 2},
                {"Gia hạn biên bản ghi nhớ", "Renewing the memorandum", "Biên bản giai đoạn 2 sắp hết hạn.", "The phase 2 memorandum is about to end.", "Bắt đầu thủ tục gia hạn.", "Its renewal is to be begun.", 0}},
               {{"Soạn bản gia hạn biên bản ghi nhớ", "Draft the renewal of the memorandum", 2, 9, 0},
                {"Gửi dự thảo quy trình chia sẻ dữ liệu", "Circulate the draft on data sharing", 6, -4, 0},
                {"Chọn điểm nghiên cứu cho đề tài đột quỵ", "Choose sites for the stroke study", 0, -6, -8}});
    addMeeting(edit, database, steering, 3, 16, MeetingState::Planned,
               {{"Rà soát việc cần làm", "Review of actions", "", "", "", "", 0},
                {"Chấm điểm ưu tiên mới", "Scoring the new priority", "", "", "", "", 0},
                {"Ký gia hạn biên bản ghi nhớ", "Signing the renewed memorandum", "", "", "", "", 0}},
               {});
    addMeeting(edit, database, group, 1, -15, MeetingState::Held,
               {{"Từ điển dữ liệu chung", "A common data dictionary", "", "", "", "", 0}, {"Quyền truy cập", "Who may see what", "", "", "", "", 0}}, {});
}

void addWorkshop(Edit& edit, Database& database) {
    Event event;
    event.kind = EventKind::Workshop;
    event.title_vi = QString::fromUtf8("Hội thảo Từ bằng chứng đến chính sách (mẫu)");
    event.title_en = QString::fromUtf8("Workshop: From evidence to policy (sample)");
    event.starts_on = database.today().addDays(-41);
    event.ends_on = event.starts_on.addDays(1);
    event.place = QString::fromUtf8("Cơ sở đào tạo Sao Khuê");
    event.city = QString::fromUtf8("TP. Hồ Chí Minh");
    event.state = EventState::Held;
    event.summary_vi = QString::fromUtf8("Các bệnh viện trình bày nhu cầu; nhóm nghiên cứu trình bày kết quả bước đầu.");
    event.summary_en = QString::fromUtf8("Hospitals presented their needs; study teams their first results.");
    edit.save(event);
    const std::pair<const char*, OrganiserRole> organisers[] = {{"VNC", OrganiserRole::Organiser}, {"OX", OrganiserRole::CoOrganiser}, {"DHM", OrganiserRole::CoOrganiser}, {"BVM1", OrganiserRole::Supporter}};
    for (const auto& [code, role] : organisers) {
        EventOrganiser organiser{{}, 0, event.id, find<Institution>(database, QStringLiteral("code = ?"), QString::fromLatin1(code)).id, role};
        edit.save(organiser);
    }
    struct Speaker {
        const char *code, *name, *affiliation, *vi, *en;
        SpeakerState state;
    };
    static const Speaker speakers[] = {
        {"GV002", "", "", "Bằng chứng nào thuyết phục được người làm chính sách?", "Which evidence convinces policy makers?", SpeakerState::Confirmed},
        {"GV005", "", "", "Nhu cầu của bệnh viện và câu hỏi nghiên cứu", "Hospitals' needs and research questions", SpeakerState::Confirmed},
        {"", "Lê Thị Mẫu", "Sở Y tế (mẫu)", "Góc nhìn của cơ quan quản lý", "The authority's view", SpeakerState::Confirmed},
        {"GV004", "", "", "Thiết kế thử nghiệm thực dụng", "Pragmatic trials", SpeakerState::Declined},
    };
    int position = 0;
    for (const Speaker& each : speakers) {
        EventSpeaker speaker;
        speaker.event_id = event.id;
        speaker.position = ++position;
        if (*each.code)
            speaker.person_id = find<Person>(database, QStringLiteral("code = ?"), QString::fromLatin1(each.code)).id;
        speaker.name = QString::fromUtf8(each.name);
        speaker.affiliation = QString::fromUtf8(each.affiliation);
        speaker.topic_vi = QString::fromUtf8(each.vi);
        speaker.topic_en = QString::fromUtf8(each.en);
        speaker.state = each.state;
        edit.save(speaker);
    }
    int number = 0;
    for (const Person& person : loadAll<Person>(database, QStringLiteral("is_trainee = 1 ORDER BY code LIMIT 18"))) {
        EventParticipant participant;
        participant.event_id = event.id;
        participant.person_id = person.id;
        participant.attended = ++number % 6 != 0;
        edit.save(participant);
    }
    for (const auto& [name, affiliation] : {std::pair("Phạm Văn Mẫu", "Sở Y tế (mẫu)"), std::pair("Jane Sample", "Embassy (sample)")}) {
        EventParticipant participant;
        participant.event_id = event.id;
        participant.name = QString::fromUtf8(name);
        participant.affiliation = QString::fromUtf8(affiliation);
        participant.attended = true;
        edit.save(participant);
    }
}

} // namespace

void addSampleMeetings(Edit& edit, Database& database) {
    addMeetings(edit, database);
    addWorkshop(edit, database);
}

} // namespace khue
