// SPDX-License-Identifier: GPL-3.0-or-later
// Every person here is invented; addresses end in .invalid, which no mail ever reaches.
#include "app/sample/sample_programme.h"

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/progress/feedback.h"
#include "app/sample/sample_certificates.h"
#include "app/sample/sample_governance.h"
#include "app/sample/sample_visits.h"
#include "app/sample/sample_studies.h"
#include "app/sample/sample_study_work.h"
#include "app/sample/sample_competencies.h"
#include "app/sample/sample_reports.h"
#include "app/sample/sample_indicators.h"

#include <QtCore/QTimeZone>

#include <array>


namespace khue {

namespace {

struct SampleCourse {
    const char *code, *vi, *en, *aims_vi, *aims_en;
    double hours;
    int seats, trainees, firstDay; ///< first day of the run, counted from the Monday of this week
    std::vector<std::array<const char*, 2>> topics;
};

const std::vector<SampleCourse>& courses() {
    static const std::vector<SampleCourse> list{
        {"TOP-RM", "Phương pháp nghiên cứu lâm sàng", "Clinical research methods",
         "Học viên tự thiết kế được một nghiên cứu lâm sàng xuất phát từ nhu cầu của khoa mình.",
         "Trainees can design a clinical study that starts from a need of their own department.",
         24, 30, 26, -63,
         {{"Đặt câu hỏi nghiên cứu", "Asking a research question"}, {"Thiết kế nghiên cứu", "Study design"},
          {"Chọn mẫu và cỡ mẫu", "Sampling and sample size"}, {"Thu thập dữ liệu", "Collecting data"},
          {"Thống kê y sinh cơ bản", "Basic biostatistics"}, {"Đạo đức nghiên cứu", "Research ethics"},
          {"Thực hành tốt thử thuốc trên lâm sàng", "Good clinical practice"}, {"Viết đề cương", "Writing a protocol"},
          {"Phân tích đa biến", "Multivariable analysis"}, {"Trình bày đề cương", "Presenting the protocol"}}},
        {"TOP-DM", "Quản lý dữ liệu y khoa", "Medical data management",
         "Học viên xây dựng và vận hành được cơ sở dữ liệu nghiên cứu đáng tin cậy.",
         "Trainees can build and run a research database that others can rely on.",
         20, 24, 24, -14,
         {{"Vòng đời dữ liệu", "The life of data"}, {"Biểu mẫu thu thập dữ liệu", "Case report forms"},
          {"Từ điển dữ liệu", "Data dictionaries"}, {"Làm sạch dữ liệu", "Cleaning data"},
          {"Bảo vệ dữ liệu cá nhân", "Protecting personal data"}, {"Chia sẻ dữ liệu", "Sharing data"},
          {"Thực hành trên máy", "Computer practical"}, {"Kiểm tra cuối khóa", "Final examination"}}},
        {"TOP-HL", "Lãnh đạo và quản lý y tế", "Health leadership and management",
         "Học viên dẫn dắt được một thay đổi trong cơ sở y tế và đo được kết quả.",
         "Trainees can lead a change in their institution and measure what came of it.",
         18, 20, 22, 14,
         {{"Lãnh đạo trong y tế", "Leadership in health"}, {"Quản lý chất lượng", "Managing quality"},
          {"Quản lý nhân lực", "Managing people"}, {"Tài chính y tế", "Health financing"},
          {"Từ bằng chứng đến chính sách", "From evidence to policy"}, {"Đi thực tế bệnh viện", "Hospital visit"}}},
    };
    return list;
}

/// A small generator of our own, so that the sample is the same with every compiler and library.
class Dice {
public:
    int below(int limit) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(limit));
    }

private:
    quint64 m_state = 20251128;
};

class Sample {
public:
    explicit Sample(Database& database) : m_database(database), m_edit(database, "sample") {}

    void fill() {
        addPlaces();
        addLecturers();
        addTrainees();
        int offset = 0;
        for (const SampleCourse& course : courses()) {
            addCourse(course, offset);
            offset += 18; // some trainees take two courses
        }
        addSampleCompetencies(m_edit, m_database); // before results are recorded: a rubric gives scores
        addSampleCertificates(m_edit, m_database);
        addTrainer();
        addSampleGovernance(m_edit, m_database);
        addSampleVisits(m_edit, m_database);
        addSampleStudies(m_edit, m_database);
        addSampleStudyWork(m_edit, m_database); // after the studies
        addSampleMeetings(m_edit, m_database);
        addSampleReports(m_edit, m_database);
        addSampleIndicators(m_edit, m_database);
        m_edit.commit();
    }

private:
    void addPlaces() {
        const auto institution = [this](const char* code, const char* vi, const char* en, InstitutionKind kind, Sector sector,
                                        const char* country, const char* city, const char* ror = "") {
            Institution record;
            record.code = QString::fromUtf8(code);
            record.name_vi = QString::fromUtf8(vi);
            record.name_en = QString::fromUtf8(en);
            record.kind = kind;
            record.sector = sector;
            record.country = QString::fromUtf8(country);
            record.city = QString::fromUtf8(city);
            record.ror = QString::fromUtf8(ror);
            m_edit.save(record);
            return record.id;
        };
        m_institute = institution("VNC", "Viện Nghiên cứu Sao Khuê (mẫu)", "Sao Khuê Research Institute (sample)", InstitutionKind::Institute,
                                  Sector::Private, "VN", "TP. Hồ Chí Minh");
        m_oxford = institution("OX", "Đại học Oxford", "University of Oxford", InstitutionKind::University, Sector::Academic, "GB", "Oxford", "052gg0110");
        m_workplaces = {
            institution("BVM1", "Bệnh viện Đa khoa Bình Minh (mẫu)", "Bình Minh General Hospital (sample)", InstitutionKind::Hospital, Sector::Private, "VN", "TP. Hồ Chí Minh"),
            institution("BVM2", "Bệnh viện Đa khoa Sông Hồng (mẫu)", "Sông Hồng General Hospital (sample)", InstitutionKind::Hospital, Sector::Public, "VN", "Hà Nội"),
            institution("BVM3", "Trung tâm Y tế Hoa Sen (mẫu)", "Hoa Sen Health Centre (sample)", InstitutionKind::Centre, Sector::Public, "VN", "Cần Thơ"),
            institution("DHM", "Đại học Y khoa Phương Nam (mẫu)", "Phương Nam Medical University (sample)", InstitutionKind::University, Sector::Academic, "VN", "TP. Hồ Chí Minh"),
            m_institute,
        };
        const Id<Institution> ministry = institution("BCQ", "Bộ chủ quản (mẫu)", "Governing ministry (sample)", InstitutionKind::Authority, Sector::Public, "VN", "Hà Nội");
        Institution university = load(m_database, m_workplaces[3]); // it issues the certificates
        university.governing_body_id = ministry;
        m_edit.save(university);
        Venue campus;
        campus.name_vi = QString::fromUtf8("Cơ sở đào tạo Sao Khuê");
        campus.name_en = QString::fromUtf8("Sao Khuê training campus");
        campus.institution_id = m_institute;
        campus.city = QString::fromUtf8("TP. Hồ Chí Minh");
        m_edit.save(campus);
        m_campus = campus.id;
        Venue oxford;
        oxford.name_vi = QString::fromUtf8("Khu Old Road, Oxford");
        oxford.name_en = QString::fromUtf8("Old Road Campus, Oxford");
        oxford.institution_id = m_oxford;
        oxford.city = QString::fromUtf8("Oxford");
        oxford.country = QString::fromUtf8("GB");
        oxford.zone = QString::fromUtf8("Europe/London");
        m_edit.save(oxford);
        const auto room = [this](const char* name, Id<Venue> venue, int seats, const char* equipment) {
            Room record;
            record.name = QString::fromUtf8(name);
            record.venue_id = venue;
            record.seats = seats;
            record.equipment = QString::fromUtf8(equipment);
            m_edit.save(record);
            return record.id;
        };
        m_rooms = {room("P. 4.02", campus.id, 40, "Máy chiếu, hội nghị trực tuyến"), room("P. 3.01", campus.id, 32, "Máy chiếu"),
                   room("Lab 2", campus.id, 24, "24 máy tính")};
        room("Seminar Room 1", oxford.id, 30, "Video conferencing");
    }

    void addLecturers() {
        struct Lecturer {
            const char *titles, *family, *middle, *given, *email, *expertise, *department;
            bool oxford;
        };
        static const Lecturer list[] = {
            {"Prof", "Marlowe", "", "Edith", "edith.marlowe@ox.invalid", "Clinical research methods", "Nuffield Department of Medicine", true},
            {"AssocProf", "Pemberton", "", "Hugh", "hugh.pemberton@ox.invalid", "Health systems, leadership", "Department of International Development", true},
            {"Dr", "Okafor", "", "Ngozi", "ngozi.okafor@ox.invalid", "Data governance, statistics", "Big Data Institute", true},
            {"Dr", "Lindqvist", "", "Karin", "karin.lindqvist@ox.invalid", "Trial design, GCP", "Centre for Tropical Medicine and Global Health", true},
            {"PGS TS BS", "Trịnh", "Thị Mai", "Khuê", "khue.trinh@sample.invalid", "Dịch tễ học", "Khoa Dịch tễ", false},
            {"TS BS", "Lương", "Hoài", "Nhân", "nhan.luong@sample.invalid", "Thống kê y sinh", "Phòng Quản lý dữ liệu", false},
        };
        int number = 0;
        for (const Lecturer& each : list) {
            Person person;
            person.code = QStringLiteral("GV%1").arg(++number, 3, 10, QLatin1Char('0'));
            person.is_faculty = true;
            person.titles = QString::fromUtf8(each.titles).split(u' ');
            person.family_name = QString::fromUtf8(each.family);
            person.middle_name = QString::fromUtf8(each.middle);
            person.given_name = QString::fromUtf8(each.given);
            person.name_order = each.oxford ? NameOrder::Western : NameOrder::Vietnamese;
            person.email = QString::fromUtf8(each.email);
            person.expertise = QString::fromUtf8(each.expertise);
            person.department = QString::fromUtf8(each.department);
            person.institution_id = each.oxford ? m_oxford : m_institute;
            m_edit.save(person);
            m_lecturers.push_back(person.id);
        }
    }

    void addTrainees() {
        static const char* const families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"};
        static const char* const women[] = {"Thị Hồng", "Thị Thu", "Ngọc", "Thùy", "Thanh", "Thị Ngọc", "Khánh", "Hoài"};
        static const char* const men[] = {"Văn", "Minh", "Quang", "Đức", "Hữu", "Gia", "Tuấn", "Hoàng"};
        static const char* const givenWomen[] = {"Anh", "Ánh", "Hà", "Lan", "Thảo", "Yến", "Dung", "Hạnh", "Ân", "Vy", "Châu", "Thủy"};
        static const char* const givenMen[] = {"Đức", "Huy", "Tùng", "Bảo", "Đạt", "Long", "Phúc", "Khoa", "Ấn", "An", "Sơn", "Ăn"};
        static const char* const titles[] = {"BS", "ThS BS", "BSCKI", "BSCKII", "BSNT", "ĐD", "CNĐD", "DS", "ThS", "KTV", "HS", "TS BS"};
        static const char* const departments[] = {"Tim mạch", "Nội tiết", "Hồi sức", "Ung bướu", "Thần kinh", "Nhi", "Sản", "Dược lâm sàng", "Xét nghiệm", "Quản lý chất lượng"};
        for (int i = 0; i < 60; ++i) {
            Person person;
            const bool woman = m_dice.below(2);
            person.code = QStringLiteral("HV%1").arg(i + 1, 3, 10, QLatin1Char('0'));
            person.is_trainee = true;
            person.sex = woman ? Sex::Female : Sex::Male;
            person.family_name = QString::fromUtf8(families[m_dice.below(16)]);
            person.middle_name = QString::fromUtf8(woman ? women[m_dice.below(8)] : men[m_dice.below(8)]);
            person.given_name = QString::fromUtf8(woman ? givenWomen[m_dice.below(12)] : givenMen[m_dice.below(12)]);
            person.titles = QString::fromUtf8(titles[m_dice.below(12)]).split(u' ');
            person.birth_date = {1968 + m_dice.below(30), 1 + m_dice.below(12), 1 + m_dice.below(28)};
            person.email = QStringLiteral("hv%1@sample.invalid").arg(i + 1, 3, 10, QLatin1Char('0'));
            person.phone = QStringLiteral("09%1").arg(m_dice.below(100000000), 8, 10, QLatin1Char('0'));
            person.department = QString::fromUtf8(departments[m_dice.below(10)]);
            person.institution_id = m_workplaces[size_t(m_dice.below(int(m_workplaces.size())))];
            m_edit.save(person);
            m_trainees.push_back(person.id);
        }
    }

    void addCourse(const SampleCourse& sample, int offset) {
        Course course;
        course.code = QString::fromUtf8(sample.code);
        course.title_vi = QString::fromUtf8(sample.vi);
        course.title_en = QString::fromUtf8(sample.en);
        course.aims_vi = QString::fromUtf8(sample.aims_vi);
        course.aims_en = QString::fromUtf8(sample.aims_en);
        course.credit_hours = sample.hours;
        course.required_attendance = m_course ? 75 : 80;
        course.pass_mark = 50;
        course.validity_months = 36;
        m_edit.save(course);
        if (m_course) { // each course builds on the one before
            PrecedingCourse link{{}, 0, course.id, m_course};
            if (sample.firstDay > 0)
                m_edit.save(link);
        }
        m_course = course.id;

        const QDate today = m_database.today();
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        const int count = int(sample.topics.size());
        CourseRun run;
        run.code = course.code + QLatin1String("-01");
        run.course_id = course.id;
        run.start_date = monday.addDays(sample.firstDay);
        // The one that goes on does so on every day of the week.
        if (sample.firstDay < 0 && dayOf(run.start_date, count - 1) >= monday && dayOf(run.start_date, count - 1) <= today)
            run.start_date = run.start_date.addDays(7);
        run.end_date = dayOf(run.start_date, count - 1);
        run.seats = sample.seats;
        run.state = run.end_date < today ? RunState::Finished : run.start_date > today ? RunState::Open : RunState::Running;
        run.venue_id = m_campus;
        run.coordinator_id = m_lecturers[4];
        run.organiser_id = m_institute;
        run.issuing_body_id = m_workplaces[3];
        m_edit.save(run);

        const std::vector<Session> sessions = addSessions(run, sample);
        std::vector<Enrolment> enrolments;
        for (int i = 0; i < sample.trainees; ++i)
            enrolments.push_back(enrol(m_edit, m_database, run.id, m_trainees[size_t(offset + i) % m_trainees.size()], run.start_date.addDays(-30 + m_dice.below(14))));
        addProgress(run, sessions, enrolments);
    }

    /// Sessions fall on Mondays, Wednesdays and Thursdays.
    static QDate dayOf(QDate start, int index) {
        static constexpr int days[] = {0, 2, 3};
        return start.addDays(index / 3 * 7 + days[index % 3]);
    }

    std::vector<Session> addSessions(const CourseRun& run, const SampleCourse& sample) {
        std::vector<Session> sessions;
        const QTimeZone zone("Asia/Ho_Chi_Minh");
        for (int i = 0; i < int(sample.topics.size()); ++i) {
            const bool online = i % 3 == 2; // in the hours that both places share
            Session session;
            session.course_run_id = run.id;
            session.number = i + 1;
            const QTime start = online ? QTime(15, 0) : i % 3 ? QTime(13, 30) : QTime(8, 0);
            session.starts_at = QDateTime(dayOf(run.start_date, i), start, zone).toUTC();
            session.ends_at = session.starts_at.addSecs(2 * 3600);
            session.mode = online ? SessionMode::Online : SessionMode::InPerson;
            const QString topic = QString::fromUtf8(sample.topics[size_t(i)][1]);
            session.kind = topic.contains(QLatin1String("exam")) ? SessionKind::Exam
                           : topic.contains(QLatin1String("practical")) ? SessionKind::Practical
                           : topic.contains(QLatin1String("visit"))     ? SessionKind::Visit
                                                                        : SessionKind::Lecture;
            if (!online)
                session.room_id = m_rooms[session.kind == SessionKind::Practical ? 2 : size_t(i % 2)];
            else
                session.link = QStringLiteral("https://meeting.invalid/%1-%2").arg(run.code.toLower()).arg(i + 1);
            session.topic_vi = QString::fromUtf8(sample.topics[size_t(i)][0]);
            session.topic_en = topic;
            m_edit.save(session);
            SessionLecturer lecturer;
            lecturer.session_id = session.id;
            lecturer.person_id = m_lecturers[size_t(online ? m_dice.below(4) : 4 + i % 2)];
            lecturer.state = session.ends_at < m_database.now() || m_dice.below(3) ? EngagementState::Confirmed : EngagementState::Provisional;
            m_edit.save(lecturer);
            sessions.push_back(session);
        }
        return sessions;
    }

    void addProgress(const CourseRun& run, const std::vector<Session>& sessions, const std::vector<Enrolment>& enrolments) {
        std::array<Id<Assessment>, 2> tests;
        for (int i = 0; i < 2; ++i) {
            Assessment test;
            test.course_run_id = run.id;
            test.position = i + 1;
            test.kind = i ? AssessmentKind::PostTest : AssessmentKind::PreTest;
            test.weight = i ? 60 : 0;
            test.required = i;
            m_edit.save(test);
            tests[size_t(i)] = test.id;
        }
        Assessment protocol;
        protocol.course_run_id = run.id;
        protocol.position = 3;
        protocol.title_vi = QString::fromUtf8("Bài tập lớn");
        protocol.title_en = QString::fromUtf8("Course project");
        protocol.maximum = 10;
        protocol.weight = 40;
        m_edit.save(protocol);
        const bool begun = run.start_date <= m_database.today(), finished = run.state == RunState::Finished;
        if (begun)
            addFeedbackOf(run, sessions.size() > 8);
        int number = 0;
        for (Enrolment enrolment : enrolments) {
            if (!takesSeat(enrolment.state))
                continue;
            ++number;
            const int absences = m_dice.below(6) == 0 ? 35 : 6; // percent; some are often away
            for (const Session& session : sessions) {
                if (session.ends_at > m_database.now())
                    continue;
                const int roll = m_dice.below(100);
                const AttendanceMark mark = roll < absences ? AttendanceMark::Absent
                                            : roll < absences + 3 ? AttendanceMark::Excused
                                            : roll < absences + 8 ? AttendanceMark::Late
                                                                  : AttendanceMark::Present;
                setMark(m_edit, m_database, session.id, enrolment.id, mark);
            }
            if (run.start_date > m_database.today())
                continue;
            if (begun && (finished ? number % 8 : number % 3 == 1)) {
                enrolment.feedback_given = true;
                m_edit.save(enrolment);
            }
            if (begun && (finished ? number % 13 : number % 2))
                setScore(m_edit, m_database, protocol.id, enrolment.id, number % 9 == 4 ? 3.5 : 6 + (number * 7 % 8) / 2.0);
            const double before = (8 + m_dice.below(20)) / 2.0;
            setScore(m_edit, m_database, tests[0], enrolment.id, before);
            if (run.state == RunState::Finished && m_dice.below(12))
                setScore(m_edit, m_database, tests[1], enrolment.id, qMin(20.0, before + (6 + m_dice.below(12)) / 2.0));
        }
    }

    /// Questions about the course and its lecturers, answered by most of the trainees of a finished run. Few answers,
    /// as at the middle of a run, are not told.
    void addFeedbackOf(const CourseRun& run, bool many) {
        static const char* const questions[][2] = {{"Nội dung khóa học phù hợp với công việc của tôi", "The course fits my work"},
                                                   {"Tôi sẽ áp dụng được điều đã học", "I shall be able to use what I learned"},
                                                   {"Giảng viên giảng rõ ràng, dễ hiểu", "The lecturer explained clearly"},
                                                   {"Giảng viên giảng rõ ràng, dễ hiểu", "The lecturer explained clearly"}};
        for (int i = 0; i < 4; ++i) {
            FeedbackQuestion question;
            question.course_run_id = run.id;
            question.position = i + 1;
            question.text_vi = QString::fromUtf8(questions[i][0]);
            question.text_en = QString::fromUtf8(questions[i][1]);
            if (i > 1)
                question.person_id = m_lecturers[size_t(i + 2)];
            m_edit.save(question);
            for (int answer = 0; answer < (many ? 22 : 3); ++answer) {
                FeedbackAnswer record{{}, 0, question.id, answer % 11 == 3 ? 2 : answer % 5 == 1 ? 3 : answer % 2 ? 4 : 5};
                m_edit.save(record);
            }
        }
    }

    /// One who completed a course helps to teach the next: what the partnership is for.
    void addTrainer() {
        const Session session = find<Session>(m_database, QStringLiteral("course_run_id IN (SELECT id FROM course_run WHERE state = 'running') AND ends_at < ? ORDER BY starts_at DESC LIMIT 1"), m_database.now());
        const Enrolment trained = find<Enrolment>(m_database, QStringLiteral("state = 'completed' AND person_id NOT IN (SELECT person_id FROM enrolment WHERE course_run_id = ?) ORDER BY id LIMIT 1"), session.course_run_id);
        if (!session.id || !trained.id)
            return;
        SessionLecturer assistant;
        assistant.session_id = session.id;
        assistant.person_id = trained.person_id;
        assistant.role = LecturerRole::Assistant;
        assistant.state = EngagementState::Confirmed;
        m_edit.save(assistant);
    }

    Database& m_database;
    Edit m_edit;
    Id<Course> m_course;
    Dice m_dice;
    Id<Institution> m_institute, m_oxford;
    Id<Venue> m_campus;
    std::vector<Id<Institution>> m_workplaces;
    std::vector<Id<Room>> m_rooms;
    std::vector<Id<Person>> m_lecturers, m_trainees;
};

} // namespace

void addSampleProgramme(Database& database) {
    Sample(database).fill();
}

} // namespace khue
